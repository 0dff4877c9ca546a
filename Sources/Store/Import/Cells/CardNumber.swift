/// Payment card numbers in free text, which are masked before anything is stored (PCI DSS 3.4.1).
package enum CardNumber {
  package static func occurs(in text: String) -> Bool {
    mayOccur(in: text) && !spans(in: text).isEmpty
  }

  /// `text` with all but the first six and last four digits of each card number as `*`; nil when
  /// there is none.
  package static func masked(_ text: String) -> String? {
    guard mayOccur(in: text) else { return nil }
    let hidden = spans(in: text).reduce(into: Set<Int>()) { hidden, digits in
      hidden.formUnion(digits.dropFirst(6).dropLast(4))
    }
    guard !hidden.isEmpty else { return nil }
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      result.unicodeScalars.append(hidden.contains(index) ? "*" : scalar)
    }
    return result
  }

  private static func mayOccur(in text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where WholeCell.isDigit(byte) || byte >= 0xEF { digits += 1 }
    return digits >= 14
  }

  /// Scalar positions of the digits of every card number.
  private static func spans(in text: String) -> [[Int]] {
    var found: [[Int]] = []
    var run: [Digit] = []
    var gap = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if let value = digit(scalar) {
        run.append(Digit(value: value, index: index, opens: gap || run.isEmpty))
        gap = false
      } else if isSeparator(scalar) {
        gap = true
      } else {
        found += cards(in: run)
        (run, gap) = ([], false)
      }
    }
    return found + cards(in: run)
  }

  private struct Digit {
    let value: Int
    let index: Int
    /// First of its group.
    let opens: Bool
  }

  /// Windows from the beginning of one group of digits to the end of another.
  private static func cards(in run: [Digit]) -> [[Int]] {
    guard run.count >= 14 else { return [] }
    var found: [[Int]] = []
    for start in run.indices where run[start].opens {
      for length in [19, 16, 15, 14] where start + length <= run.count {
        let window = run[start..<start + length]
        guard start + length == run.count || run[start + length].opens,
          isCard(window.map(\.value))
        else { continue }
        found.append(window.map(\.index))
        break
      }
    }
    return found
  }

  private static func isCard(_ digits: [Int]) -> Bool {
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    let lengths: [Int]
    switch prefix {
    case 4000...4999: lengths = [16, 19]
    case 5100...5599, 2221...2720, 3528...3589: lengths = [16]
    case 3400...3499, 3700...3799: lengths = [15]
    case 3000...3059, 3600...3699, 3800...3899: lengths = [14]
    case 6011, 6200...6299, 6440...6599: lengths = [16, 19]
    default: return false
    }
    return lengths.contains(digits.count) && luhn(digits)
  }

  private static func luhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.element * (digit.offset % 2 == 1 ? 2 : 1)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "\n", "\r", "\t", "\u{A0}", "\u{202F}", "\u{200B}", "\u{200C}",
      "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{2010}"..."\u{2015}":
      true
    default: false
    }
  }
}
