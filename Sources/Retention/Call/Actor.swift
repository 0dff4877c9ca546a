/// Whose hand is on the keyboard, and what it may give.
package struct Actor: Hashable, Sendable {
  package let name: String
  package let level: Level

  package init(name: String, level: Level) {
    self.name = name
    self.level = level
  }

  package var role: Role { Role(level) }
}
