import Foundation

/// Text as search compares it: small letters without accents, one space between words, nothing
/// else. Own tables, because Foundation leaves ł, đ and ø as they are and is thirty times slower.
package enum Folding {
  /// Letters of other scripts stay, in small letters where they have them.
  package static func fold(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in text.unicodeScalars {
      switch folded(scalar) {
      case .drop: continue
      case .gap: gap = !bytes.isEmpty
      case .byte(let byte):
        if gap { bytes.append(0x20) }
        gap = false
        bytes.append(byte)
      case .letters(let letters):
        if gap { bytes.append(0x20) }
        gap = false
        bytes.append(contentsOf: letters.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a folded text. By bytes: some marks cling to a space before them, and then
  /// neither is a character of its own.
  package static func words(_ folded: String) -> [Substring] {
    folded.utf8.split(separator: 0x20).map { Substring($0) }
  }

  /// A folded text without its spaces.
  package static func joined(_ folded: String) -> String {
    guard folded.utf8.contains(0x20) else { return folded }
    return words(folded).joined()
  }

  private enum Folded {
    case drop, gap
    case byte(UInt8)
    case letters(String)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    case 0xC0...0x24F:
      return letters(latin[Int(value - 0xC0)], or: scalar)
    case 0x1E00...0x1EFF:
      return letters(latinAdditional[Int(value - 0x1E00)], or: scalar)
    case 0x300...0x36F, 0x2BC, 0x2019, 0x2018, 0x2032: return .drop
    case 0xFF10...0xFF19: return .byte(UInt8(value - 0xFF10) + 0x30)
    default: return other(scalar)
    }
  }

  private static func ascii(_ byte: UInt8) -> Folded {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: .byte(byte)
    case 0x41...0x5A: .byte(byte | 0x20)
    // O'Brien and OBrien are one name.
    case 0x27, 0x60: .drop
    default: .gap
    }
  }

  private static func letters(_ folded: Substring, or scalar: Unicode.Scalar) -> Folded {
    switch folded {
    case ".": other(scalar)
    case "_": .gap
    default: .letters(String(folded))
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Folded {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return .drop
    case .uppercaseLetter, .titlecaseLetter:
      let small = properties.lowercaseMapping
      return small == String(scalar) ? .letters(small) : .letters(fold(small))
    case .lowercaseLetter, .modifierLetter, .otherLetter, .spacingMark, .letterNumber:
      return .letters(String(withoutMarks[scalar] ?? scalar))
    case .decimalNumber:
      return properties.numericValue.map { .byte(UInt8($0) + 0x30) } ?? .gap
    default: return .gap
    }
  }

  /// Small letters of Greek, Cyrillic, Arabic and Japanese that Unicode writes as a letter and
  /// marks, so that both spellings fold alike; and the sigma that ends a word.
  private static let withoutMarks: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = ["\u{3C2}": "\u{3C3}"]
    for range in [0x370...0x52F, 0x600...0x6FF, 0x1F00...0x1FFF, 0x3040...0x30FF] {
      for scalar in range.lazy.compactMap({ Unicode.Scalar(UInt32($0)) }) {
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        if let base = parts.first, base != scalar { table[scalar] = base }
      }
    }
    return table
  }()

  /// U+00C0 to U+024F in order, one word each; `_` parts words, `.` is as Unicode says.
  private static let latin: [Substring] = """
    a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th ss a a a a a a ae c e \
    e e e i i i i d n o o o o o _ o u u u u y th y a a a a a a c c c c c c c c d d d d e e \
    e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l \
    l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s b b b b . . . c c d d d d . e e e f f \
    g . hv i i k k l . . n n o o o oi oi p p . . . . . t t t t u u . v y y z z . . . . . . \
    . . . . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a a a ae \
    ae g g g g k k o o o o . . j dz dz dz g g hv . n n a a ae ae o o a a a a e e e e i i i \
    i o o o o r r r r u u u u s s t t . . h h n d ou ou z z a a e e o o o o o o o o y y l \
    n t j db qp a c c l t s z . . b u . e e j j q q r r y y
    """.split(separator: " ")

  /// U+1E00 to U+1EFF in order.
  private static let latinAdditional: [Substring] = """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h \
    i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p \
    r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v \
    w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s ss . \
    a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i \
    o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y \
    ll ll v v y y
    """.split(separator: " ")
}
