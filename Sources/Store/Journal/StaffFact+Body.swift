import Retention

/// What happened to a person of the desk, as the journal writes it. Never a password nor its hash.
extension StaffFact {
  var kind: String {
    switch self {
    case .added: "person-added"
    case .roleChanged: "role-changed"
    case .disabled: "person-disabled"
    case .enabled: "person-enabled"
    case .passwordSet: "password-set"
    case .locked: "person-locked"
    case .unlocked: "person-unlocked"
    case .signedIn: "signed-in"
    }
  }

  var json: JSON {
    switch self {
    case .added(let name, let role), .roleChanged(let name, let role):
      .object(["person": .text(name), "role": .text(role.rawValue)])
    case .disabled(let name), .enabled(let name), .passwordSet(let name), .unlocked(let name):
      .object(["person": .text(name)] as [String: JSON])
    case .locked(let name, let source):
      .object(["person": .text(name), "source": source.map(JSON.text)])
    case .signedIn(let source): .object(["source": .text(source)] as [String: JSON])
    }
  }

  /// Nil for a kind or a body that this program does not write.
  static func read(_ kind: String, _ json: JSON) -> StaffFact? {
    if kind == "signed-in" { return json["source"]?.text.map { .signedIn(source: $0) } }
    guard let name = json["person"]?.text else { return nil }
    let role = json["role"]?.text.flatMap(Role.init)
    return switch kind {
    case "person-added": role.map { .added(name, $0) }
    case "role-changed": role.map { .roleChanged(name, $0) }
    case "person-disabled": .disabled(name)
    case "person-enabled": .enabled(name)
    case "password-set": .passwordSet(name)
    case "person-locked": .locked(name, source: json["source"]?.text)
    case "person-unlocked": .unlocked(name)
    default: nil
    }
  }
}
