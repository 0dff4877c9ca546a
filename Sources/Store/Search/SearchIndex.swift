import Retention

/// Keeps the search tables in step with the subscribers. Nothing is found before `flush`.
struct SearchIndex {
  private let session: any SQLSession
  private var keys = KeyBatch()
  private var counts = SearchCounts()
  private var words: [[SQLValue]] = []

  init(_ session: any SQLSession) { self.session = session }

  mutating func add(_ subscriber: Subscriber) throws {
    let own = SearchKeys.keys(of: subscriber)
    for key in own { keys.append(key, subscriber.id.rawValue) }
    counts.change(own, by: 1)
    let folded = Folding.fold(subscriber.name)
    if !folded.isEmpty { words.append([.int(subscriber.id.rawValue), .text(folded)]) }
    if keys.isFull { try flushKeys() }
  }

  /// `subscriber` as it was when it was added; that may still be on its way.
  mutating func remove(_ subscriber: Subscriber) throws {
    try flushKeys()
    let id = SQLValue.int(subscriber.id.rawValue)
    let own = SearchKeys.keys(of: subscriber)
    counts.change(own, by: -1)
    for key in own {
      try session.run("DELETE FROM search_keys WHERE key = $1 AND id = $2", [.text(key), id])
    }
    let folded = Folding.fold(subscriber.name)
    guard !folded.isEmpty else { return }
    try session.run(
      "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', $1, $2)",
      [id, .text(folded)])
  }

  mutating func flush() throws {
    try flushKeys()
    try counts.flush(session)
  }

  private mutating func flushKeys() throws {
    try keys.insert(session)
    try BulkInsert.run(
      into: "INSERT INTO search_words (rowid, words) VALUES ", width: 2, words, session)
    words.removeAll(keepingCapacity: true)
  }
}

/// Keys on their way into the tree, which takes them many times faster in its own order.
/// Sorted here and not by the database, which would need all of them in memory at once.
struct KeyBatch {
  private struct Entry {
    /// The first eight bytes, so that most comparisons touch nothing else.
    let head: UInt64
    let start: UInt32
    let length: UInt32
    let id: Int64
  }

  private static let limit = 600_000
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  var isFull: Bool { entries.count >= Self.limit }

  mutating func append(_ key: String, _ id: Int64) {
    let start = bytes.count
    bytes.append(contentsOf: key.utf8)
    var head: UInt64 = 0
    for offset in 0..<8 {
      let byte = start + offset < bytes.count ? bytes[start + offset] : 0
      head = head << 8 | UInt64(byte)
    }
    entries.append(
      Entry(head: head, start: UInt32(start), length: UInt32(bytes.count - start), id: id))
  }

  mutating func insert(_ session: any SQLSession) throws {
    let text = bytes
    entries.sort { left, right in
      left.head != right.head ? left.head < right.head : Self.precedes(left, right, text)
    }
    try BulkInsert.run(
      into: "INSERT INTO search_keys (key, id) VALUES ", width: 2,
      entries.lazy.map { entry in
        let end = Int(entry.start + entry.length)
        let key = String(decoding: text[Int(entry.start)..<end], as: UTF8.self)
        return [.text(key), .int(entry.id)]
      }, session)
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  private static func precedes(_ left: Entry, _ right: Entry, _ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var (one, other) = (Int(left.start), Int(right.start))
      let (oneEnd, otherEnd) = (one + Int(left.length), other + Int(right.length))
      while one < oneEnd, other < otherEnd {
        guard text[one] == text[other] else { return text[one] < text[other] }
        (one, other) = (one + 1, other + 1)
      }
      let (oneRest, otherRest) = (oneEnd - one, otherEnd - other)
      return oneRest != otherRest ? oneRest < otherRest : left.id < right.id
    }
  }
}
