/// What a place on the screen is, for those who do not see it: printed in reading order by
/// `--plain`, and followed by the hardware cursor.
package struct Semantic: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case heading, text, field, list, row, button, gauge, status
  }
  package var role: Role
  package var label: String
  package var value: String
  package var hasFocus: Bool
  package var place: Rect

  package init(
    _ role: Role, _ label: String, value: String = "", hasFocus: Bool = false, at place: Rect
  ) {
    self.role = role
    self.label = label
    self.value = value
    self.hasFocus = hasFocus
    self.place = place
  }
}
