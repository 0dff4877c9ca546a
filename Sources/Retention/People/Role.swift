/// What a person of the desk is there for.
package enum Role: String, CaseIterable, Codable, Sendable {
  case agent, senior, supervisor, manager
  /// Looks after the people. Gives nothing away and takes no calls.
  case administrator

  /// What the role may give; nil for one that sits at no desk.
  package var level: Level? {
    switch self {
    case .agent: .agent
    case .senior: .senior
    case .supervisor: .supervisor
    case .manager: .manager
    case .administrator: nil
    }
  }

  /// Sees who is registered, and lifts locks.
  package var unlocks: Bool { level.map { $0 >= .supervisor } ?? true }
  /// Adds people and changes what they may.
  package var administers: Bool { self == .administrator }
  /// Brings in what billing says.
  package var imports: Bool { self == .administrator || self == .manager }
}
