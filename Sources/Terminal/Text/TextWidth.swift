/// Columns on a terminal, by an own table, so that no locale and no C library has a say.
/// It agrees with glibc's `wcwidth` for every scalar that `SafeText` lets through.
package enum TextWidth {
  /// 0 for what joins the scalar before it, 2 for East Asian wide and fullwidth, otherwise 1.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if value < 0x1100 { return isCombining(scalar) ? 0 : 1 }
    if isCombining(scalar) { return 0 }
    return isWide(value) ? 2 : 1
  }

  /// The columns of one character as a grid shows it, made safe.
  package static func columns(of character: Character) -> Int {
    var pieces = Pieces()
    pieces.append(character)
    return pieces.columns
  }

  /// The columns of a text as a grid shows it, made safe and not cut.
  package static func columns(of text: String, glyphs: GlyphSet = .unicode) -> Int {
    if let plain = plainCount(text, upTo: Int.max, glyphs) { return plain }
    var pieces = Pieces(glyphs)
    for character in text { pieces.append(character) }
    return pieces.columns
  }

  /// How many scalars stand in the first `limit`, when every one of them is a harmless single
  /// column that nothing joins; nil when one needs a closer look.
  static func plainCount(_ text: String, upTo limit: Int, _ glyphs: GlyphSet) -> Int? {
    var count = 0
    if glyphs.isASCII {
      for byte in text.utf8 {
        if count == limit { break }
        guard byte >= 0x20 && byte < 0x7F else { return nil }
        count += 1
      }
      return count
    }
    for scalar in text.unicodeScalars {
      if count == limit { break }
      guard isPlain(scalar, glyphs) else { return nil }
      count += 1
    }
    return count
  }

  /// The first `limit` scalars as the codes of cells, when `plainCount` is known of them.
  static func plainCodes(_ text: String, upTo limit: Int, _ glyphs: GlyphSet) -> [UInt32]? {
    var codes: [UInt32] = []
    codes.reserveCapacity(min(limit, text.utf8.count))
    for scalar in text.unicodeScalars {
      if codes.count == limit { break }
      guard glyphs.isASCII ? (0x20..<0x7F).contains(scalar.value) : isPlain(scalar, glyphs)
      else { return nil }
      codes.append(scalar.value)
    }
    return codes
  }

  @inline(__always)
  private static func isPlain(_ scalar: Unicode.Scalar, _ glyphs: GlyphSet) -> Bool {
    isPlain(scalar) && !(glyphs.isSpoken && GlyphSet.isDrawn(scalar))
  }

  /// Letters, signs and our own drawing characters that are safe and one column wide; a short
  /// list of ranges, so that the common text is decided without a property look-up.
  @inline(__always)
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 }
    switch value {
    case 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x482: return true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20AC, 0x2190...0x22FF: return true
    case 0x2500...0x25FC, 0x25FF, 0x2713, 0x2800...0x28FF: return true
    default: return false
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true  // vowels and finals of a Hangul block
    case 0x1171E: return true  // a nonspacing mark until Unicode 15, spacing since
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if value > wide[middle].1 { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && value >= wide[low].0
  }

  /// East Asian Width W and F of the assigned scalars; gaps of unassigned ones are closed.
  private static let wide: [(UInt32, UInt32)] = [
    (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0),
    (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F),
    (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
    (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5),
    (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
    (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797),
    (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
    (0x2E80, 0x303E), (0x3041, 0xA4C6), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAD9),
    (0xFE10, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x1B2FB),
    (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A),
    (0x1F200, 0x1F320), (0x1F32D, 0x1F335), (0x1F337, 0x1F37C), (0x1F37E, 0x1F393),
    (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4),
    (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440), (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D),
    (0x1F54B, 0x1F54E), (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596),
    (0x1F5A4, 0x1F5A4), (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC),
    (0x1F6D0, 0x1F6D2), (0x1F6D5, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC),
    (0x1F7E0, 0x1F7F0), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF),
    (0x1FA70, 0x1FAF6), (0x20000, 0x3134A),
  ]
}
