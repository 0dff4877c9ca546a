package import Retention

/// Somebody who showed the password.
package struct SignedIn: Hashable, Sendable {
  package let name: String
  package let role: Role
  /// When, for the end of the session.
  package let since: TimeMark

  package init(name: String, role: Role, since: TimeMark) {
    self.name = name
    self.role = role
    self.since = since
  }

  /// The hand on the keyboard of a desk; nil for a role that has none.
  package var actor: Actor? { role.level.map { Actor(name: name, level: $0) } }
}

/// The one answer to a sign-in that is not granted: an unknown name, a wrong password, a name that
/// is disabled or locked are not to be told apart.
package struct SignInRefused: Error, Hashable, Sendable {
  package init() {}
}

extension Store {
  /// Whether everybody has to sign in here: as soon as anybody has a password.
  package func isGuarded() throws -> Bool { try engine.read(PeopleRows.isGuarded) }

  /// The actor with the level of now; nil for somebody who may not work here any more.
  package func standing(of actor: Actor) throws -> Actor? {
    do {
      return try engine.read { try PeopleRows.standing(of: actor, in: $0).actor }
    } catch is Refusal {
      return nil
    }
  }

  /// Throws the refusal of somebody who may not, now.
  package func check(_ permission: Permission, of actor: Actor) throws {
    let standing = try engine.read { try PeopleRows.standing(of: actor, in: $0) }
    guard standing.scope(of: permission) > .none else { throw Refusal.notAdmitted }
  }

  /// Throws `SignInRefused`, after one comparison whatever the reason, or a `StoreError`.
  /// `source` is where the keys come from, as the counters and the journal name it.
  package func signIn(
    _ name: String, _ password: Password, from source: String
  ) throws -> SignedIn {
    let attempt = try engine.write { try begin(name, source, in: $0) }
    let isRight = hasher.matches(password, attempt.hash ?? hasher.nobody)
    guard isRight, let hash = attempt.hash else {
      if attempt.isLast { try engine.write { try lockIfDue(attempt.person, source, in: $0) } }
      throw SignInRefused()
    }
    return try engine.write { try finish(attempt.person, hash, source, in: $0) }
  }

  private struct Attempt {
    let person: String
    /// Nil when no password would do.
    let hash: String?
    /// After this failure somebody has to wait.
    let isLast: Bool
  }

  private func begin(
    _ name: String, _ source: String, in session: any SQLSession
  ) throws -> Attempt {
    let member = try PeopleRows.member(called: name, in: session)
    let person = member.flatMap { $0.maySignIn ? $0.name : nil } ?? ""
    let attempts = Attempts(session: session, person: person, source: source)
    let isCounted = try attempts.raise(at: TimeMark(world))
    let row = try session.rows(
      """
      UPDATE credentials SET failures = failures + $1 WHERE person = $2 RETURNING failures, hash
      """, [.int(isCounted ? 1 : 0), .text(person)]
    ).first
    let failures = try row?.count(0) ?? 0
    // Killed before the lock was written; it is made up for.
    if failures > Lockout.triesInAll { try lockIfDue(person, source, in: session) }
    guard isCounted, failures <= Lockout.triesInAll else {
      return Attempt(person: person, hash: nil, isLast: false)
    }
    let isLast = try failures >= Lockout.triesInAll || attempts.isExhausted()
    return Attempt(person: person, hash: try row?.text(1), isLast: isLast)
  }

  /// Writes into the journal that a source, or everybody, has to wait.
  private func lockIfDue(_ person: String, _ source: String, in session: any SQLSession) throws {
    guard let member = try PeopleRows.member(called: person, in: session), !member.isLocked else {
      return
    }
    let occasion = occasion(of: Actor(name: "holdfast", level: .manager))
    let failures =
      try session.row(
        "SELECT failures FROM credentials WHERE person = $1", [.text(person)])?.count(0) ?? 0
    if try Attempts(session: session, person: person, source: source).isExhausted() {
      try record([.locked(person, source: source)], on: occasion, in: session)
    }
    if failures >= Lockout.triesInAll {
      try record([.locked(person, source: nil)], on: occasion, in: session)
    }
  }

  private func finish(
    _ person: String, _ hash: String, _ source: String, in session: any SQLSession
  ) throws -> SignedIn {
    // Meanwhile somebody may have disabled the name, or set another password.
    let known = try session.row("SELECT hash FROM credentials WHERE person = $1", [.text(person)])
    guard let member = try PeopleRows.member(called: person, in: session), member.maySignIn,
      try known?.text(0) == hash
    else { throw SignInRefused() }
    try Attempts(session: session, person: person, source: source).forgive()
    let signedIn = SignedIn(name: member.name, role: member.role, since: TimeMark(world))
    try record(
      [.signedIn(source: source)], on: occasion(of: member.journalActor), in: session)
    return signedIn
  }

  func occasion(of actor: Actor) -> Occasion {
    Occasion(desk: identity.desk, actor: actor, command: CommandID(world), world: world)
  }

  func record(
    _ facts: [StaffFact], on occasion: Occasion, in session: any SQLSession
  ) throws {
    for fact in facts {
      try Journal.record(.staff(fact), of: Subject(), on: occasion, in: session)
    }
  }
}

extension StaffMember {
  /// Who gives nothing away stands in the journal with the least level.
  var journalActor: Actor { Actor(name: name, level: role.level ?? .agent) }
}
