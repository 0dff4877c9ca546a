/// How the numbers of a column are written: which mark stands before the decimals.
package enum NumberSpelling: String, Codable, Hashable, Sendable {
  case point, comma

  /// The number of a text; nil when it is none. Spaces and apostrophes between digits, a currency
  /// sign and a percent sign are passed over, as is the grouping mark.
  package func number(_ text: String) -> Double? {
    guard let first = text.unicodeScalars.first(where: { !Self.isPassedOver($0) }),
      Self.startsNumber(first)
    else { return nil }
    var clean: [UInt8] = []
    clean.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !Self.isPassedOver(scalar) {
      switch scalar {
      case decimal: clean.append(UInt8(ascii: "."))
      case ".", ",": continue
      case "0"..."9", "-", "+", "e", "E": clean.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{2212}": clean.append(UInt8(ascii: "-"))
      default: return nil
      }
    }
    guard let number = Double(String(decoding: clean, as: UTF8.self)), number.isFinite else {
      return nil
    }
    return number
  }

  /// The number of a cell that is digits and at most one decimal mark among them, as nearly all
  /// are; nil for every other. Both the digits and the power of ten are exact, so that their
  /// quotient is the number that `number` finds.
  func plainNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Double? {
    let isNegative = cell.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard cell.count > start, cell.count <= 15 else { return nil }
    let mark = self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var digits = 0
    var scale = 0.0
    for place in start..<cell.count {
      let digit = cell[place] &- UInt8(ascii: "0")
      if digit <= 9 {
        digits = digits &* 10 &+ Int(digit)
        scale *= 10
      } else {
        let isAmongDigits = place > start && place < cell.count - 1
        guard cell[place] == mark, scale == 0, isAmongDigits else { return nil }
        scale = 1
      }
    }
    let number = Double(digits) / max(scale, 1)
    return isNegative ? -number : number
  }

  /// The spelling of a column: a mark that stands with another is the decimal one when it comes
  /// last; a lone comma is one unless three digits follow it everywhere.
  package static func of(_ texts: some Sequence<String>) -> NumberSpelling {
    var groups = 0
    var decimals = 0
    for text in texts {
      guard let comma = text.utf8.lastIndex(of: UInt8(ascii: ",")) else { continue }
      if let point = text.utf8.lastIndex(of: UInt8(ascii: ".")) {
        return point > comma ? .point : .comma
      }
      let after = text.utf8[text.utf8.index(after: comma)...].prefix { (48...57).contains($0) }
      if after.count == 3 { groups += 1 } else { decimals += 1 }
    }
    return decimals > 0 && decimals >= groups / 10 ? .comma : .point
  }

  private var decimal: Unicode.Scalar { self == .point ? "." : "," }

  private static func startsNumber(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ["-", "+", ".", ",", "\u{2212}"].contains(scalar)
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "%", "$": true
    default: scalar.value > 0x7F && scalar.properties.generalCategory == .currencySymbol
    }
  }
}
