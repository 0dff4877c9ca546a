import Documents
import Retention

/// Numbers with their unit, each written in one way only.
extension Value {
  /// `12 months`, at most ten years.
  var months: Int? { quantity(of: "month", in: 1...120) }

  /// `90 days`, at most ten years.
  var days: Int? { quantity(of: "day", in: 1...3650) }

  /// `20 %` or `2.5 %`; the range is in basis points.
  func share(in range: ClosedRange<Int>) -> Share? {
    guard let text = text() else { return nil }
    guard let points = basisPoints(text) else { return refuse(.notShare(text)) }
    guard range.contains(points) else { return refuse(.shareOutOfRange(text, range)) }
    return Share(basisPoints: points)
  }

  /// An amount from nothing to a thousand million, with no more decimals than the currency has.
  func money(in currency: Currency, atLeast least: Int = 0) -> Money? {
    var limit = 1_000_000_000
    for _ in 0..<currency.decimals { limit *= 10 }
    return decimal(places: currency.decimals, in: least...limit)
      .map { Money(minor: Int64($0)) }
  }

  /// `2 in 12 months`.
  var cap: Cap? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[1] == "in", let count = wholeNumber(parts[0]),
      let months = parsedQuantity(parts[2], of: "month")
    else { return refuse(.notCap(text)) }
    guard count > 0 else { return refuse(.capOfZero) }
    guard count <= 99, (1...120).contains(months) else { return refuse(.capOutOfRange(text)) }
    return Cap(count: count, months: months)
  }

  /// `1 to 3`, in months.
  var monthRange: ClosedRange<Int>? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, parts[1] == "to", let low = wholeNumber(parts[0]),
      let high = wholeNumber(parts[2]), (1...120).contains(low), (low...120).contains(high)
    else { return refuse(.notMonthRange(text)) }
    return low...high
  }

  /// Three capitals of ISO 4217.
  var currency: Currency? {
    guard let code = text() else { return nil }
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else {
      return refuse(.notCurrency(code))
    }
    return Currency(code: code, decimals: decimals(ofCurrency: code))
  }

  private func quantity(of unit: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text() else { return nil }
    guard let count = parsedQuantity(text, of: unit) else {
      return refuse(.notQuantity(text, unit: unit))
    }
    guard range.contains(count) else {
      return refuse(.quantityOutOfRange(text, unit: unit, range))
    }
    return count
  }
}

/// `1 month`, `2 months`.
private func parsedQuantity(_ text: String, of unit: String) -> Int? {
  let parts = text.split(separator: " ", omittingEmptySubsequences: false)
  guard parts.count == 2, let count = wholeNumber(String(parts[0])) else { return nil }
  return parts[1] == (count == 1 ? unit : unit + "s") ? count : nil
}

func wholeNumber(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
    text == "0" || !text.hasPrefix("0")
  else { return nil }
  return Int(text)
}

private func basisPoints(_ text: String) -> Int? {
  guard text.hasSuffix(" %") else { return nil }
  let isNegative = text.hasPrefix("-")
  let parts = text.dropLast(2).dropFirst(isNegative ? 1 : 0)
    .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  guard let whole = parts.first.flatMap(wholeNumber), whole <= 1_000_000, parts.count <= 2 else {
    return nil
  }
  var fraction = 0
  if parts.count == 2 {
    guard (1...2).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let digits = Int(parts[1])
    else { return nil }
    fraction = parts[1].utf8.count == 1 ? digits * 10 : digits
  }
  return (isNegative ? -1 : 1) * (whole * 100 + fraction)
}

/// ISO 4217's minor units; two unless it says otherwise.
private func decimals(ofCurrency code: String) -> Int {
  switch code {
  case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF":
    0
  case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
  default: 2
  }
}
