package import Retention

/// One line of the journal, before or after it has its place in the chain.
package struct Entry: Hashable, Sendable {
  package var desk: String
  /// From 1, without a gap, within a desk.
  package var sequence: Int64
  package var at: Moment
  /// Seconds east of UTC on the clock of the wall.
  package var utcOffset: Int
  package var actor: String
  package var level: Level
  /// The random token of the person it is about; empty for none.
  package var subject: String
  /// 0 for none.
  package var call: Identifier<Call>
  package var kind: String
  /// Canonical JSON, byte for byte what was hashed.
  package var body: String
  package var command: String

  /// On the clock of the wall, whatever the entries before it say.
  var month: Month { Month(at, utcOffset: utcOffset) }

  /// In the order of the hash.
  var fields: [String] {
    [
      desk, String(sequence), String(at.milliseconds), String(utcOffset), actor, level.name,
      subject, String(call.rawValue), kind, body, command,
    ]
  }
}

/// An entry where it stands.
package struct RecordedEntry: Hashable, Sendable {
  package let position: Int64
  package let entry: Entry
  package let hash: Digest

  static let columns: SQL = """
    position, desk, sequence, at, utc_offset, actor, level, subject, call, kind, body, command, hash
    """

  init(position: Int64, entry: Entry, hash: Digest) {
    self.position = position
    self.entry = entry
    self.hash = hash
  }

  init(_ row: SQLRow) throws {
    let levelName = try row.text(6)
    guard let level = Level.allCases.first(where: { $0.name == levelName }),
      let hash = Digest(hex: try row.text(12))
    else { throw StoreError.corrupt("journal entry at position \(try row.int(0))") }
    position = try row.int(0)
    entry = Entry(
      desk: try row.text(1), sequence: try row.int(2),
      at: Moment(milliseconds: try row.int(3)), utcOffset: try row.count(4),
      actor: try row.text(5), level: level, subject: try row.text(7),
      call: Identifier(try row.int(8)), kind: try row.text(9), body: try row.text(10),
      command: try row.text(11))
    self.hash = hash
  }
}
