/// Crockford's base 32, five bits a character: no I, L, O or U, which are misheard or misread.
package enum Crockford {
  package static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The first bits of the bytes, five for each of `count` characters; what the bytes do not have
  /// is 0.
  package static func text(_ bytes: [UInt8], count: Int) -> String {
    String(
      (0..<count).map { place in
        letters[(0..<5).reduce(0) { $0 << 1 | bit(5 * place + $1, of: bytes) }]
      })
  }

  /// The bytes that begin with these bits; a last byte that is not full is left out. Nil for
  /// anything but letters of the alphabet.
  package static func bytes(_ text: String) -> [UInt8]? {
    var bits: [Int] = []
    for letter in text {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      bits += (0..<5).map { value >> (4 - $0) & 1 }
    }
    return stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | UInt8($1) }
    }
  }

  /// What was typed, as the alphabet writes it: capitals, no blanks or hyphens, and the letters
  /// that look like a figure as that figure. Nil when something else is in it.
  package static func read(_ typed: String) -> String? {
    var text = ""
    for character in typed.uppercased() where !" -\u{A0}\u{2011}\u{202F}".contains(character) {
      let letter: Character =
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
      guard letters.contains(letter) else { return nil }
      text.append(letter)
    }
    return text
  }

  private static func bit(_ place: Int, of bytes: [UInt8]) -> Int {
    place / 8 < bytes.count ? Int(bytes[place / 8] >> UInt8(7 - place % 8) & 1) : 0
  }
}
