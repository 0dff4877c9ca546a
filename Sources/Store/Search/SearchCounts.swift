/// How many subscribers each beginning of up to three letters finds. Counting those of one digit
/// would go through nearly every key, each time it is typed; here it is one row, kept in step.
struct SearchCounts {
  /// Letters of the longest beginning that is counted.
  static let longest = 3

  /// Of three letters in one number: their values, 21 bits each.
  private var changes: [UInt64: Int] = [:]

  static let schema: [SQL] = [
    """
    CREATE TABLE search_counts (prefix TEXT PRIMARY KEY NOT NULL, subscribers BIGINT NOT NULL)
    WITHOUT ROWID
    """,
    """
    INSERT INTO search_counts (prefix, subscribers)
    SELECT substr(k.key, 1, n.letters), count(DISTINCT k.id)
    FROM search_keys k
      JOIN (SELECT 1 AS letters UNION ALL SELECT 2 UNION ALL SELECT 3) n
      ON length(k.key) >= n.letters
    GROUP BY 1
    """,
    "INSERT INTO search_counts (prefix, subscribers) SELECT '', count(*) FROM subscribers",
  ]

  static let select: SQL = "SELECT subscribers FROM search_counts WHERE prefix = $1"

  /// Whether `count` knows the answer.
  static func holds(_ prefix: String) -> Bool { prefix.unicodeScalars.count <= longest }

  /// Subscribers with a key that begins with `prefix`, which `holds`; all of them for none.
  static func count(_ prefix: String, _ session: any SQLSession) throws -> Int {
    try session.row(select, [.text(prefix)])?.count(0) ?? 0
  }

  /// One subscriber with these keys comes (+1) or goes (−1).
  mutating func change(_ keys: [String], by one: Int) {
    var seen: [UInt64] = [0]
    for key in keys {
      var prefix: UInt64 = 0
      for (place, letter) in key.unicodeScalars.prefix(Self.longest).enumerated() {
        prefix |= UInt64(letter.value) << UInt64(21 * place)
        if !seen.contains(prefix) { seen.append(prefix) }
      }
    }
    for prefix in seen { changes[prefix, default: 0] += one }
  }

  mutating func flush(_ session: any SQLSession) throws {
    for (prefix, change) in changes where change != 0 {
      try session.run(
        """
        INSERT INTO search_counts (prefix, subscribers) VALUES ($1, $2)
        ON CONFLICT (prefix) DO UPDATE SET subscribers = subscribers + excluded.subscribers
        """, [.text(Self.text(prefix)), .int(change)])
    }
    changes.removeAll()
  }

  private static func text(_ prefix: UInt64) -> String {
    var text = String.UnicodeScalarView()
    for place in 0..<longest {
      let value = UInt32(truncatingIfNeeded: prefix >> UInt64(21 * place)) & 0x1F_FFFF
      if value > 0, let letter = Unicode.Scalar(value) { text.append(letter) }
    }
    return String(text)
  }
}
