/// A person of the desk, as the journal leaves them.
package struct StaffMember: Hashable, Sendable {
  package let name: String
  package let role: Role
  package let isEnabled: Bool
  /// Locked after too many failures, until somebody unlocks it.
  package let isLocked: Bool
  package let addedAt: Moment
  /// When the password was last set; nil for the made-up people of a demonstration.
  package let passwordAt: Moment?
  package let signedInAt: Moment?

  package init(
    name: String, role: Role, isEnabled: Bool = true, isLocked: Bool = false, addedAt: Moment,
    passwordAt: Moment?, signedInAt: Moment? = nil
  ) {
    self.name = name
    self.role = role
    self.isEnabled = isEnabled
    self.isLocked = isLocked
    self.addedAt = addedAt
    self.passwordAt = passwordAt
    self.signedInAt = signedInAt
  }

  package var maySignIn: Bool { isEnabled && !isLocked && passwordAt != nil }
}

/// What can be asked about the people of the desk; the name comes beside it.
package enum StaffCommand: Hashable, Sendable {
  case add(Role)
  case setRole(Role)
  case disable, enable, unlock
  case setPassword

  package var permission: Permission {
    switch self {
    case .add, .setRole, .disable, .enable: .managePeople
    case .unlock: .liftLocks
    case .setPassword: .changePasswords
    }
  }
}

/// What happened to a person of the desk. Each is one entry of the journal.
package enum StaffFact: Hashable, Sendable {
  case added(String, Role)
  case roleChanged(String, Role)
  case disabled(String)
  case enabled(String)
  case passwordSet(String)
  /// From this source for a while; with none until somebody unlocks it.
  case locked(String, source: String?)
  case unlocked(String)
  /// Whose name is the actor's, and from where.
  case signedIn(source: String)
}

/// Why nothing was done about a person. Sentences stand in Desk/Words.
package enum StaffRefusal: Error, Hashable, Sendable {
  /// The role of whoever asks does not allow it.
  case notPermitted(Role)
  /// Nobody signs in yet: the first person has to be an administrator.
  case administratorFirst
  case alreadyRegistered(String)
  case noSuchPerson(String)
  /// Nobody could look after the people any more.
  case lastAdministrator(String)
  case name(PersonNameFault)
  case password(PasswordFault)
}

/// One decision about a person: who asks (nil where nobody signs in yet), about whom, and how many
/// others can administer.
package struct StaffDecision: Sendable {
  package let asker: StaffMember?
  package let subject: StaffMember?
  package let otherAdministrators: Int

  package init(asker: StaffMember?, subject: StaffMember?, otherAdministrators: Int) {
    self.asker = asker
    self.subject = subject
    self.otherAdministrators = otherAdministrators
  }

  /// `name` is a checked one; the facts are none when it is so already.
  package func decide(
    _ command: StaffCommand, on name: String
  ) throws(StaffRefusal) -> [StaffFact] {
    try checkAsker(command, name)
    if case .add(let role) = command {
      if let subject { throw .alreadyRegistered(subject.name) }
      return [.added(name, role), .passwordSet(name)]
    }
    guard let subject else { throw .noSuchPerson(name) }
    switch command {
    case .add: return []
    case .setRole(let role):
      if !role.may(.managePeople) { try checkOthers(subject) }
      return role == subject.role ? [] : [.roleChanged(subject.name, role)]
    case .disable:
      try checkOthers(subject)
      return subject.isEnabled ? [.disabled(subject.name)] : []
    case .enable: return subject.isEnabled ? [] : [.enabled(subject.name)]
    case .unlock: return [.unlocked(subject.name)]
    case .setPassword: return [.passwordSet(subject.name)]
    }
  }

  private func checkAsker(_ command: StaffCommand, _ name: String) throws(StaffRefusal) {
    guard let asker else {
      guard command == .add(.administrator) else { throw .administratorFirst }
      return
    }
    let needed: Scope = asker.name == subject?.name ? .own : .all
    guard asker.role.scope(of: command.permission) >= needed else {
      throw .notPermitted(asker.role)
    }
  }

  private func checkOthers(_ subject: StaffMember) throws(StaffRefusal) {
    let counts = subject.role.may(.managePeople) && subject.isEnabled && subject.passwordAt != nil
    if counts, otherAdministrators == 0 { throw .lastAdministrator(subject.name) }
  }
}
