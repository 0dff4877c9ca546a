/// Puts characters together from the bytes that the keyboard sends. What is no UTF-8 is dropped,
/// and nothing else with it; a character whose bytes come late is still one.
package struct TextDecoder: Sendable {
  private let isUnicode: Bool
  private var value: UInt32 = 0
  /// Bytes still to come, and the least value that so many bytes may stand for.
  private var missing = 0
  private var least: UInt32 = 0

  /// Without Unicode each byte is a character of Latin-1.
  package init(isUnicode: Bool) { self.isUnicode = isUnicode }

  package mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard isUnicode else { return Unicode.Scalar(byte) }
    if missing > 0, byte & 0xc0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3f)
      missing -= 1
      return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
    }
    missing = 0
    switch byte {
    case 0..<0x80: return Unicode.Scalar(byte)
    case 0xc2..<0xe0: begin(byte & 0x1f, missing: 1, least: 0x80)
    case 0xe0..<0xf0: begin(byte & 0x0f, missing: 2, least: 0x800)
    case 0xf0..<0xf5: begin(byte & 0x07, missing: 3, least: 0x1_0000)
    default: break
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.least = least
  }
}
