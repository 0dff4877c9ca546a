/// One cell of a CSV that no spreadsheet takes for a formula (OWASP, CSV Injection). An apostrophe
/// goes before what would start one, at the start of the cell and after everything that a
/// spreadsheet might take for the start of the next. `-12.50` and `+46 8 555 0102` stay as they
/// are. Taking one apostrophe away wherever one or more stand before such a start gives the exact
/// text back.
package enum CSVCell {
  package static func text(_ value: String) -> String {
    guard !isPlain(value) else { return value }
    let safe = neutralised(value)
    let needsQuotes = safe.unicodeScalars.contains { separators.contains($0) || $0.value < 0x20 }
    guard needsQuotes else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func isPlain(_ value: String) -> Bool {
    var value = value
    return value.withUTF8 { isPlain($0) }
  }

  /// Begins with a letter or a digit and has no separator, so that nothing in it is a start; most
  /// cells are so, and stand in a file as they are.
  package static func isPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, isLetterOrDigit(first) else { return false }
    return value.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\""): false
      default: (0x20...0x7E).contains(byte)
      }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let separators: Set<Unicode.Scalar> = [",", ";", "|", "\t", "\r", "\n", "\""]
  /// With their full-width forms, which Excel takes for the same.
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠",
  ]

  private static func neutralised(_ value: String) -> String {
    let scalars = Array(value.unicodeScalars)
    var safe = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isStart = index == 0 || separators.contains(scalars[index - 1])
      if isStart, startsFormula(scalars[index...]) { safe.append("'") }
      safe.append(scalar)
    }
    return String(safe)
  }

  private static func startsFormula(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let bare = rest.drop { $0 == "'" }.drop { $0 == " " || $0 == "\u{A0}" }
    guard let first = bare.first, starters.contains(first) else { return false }
    let cell = rest.prefix { !separators.contains($0) }
    return !isNumber(cell) && !isPhone(cell)
  }

  /// `-12.50`
  private static func isNumber(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    guard cell.first == "-" else { return false }
    let parts = cell.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// `+46 8 555 0102`: a plus, then seven digits or more in groups.
  private static func isPhone(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    guard cell.first == "+", let second = cell.dropFirst().first, isDigit(second) else {
      return false
    }
    let number = cell.dropFirst()
    return number.allSatisfy { isDigit($0) || $0 == " " } && number.count(where: isDigit) >= 7
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
