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

  package init(_ level: Level) {
    switch level {
    case .agent: self = .agent
    case .senior: self = .senior
    case .supervisor: self = .supervisor
    case .manager: self = .manager
    }
  }
}
