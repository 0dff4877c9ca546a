package import Retention

/// Amounts as files write them, exact or refused: nothing is rounded and nothing guessed.
package struct MoneyCell: Sendable {
  package let currency: Currency

  package init(currency: Currency) { self.currency = currency }

  package func read(_ text: String) throws(CellReason) -> Money {
    if let plain = plain(text) { return Money(minor: plain) }
    let (unsigned, negative) = try sign(of: try bare(text))
    let minor = try amount(unsigned)
    return Money(minor: negative ? -minor : minor)
  }

  /// `70.35` and `70` without a second look: nearly all cells.
  private func plain(_ text: String) -> Int64? {
    var value: Int64 = 0
    var decimals = -1
    guard (1...15).contains(text.utf8.count) else { return nil }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Int64(byte - 0x30)
        if decimals >= 0 { decimals += 1 }
      case UInt8(ascii: ".") where decimals < 0 && value >= 0: decimals = 0
      default: return nil
      }
    }
    guard text.utf8.first != UInt8(ascii: "."), decimals != 0, decimals <= currency.decimals
    else { return nil }
    for _ in max(0, decimals)..<currency.decimals { value *= 10 }
    return value
  }

  /// Without spaces around it and without the store's own currency sign.
  private func bare(_ text: String) throws(CellReason) -> Substring {
    var rest = trimmed(text[...])
    guard !rest.isEmpty else { throw .blank }
    for sign in Self.signs(of: currency) {
      if rest.hasPrefix(sign) {
        rest.removeFirst(sign.count)
      } else if rest.hasSuffix(sign) {
        rest.removeLast(sign.count)
      } else {
        continue
      }
      return trimmed(rest)
    }
    if let sign = rest.unicodeScalars.first(where: {
      $0.properties.generalCategory == .currencySymbol
    }) {
      throw .otherCurrency(String(sign))
    }
    return rest
  }

  private static func signs(of currency: Currency) -> [String] {
    let signs: [String: [String]] = [
      "EUR": ["€"], "USD": ["US$", "$"], "GBP": ["£"], "BRL": ["R$"], "JPY": ["¥"],
      "CAD": ["CA$", "$"], "AUD": ["A$", "$"],
    ]
    return [currency.code] + (signs[currency.code] ?? [])
  }

  private func sign(of text: Substring) throws(CellReason) -> (Substring, Bool) {
    switch text.unicodeScalars.first {
    case "(": throw .parentheses
    case "\u{2212}", "\u{2013}", "\u{FE63}", "\u{FF0D}": throw .otherMinus
    case "-": return (text.dropFirst(), true)
    case "+": return (text.dropFirst(), false)
    default: return (text, false)
    }
  }

  private func amount(_ text: Substring) throws(CellReason) -> Int64 {
    let (groups, separators) = try NumberShape.split(text)
    guard let last = separators.last else { return try minor(groups, decimals: "") }
    let others = separators.dropLast()
    let mayBeDecimal = (last == "." || last == ",") && !others.contains(last)
    guard mayBeDecimal else { return try thousands(groups, separators) }
    let decimals = groups[groups.count - 1]
    guard !others.isEmpty else { return try single(groups[0], last, decimals) }
    _ = try thousands(groups.dropLast(), Array(others))
    return try minor(groups.dropLast(), decimals: decimals)
  }

  private func single(
    _ whole: Substring, _ separator: Character, _ decimals: Substring
  ) throws(CellReason) -> Int64 {
    if decimals.count == 3, whole.count <= 3 {
      if currency.decimals == 0 { return try minor([whole, decimals], decimals: "") }
      guard currency.decimals == 3, separator == "." else { throw .ambiguousSeparator }
    }
    return try minor([whole], decimals: decimals)
  }

  private func thousands(
    _ groups: some Collection<Substring>, _ separators: [Character]
  ) throws(CellReason) -> Int64 {
    guard Set(separators).count == 1, let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .notANumber }
    return try minor(groups, decimals: "")
  }

  private func minor(
    _ groups: some Collection<Substring>, decimals: Substring
  ) throws(CellReason) -> Int64 {
    guard decimals.dropFirst(currency.decimals).allSatisfy({ $0 == "0" }) else {
      throw .tooManyDecimals(allowed: currency.decimals)
    }
    let kept = decimals.prefix(currency.decimals)
    let digits =
      groups.joined() + kept + String(repeating: "0", count: currency.decimals - kept.count)
    guard digits.count <= 15, let value = Int64(digits) else { throw .tooLarge }
    return value
  }
}
