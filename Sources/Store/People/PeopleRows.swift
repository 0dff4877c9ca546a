import Retention

/// Whoever asks, as the store knows them in this transaction.
struct Standing {
  let actor: Actor
  /// Nobody signs in here, so that anybody is who they say.
  let isClaimed: Bool

  /// Whoever may claim any role may read everything: nothing is hidden before people sign in.
  func scope(of permission: Permission) -> Scope {
    isClaimed && permission.isReading ? .all : actor.scope(of: permission)
  }
}

/// The people of the desk in their table.
enum PeopleRows {
  private static let columns: SQL = """
    SELECT name, role, enabled, locked, added_at, password_at, signed_in_at FROM people
    """

  static func all(in session: any SQLSession) throws -> [StaffMember] {
    try session.rows(columns + " ORDER BY folded").map(member)
  }

  /// By the name as somebody types it: capitals and accents make no difference.
  static func member(called name: String, in session: any SQLSession) throws -> StaffMember? {
    try session.row(columns + " WHERE folded = $1", [.text(Folding.fold(name))]).map(member)
  }

  /// Whether anybody has a password, so that everybody has to sign in.
  static func isGuarded(_ session: any SQLSession) throws -> Bool {
    try session.row("SELECT EXISTS (SELECT 1 FROM people WHERE password_at IS NOT NULL)")?
      .bool(0) ?? false
  }

  static func administrators(besides name: String, in session: any SQLSession) throws -> Int {
    try session.row(
      """
      SELECT count(*) FROM people
      WHERE role = 'administrator' AND enabled = 1 AND password_at IS NOT NULL AND name <> $1
      """, [.text(name)])?.count(0) ?? 0
  }

  /// What the actor may give now, whatever the session thought when it began. Throws the refusal
  /// of somebody who may do nothing here any more; where nobody signs in the claim stands.
  static func standing(of actor: Actor, in session: any SQLSession) throws -> Standing {
    let row = try session.row(
      """
      SELECT EXISTS (SELECT 1 FROM people WHERE password_at IS NOT NULL),
        (SELECT role FROM people WHERE name = $1 AND enabled = 1 AND password_at IS NOT NULL)
      """, [.text(actor.name)])
    guard let row, try row.bool(0) else { return Standing(actor: actor, isClaimed: true) }
    guard let role = try row.optionalText(1).flatMap(Role.init) else { throw Refusal.notAdmitted }
    guard let level = role.level else { throw Refusal.takesNoCalls }
    return Standing(actor: Actor(name: actor.name, level: level), isClaimed: false)
  }

  /// Throws where people sign in and this one, an administrator or not, may not.
  static func check(
    _ permission: Permission, of actor: Actor, in session: any SQLSession
  ) throws {
    guard try isGuarded(session) else { return }
    let person = try session.row(columns + " WHERE name = $1", [.text(actor.name)]).map(member)
    guard let person, person.isEnabled, person.role.may(permission) else {
      throw Refusal.notAdmitted
    }
  }

  private static func member(_ row: SQLRow) throws -> StaffMember {
    guard let role = Role(rawValue: try row.text(1)) else {
      throw StoreError.corrupt("role of \(try row.text(0))")
    }
    return StaffMember(
      name: try row.text(0), role: role, isEnabled: try row.bool(2), isLocked: try row.bool(3),
      addedAt: Moment(milliseconds: try row.int(4)),
      passwordAt: try row.optionalInt(5).map(Moment.init(milliseconds:)),
      signedInAt: try row.optionalInt(6).map(Moment.init(milliseconds:)))
  }
}
