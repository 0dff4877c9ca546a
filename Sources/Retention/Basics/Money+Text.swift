/// Amounts as plain digits, the same in every language: for programs, and for what people type.
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
  package init?(plain text: some StringProtocol, _ currency: Currency) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.utf8.count <= currency.decimals else { return nil }
    let padding = String(repeating: "0", count: currency.decimals - fraction.utf8.count)
    guard let minor = Int64((isNegative ? "-" : "") + parts[0] + fraction + padding) else {
      return nil
    }
    self.init(minor: minor)
  }

  /// What a person types: `12`, `12.5` or `12,50`, with blanks around it, never negative.
  package init?(typed text: String, _ currency: Currency) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1,
      let money = Money(
        plain: words[0].split(separator: ",", omittingEmptySubsequences: false).joined(
          separator: "."), currency),
      money >= .zero
    else { return nil }
    self = money
  }
}
