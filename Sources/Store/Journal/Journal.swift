package import Retention

/// Who writes an entry, when, and under which command.
package struct Occasion: Sendable {
  package let desk: String
  package let at: Moment
  package let utcOffset: Int
  package let actor: Actor
  package let command: CommandID

  package init(desk: String, actor: Actor, command: CommandID, world: World) {
    self.desk = desk
    at = world.now()
    utcOffset = world.utcOffset(at)
    self.actor = actor
    self.command = command
  }
}

/// A number made by whoever asks, before asking: sent again, a command is carried out once.
package struct CommandID: Hashable, Sendable {
  package let text: String

  package init(text: String) { self.text = text }

  /// 128 random bits.
  package init(_ world: World) { text = Hex.text(randomBytes(16, world)) }
}

/// What an entry is about, beside what it says.
package struct Subject: Hashable, Sendable {
  package var token = ""
  package var call = Identifier<Call>(0)

  package init(token: String = "", call: Identifier<Call> = Identifier(0)) {
    self.token = token
    self.call = call
  }
}

/// The one way to write: appending to a desk's chain, inside a write transaction.
package enum Journal {
  /// Adds the entry and brings the tables that it changes up to date.
  @discardableResult
  package static func record(
    _ event: Event, of subject: Subject, on occasion: Occasion, in session: any SQLSession
  ) throws -> RecordedEntry {
    let recorded = try append(event, of: subject, on: occasion, in: session)
    try Projector(session: session).project(recorded, event)
    return recorded
  }

  private static func append(
    _ event: Event, of subject: Subject, on occasion: Occasion, in session: any SQLSession
  ) throws -> RecordedEntry {
    let last = try head(of: occasion.desk, in: session)
    let entry = Entry(
      desk: occasion.desk, sequence: last.sequence + 1, at: occasion.at,
      utcOffset: occasion.utcOffset, actor: occasion.actor.name, level: occasion.actor.level,
      subject: subject.token, call: subject.call, kind: event.kind, body: event.body,
      command: occasion.command.text)
    let hash = Digest.link(entry, after: last.hash)
    let position = (try session.row("SELECT max(position) FROM journal")?.optionalInt(0) ?? 0) + 1
    try session.run(insert, [.int(position)] + values(entry, hash))
    return RecordedEntry(position: position, entry: entry, hash: hash)
  }

  /// The end of a desk's chain; sequence 0 before its first entry.
  package static func head(
    of desk: String, in session: any SQLSession
  ) throws -> (sequence: Int64, hash: Digest) {
    guard let row = try session.row(last, [.text(desk)]) else { return (0, .zero) }
    guard let hash = Digest(hex: try row.text(1)) else { throw StoreError.corrupt("journal hash") }
    return (try row.int(0), hash)
  }

  private static let last: SQL =
    "SELECT sequence, hash FROM journal WHERE desk = $1 ORDER BY sequence DESC LIMIT 1"

  private static let insert: SQL = """
    INSERT INTO journal (
      position, desk, sequence, at, utc_offset, actor, level, subject, call, kind, body, command,
      hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    """

  private static func values(_ entry: Entry, _ hash: Digest) -> [SQLValue] {
    [
      .text(entry.desk), .int(entry.sequence), .int(entry.at.milliseconds), .int(entry.utcOffset),
      .text(entry.actor), .text(entry.level.name), .text(entry.subject),
      .int(entry.call.rawValue), .text(entry.kind), .text(entry.body), .text(entry.command),
      .text(hash.hex),
    ]
  }
}
