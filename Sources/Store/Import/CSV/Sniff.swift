/// What the first bytes of a file say about the rest.
package enum Sniff {
  package enum Encoding: Hashable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian
  }

  /// The encoding and the length of its byte order mark, or the reason to refuse the file.
  package static func encoding(of head: [UInt8]) throws(CSVFault) -> (Encoding, mark: Int) {
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .encoding("UTF-32")
    }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let format = format(of: head) { throw .otherFormat(format) }
    if looksLikeUTF16(head) { throw .encoding("UTF-16 without a byte order mark") }
    return (.utf8, head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  private static let magic: [(OtherFormat, [UInt8])] = [
    (.gzip, [0x1F, 0x8B]), (.zip, Array("PK\u{3}\u{4}".utf8)), (.pdf, Array("%PDF".utf8)),
    (.xls, [0xD0, 0xCF, 0x11, 0xE0]), (.sqlite, Array("SQLite format 3".utf8)),
    (.parquet, Array("PAR1".utf8)),
  ]

  private static func format(of head: [UInt8]) -> OtherFormat? {
    if let known = magic.first(where: { head.starts(with: $0.1) }) { return known.0 }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    switch text.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case UInt8(ascii: "<"): return .html
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    default: return nil
    }
  }

  /// Every other byte is NUL: Latin text in UTF-16, which would pass as one-letter cells.
  private static func looksLikeUTF16(_ head: [UInt8]) -> Bool {
    let sample = head.prefix(512)
    guard sample.count >= 4 else { return false }
    let nulls = sample.enumerated().filter { $0.element == 0 }
    let odd = nulls.count { $0.offset % 2 == 1 }
    return max(odd, nulls.count - odd) * 4 > sample.count
  }
}
