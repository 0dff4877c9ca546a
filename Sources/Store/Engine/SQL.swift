/// The text of one statement. Only a literal of the program becomes one, so that no data can.
/// Parameters are `$1`, `$2` … and first appear in ascending order: SQLite numbers them by
/// appearance, PostgreSQL by their digits.
package struct SQL: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(stringLiteral literal: StaticString) { text = literal.description }

  private init(text: String) { self.text = text }

  package static func + (left: SQL, right: SQL) -> SQL { SQL(text: left.text + right.text) }

  /// The place of the parameter with this number, for statements put together from parts.
  package static func parameter(_ number: Int) -> SQL { SQL(text: "$\(number)") }

  /// Whether `$1`, `$2` … first appear in ascending order without a gap.
  package static func parametersAscend(in text: String) -> Bool {
    var highest = 0
    var digits: Int?
    for byte in text.utf8 + [0] {
      if let number = digits {
        if (0x30...0x39).contains(byte) {
          digits = number * 10 + Int(byte - 0x30)
          continue
        }
        guard number <= highest + 1 else { return false }
        highest = max(highest, number)
        digits = nil
      }
      if byte == UInt8(ascii: "$") { digits = 0 }
    }
    return true
  }
}
