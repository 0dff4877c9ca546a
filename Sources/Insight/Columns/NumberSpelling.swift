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
