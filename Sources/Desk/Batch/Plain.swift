package import Retention

/// Figures as programs read them: the same in every language.
extension Money {
  /// `-1234.50`
  package func plain(_ currency: Currency) -> String {
    let digits = String(minor.magnitude)
    let padded =
      String(repeating: "0", count: max(0, currency.decimals + 1 - digits.count)) + digits
    let sign = minor < 0 ? "-" : ""
    guard currency.decimals > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(currency.decimals)).\(padded.suffix(currency.decimals))"
  }

  /// Reads `1234`, `1234.5` and `-1234.50`, with no more decimals than the currency has.
  init?(plain text: String, _ currency: Currency) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.count <= currency.decimals else { return nil }
    let padding = String(repeating: "0", count: currency.decimals - fraction.count)
    guard let minor = Int64((isNegative ? "-" : "") + parts[0] + fraction + padding) else {
      return nil
    }
    self.init(minor: minor)
  }
}

extension Moment {
  /// `2026-11-22T10:42:07+01:00`
  package func iso(utcOffset: Int) -> String {
    let local = LocalTime(self, utcOffset: utcOffset)
    let minutes = abs(utcOffset) / 60
    let zone = (utcOffset < 0 ? "-" : "+") + Self.two(minutes / 60) + ":" + Self.two(minutes % 60)
    let time = [local.hour, local.minute, local.second].map(Self.two).joined(separator: ":")
    return "\(local.day.iso)T\(time)\(zone)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
