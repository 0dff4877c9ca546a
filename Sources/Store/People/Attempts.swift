import Retention

/// The counters of failed sign-ins, inside a transaction. Raised before a password is looked at,
/// so that ten who guess at once get no more tries than one, and a killed program loses none.
struct Attempts {
  let session: any SQLSession
  /// Empty for a name that may not sign in, whatever the password.
  let person: String
  let source: String

  /// One more from this source. False when it has to wait, and then nothing is counted.
  func raise(at now: TimeMark) throws -> Bool {
    let row = try session.row(Text.find, [.text(person), .text(source)])
    var failures = try row?.count(0) ?? 0
    let mark = try row.flatMap(mark)
    if let mark, !person.isEmpty {
      // Written all the same, so that it takes as long.
      guard mark.elapsed(at: now) >= Lockout.wait else {
        try keep(failures, mark)
        return false
      }
      failures = 0
    }
    failures += 1
    let isLast = failures >= Lockout.triesFromOneSource && !person.isEmpty
    try keep(failures, isLast ? now : nil)
    return true
  }

  /// Whether this source just used its last try.
  func isExhausted() throws -> Bool {
    try session.row(Text.find, [.text(person), .text(source)]).flatMap(mark) != nil
  }

  /// All that this source failed at is forgiven.
  func forgive() throws {
    try session.run(
      "DELETE FROM attempts WHERE person = $1 AND source = $2", [.text(person), .text(source)])
    try session.run("UPDATE credentials SET failures = 0 WHERE person = $1", [.text(person)])
  }

  /// All that anybody failed at with this name.
  static func forgive(_ person: String, in session: any SQLSession) throws {
    try session.run("DELETE FROM attempts WHERE person = $1", [.text(person)])
    try session.run("UPDATE credentials SET failures = 0 WHERE person = $1", [.text(person)])
  }

  private func keep(_ failures: Int, _ mark: TimeMark?) throws {
    try session.run(
      Text.keep,
      [
        .text(person), .text(source), .int(failures), .optional(mark?.at.milliseconds),
        .optional(mark?.uptime.milliseconds), .optional(mark?.uptime.boot),
      ])
  }

  private func mark(_ row: SQLRow) throws -> TimeMark? {
    guard let at = try row.optionalInt(1), let uptime = try row.optionalInt(2),
      let boot = try row.optionalText(3)
    else { return nil }
    return TimeMark(
      at: Moment(milliseconds: at), uptime: Uptime(boot: boot, milliseconds: uptime))
  }

  private enum Text {
    static let find: SQL = """
      SELECT failures, locked_at, locked_uptime, locked_boot FROM attempts
      WHERE person = $1 AND source = $2
      """
    static let keep: SQL = """
      INSERT INTO attempts (person, source, failures, locked_at, locked_uptime, locked_boot)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (person, source) DO UPDATE SET failures = excluded.failures,
        locked_at = excluded.locked_at, locked_uptime = excluded.locked_uptime,
        locked_boot = excluded.locked_boot
      """
  }
}
