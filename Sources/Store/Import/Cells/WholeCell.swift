/// Whole numbers from 0.
package enum WholeCell {
  /// `12`, `003`, `+3` and `3.0` (a number that once shared its column with blanks).
  package static func read(_ text: String, upTo limit: Int) throws(CellReason) -> Int {
    var rest = trimmed(text[...])
    guard !rest.isEmpty else { throw .blank }
    if rest.first == "-" { throw .belowZero }
    if rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
      throw NumberShape.reason(for: rest)
    }
    if parts.count == 2, parts[1].contains(where: { $0 != "0" }) { throw .notWhole }
    guard parts[0].count <= 18, let value = Int(parts[0]), value <= limit else { throw .tooLarge }
    return value
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The parts of a written number.
enum NumberShape {
  /// Groups of digits and what stands between them; every kind of space counts as one.
  static func split(
    _ text: Substring
  ) throws(CellReason) -> (groups: [Substring], separators: [Character]) {
    var separators: [Character] = []
    let groups = text.split(omittingEmptySubsequences: false) { character in
      guard let separator = separator(character) else { return false }
      separators.append(separator)
      return true
    }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(WholeCell.isDigit) }) else {
      throw reason(for: text)
    }
    return (groups, separators)
  }

  private static func separator(_ character: Character) -> Character? {
    switch character {
    case ".", ",": character
    case "'", "\u{2019}": "'"
    case " ", "\u{A0}", "\u{202F}", "\u{2009}": " "
    default: nil
    }
  }

  /// What kind of number, if any, a text is that is not of the wanted one.
  static func reason(for text: Substring) -> CellReason {
    if text.unicodeScalars.contains(where: { $0.value > 0x7F && $0.properties.numericType != nil })
    {
      return .otherDigits
    }
    let lower = text.lowercased()
    let parts = lower.split(separator: "e", omittingEmptySubsequences: false)
    let isScientific = parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isNumber) }
    if isScientific && !lower.hasPrefix("0x") { return .scientific }
    return text.first == "\u{2212}" ? .otherMinus : .notANumber
  }
}

/// Without the spaces, of any kind, at both ends.
func trimmed(_ text: Substring) -> Substring {
  // Nearly every cell begins and ends in a plain letter or digit.
  if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
    (0x21...0x7E).contains(last)
  {
    return text
  }
  var rest = text
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return rest
}
