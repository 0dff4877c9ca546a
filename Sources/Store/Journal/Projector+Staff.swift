import Retention

/// Keeps the table of people as the journal says.
extension Projector {
  func project(_ fact: StaffFact, _ entry: Entry) throws {
    let at = SQLValue.int(entry.at.milliseconds)
    switch fact {
    case .added(let name, let role):
      try session.run(
        Text.add, [.text(name), .text(Folding.fold(name)), .text(role.rawValue), at])
    case .roleChanged(let name, let role):
      try session.run(Text.role, [.text(role.rawValue), .text(name)])
    case .disabled(let name): try session.run(Text.disable, [.text(name)])
    case .enabled(let name): try session.run(Text.enable, [.text(name)])
    case .passwordSet(let name): try session.run(Text.password, [at, .text(name)])
    // A source that has to wait is a matter of the counters.
    case .locked(_, source: .some): break
    case .locked(let name, source: nil): try session.run(Text.lock, [.text(name)])
    case .unlocked(let name): try session.run(Text.unlock, [.text(name)])
    case .signedIn: try session.run(Text.signedIn, [at, .text(entry.actor)])
    }
  }

  private enum Text {
    static let add: SQL = """
      INSERT INTO people (name, folded, role, enabled, locked, added_at) VALUES ($1, $2, $3, 1, 0, $4)
      """
    static let role: SQL = "UPDATE people SET role = $1 WHERE name = $2"
    static let disable: SQL = "UPDATE people SET enabled = 0 WHERE name = $1"
    static let enable: SQL = "UPDATE people SET enabled = 1 WHERE name = $1"
    static let password: SQL = "UPDATE people SET password_at = $1 WHERE name = $2"
    static let lock: SQL = "UPDATE people SET locked = 1 WHERE name = $1"
    static let unlock: SQL = "UPDATE people SET locked = 0 WHERE name = $1"
    static let signedIn: SQL = "UPDATE people SET signed_in_at = $1 WHERE name = $2"
  }
}
