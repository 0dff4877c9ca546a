/// UTF-8 that was read as Latin-1 and saved again: `Ã` or `Â`, and then a character of the
/// upper half.
enum Mojibake {
  static func isLikely(_ text: String) -> Bool {
    var after = false
    for scalar in text.unicodeScalars {
      if after, (0x80...0xBF).contains(scalar.value) { return true }
      after = scalar == "\u{C3}" || scalar == "\u{C2}"
    }
    return false
  }
}
