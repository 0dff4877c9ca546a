/// One thing that `verify` found wrong. Sentences stand where people read them.
package enum Finding: Hashable, Sendable {
  /// What is wrong at one place of a desk's chain.
  package enum ChainFault: Hashable, Sendable {
    /// A field was changed: the hash that is stored is the one that the next entry builds on.
    case contents
    /// The stored hash was changed: the next entry builds on what the fields say.
    case hash
    /// Neither tells, at the end of the chain or where both were changed.
    case contentsOrHash
    /// No entry with this sequence.
    case missing
    /// It stands behind a later entry.
    case order
    /// Written by no version of this program.
    case unreadable
    /// The first entry does not say that it belongs to this store.
    case founding
  }

  case chain(desk: String, sequence: Int64, ChainFault)
  /// The table does not say what the journal says; `nil` is an empty field.
  case value(table: String, row: String, column: String, journal: String?, found: String?)
  /// The journal knows of it, the table does not.
  case missingRow(table: String, row: String)
  /// The table has it, the journal knows nothing of it.
  case extraRow(table: String, row: String)
  /// A table, index or trigger that is not as this program makes it.
  case schema(String)
  /// The database's own words.
  case integrity(String)
  /// What an outside checkpoint says of this desk is no longer so.
  case checkpoint(Checkpoint)
}

/// How far a desk's chain had come, to be kept outside of the store.
package struct Checkpoint: Hashable, Sendable {
  package let store: String
  package let desk: String
  package let size: Int64
  package let head: Digest

  /// Five lines that `holdfast verify --against` reads again.
  package var text: String {
    """
    holdfast checkpoint 1
    store \(store)
    desk \(desk)
    size \(size)
    head \(head.hex)

    """
  }

  package init(store: String, desk: String, size: Int64, head: Digest) {
    self.store = store
    self.desk = desk
    self.size = size
    self.head = head
  }

  package init?(text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 5, lines[0] == "holdfast checkpoint 1" else { return nil }
    let names = ["store ", "desk ", "size ", "head "]
    let fields = zip(lines.dropFirst(), names).compactMap { line, name in
      line.hasPrefix(name) ? String(line.dropFirst(name.count)) : nil
    }
    guard fields.count == 4, let size = Int64(fields[2]), let head = Digest(hex: fields[3]) else {
      return nil
    }
    self.init(store: fields[0], desk: fields[1], size: size, head: head)
  }
}

/// What `verify` looked at, and what it found.
package struct VerifyReport: Sendable {
  /// In the order in which they were found, at most `limit`.
  package internal(set) var findings: [Finding] = []
  /// Findings beyond the limit.
  package internal(set) var more = 0
  package internal(set) var entries = 0
  /// Rows of the tables that were compared with the journal.
  package internal(set) var rows = 0
  package internal(set) var heads: [Checkpoint] = []
  /// Whether there are passwords, which nothing can be compared with.
  package internal(set) var hasSecrets = false

  package static let limit = 1000

  package var isSound: Bool { findings.isEmpty }

  mutating func add(_ finding: Finding) {
    if findings.count < Self.limit { findings.append(finding) } else { more += 1 }
  }
}

/// How far `verify` is.
package struct VerifyProgress: Hashable, Sendable {
  package enum Stage: Hashable, Sendable { case journal, tables, pages }
  package let stage: Stage
  package let done: Int
  /// Entries or rows in all, as far as is known.
  package let total: Int
}
