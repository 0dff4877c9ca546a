package import Retention

extension Store {
  /// In the order of their names.
  package func staff() throws -> [StaffMember] { try engine.read(PeopleRows.all) }

  package func staffMember(called name: String) throws -> StaffMember? {
    try engine.read { try PeopleRows.member(called: name, in: $0) }
  }

  /// Changes something about a person. `password` is the new one, for a command that sets one;
  /// `asker` is nil where nobody signs in yet. Throws `StaffRefusal`, `Refusal.notAdmitted` when
  /// the asker may do nothing any more, or a `StoreError`.
  package func manage(
    _ command: StaffCommand, on typed: String, password: Password? = nil, by asker: SignedIn?
  ) throws {
    let name = try checkedName(typed)
    let hash = try password.map { password in
      try checkedHash(password, of: staffMember(called: name)?.name ?? name)
    }
    try engine.write { session in
      let asking = try standing(of: asker, in: session)
      let facts = try decide(command, on: name, by: asking, in: session)
      // The first person stands for their own entries.
      let actor = asking?.journalActor ?? Actor(name: name, level: .agent)
      try record(facts, on: occasion(of: actor), in: session)
      for fact in facts { try keepCredentials(fact, hash, in: session) }
    }
  }

  /// Throws what `manage` would, as things stand; nothing is written.
  package func check(_ command: StaffCommand, on typed: String, by asker: SignedIn?) throws {
    let name = try checkedName(typed)
    try engine.read { session in
      _ = try decide(command, on: name, by: standing(of: asker, in: session), in: session)
    }
  }

  private func decide(
    _ command: StaffCommand, on name: String, by asker: StaffMember?, in session: any SQLSession
  ) throws -> [StaffFact] {
    let subject = try PeopleRows.member(called: name, in: session)
    let others = try PeopleRows.administrators(besides: subject?.name ?? "", in: session)
    return try StaffDecision(asker: asker, subject: subject, otherAdministrators: others)
      .decide(command, on: name)
  }

  /// Registers people who need no password, for a demonstration.
  package func register(_ people: [(name: String, role: Role)], by actor: Actor) throws {
    try engine.write { session in
      let occasion = occasion(of: actor)
      try record(people.map { .added($0.name, $0.role) }, on: occasion, in: session)
    }
  }

  private func standing(
    of asker: SignedIn?, in session: any SQLSession
  ) throws -> StaffMember? {
    guard let asker else {
      // Somebody else may have been the first meanwhile.
      guard try !PeopleRows.isGuarded(session) else { throw Refusal.notAdmitted }
      return nil
    }
    guard let member = try PeopleRows.member(called: asker.name, in: session), member.isEnabled
    else { throw Refusal.notAdmitted }
    return member
  }

  private func keepCredentials(
    _ fact: StaffFact, _ hash: String?, in session: any SQLSession
  ) throws {
    switch fact {
    case .passwordSet(let person):
      guard let hash else { throw StoreError.statement("a password that is set is hashed first") }
      try session.run(
        """
        INSERT INTO credentials (person, hash) VALUES ($1, $2)
        ON CONFLICT (person) DO UPDATE SET hash = excluded.hash
        """, [.text(person), .text(hash)])
      try Attempts.forgive(person, in: session)
    case .unlocked(let person): try Attempts.forgive(person, in: session)
    default: break
    }
  }

  private func checkedName(_ typed: String) throws -> String {
    do { return try PersonName.checked(typed) } catch { throw StaffRefusal.name(error) }
  }

  private func checkedHash(_ password: Password, of name: String) throws -> String {
    do { try PasswordRule.check(password, of: name) } catch { throw StaffRefusal.password(error) }
    // Libsodium says only that it could not; with 19 MiB that is want of memory.
    guard let hash = hasher.hash(password) else { throw StoreError.statement("no memory to hash") }
    return hash
  }
}
