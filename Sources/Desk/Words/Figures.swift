package import Retention

/// Numbers, money, days and times as each language writes them (CLDR 42 patterns). Written out
/// here because the first date of a system formatter costs 16 ms, and figures are on the first
/// screen.
extension Speech {
  /// `1 234.50` without the currency, which is one for the whole store.
  package func money(_ money: Money, _ currency: Currency = .euro) -> String {
    let scale = (0..<currency.decimals).reduce(UInt64(1)) { value, _ in value * 10 }
    let magnitude = money.minor.magnitude
    var text = grouped(magnitude / scale)
    if currency.decimals > 0 {
      let cents = String(magnitude % scale)
      text += decimalPoint + String(repeating: "0", count: currency.decimals - cents.count) + cents
    }
    return money.minor < 0 ? "−" + text : text
  }

  package func integer(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(UInt64(value.magnitude))
  }

  /// `+14` or `−6`; the sign says the direction, so it is always there.
  package func signed(_ value: Int) -> String {
    value < 0 ? integer(value) : "+" + integer(value)
  }

  /// One digit after the point: `4.4`.
  package func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "−" : "")
      + grouped(UInt64(tenths / 10)) + decimalPoint + "\(tenths % 10)"
  }

  /// `72%`, in French with its narrow no-break space.
  package func percent(_ value: Int) -> String {
    self("\(integer(value))%", "\(integer(value))\u{202F}%", "\(integer(value))%")
  }

  /// `14 Jun 2027`
  package func day(_ day: Day) -> String { "\(day.day) \(monthName(day.month)) \(day.year)" }

  /// `opens 14 Jun 2027`
  func opens(_ day: Day) -> String {
    self("opens \(self.day(day))", "ouvre le \(self.day(day))", "abre em \(self.day(day))")
  }

  /// `14 Jun`
  package func dayInYear(_ day: Day) -> String { "\(twoDigits(day.day)) \(monthName(day.month))" }

  /// `10:42`
  package func time(_ time: LocalTime) -> String {
    "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
  }

  /// `10:42:07`
  package func clock(_ time: LocalTime) -> String {
    "\(self.time(time)):\(twoDigits(time.second))"
  }

  /// Whole minutes, of a time that does not run before one's eyes.
  func minutes(_ count: Int) -> String { "\(count)\u{A0}min" }

  /// `04:12`, and `1:04:12` from an hour on.
  package func duration(seconds: Int) -> String {
    let rest = "\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
    return seconds < 3600 ? rest : "\(seconds / 3600):\(rest)"
  }

  var decimalPoint: String { self(".", ",", ",") }

  private func grouped(_ value: UInt64) -> String {
    let digits = String(value)
    guard digits.utf8.count > 3 else { return digits }
    let separator = self(",", "\u{202F}", ".")
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += separator }
      out.append(digit)
    }
    return out
  }

  private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private func monthName(_ month: Int) -> String {
    let names: [String] =
      switch language {
      case .en:
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      case .fr:
        [
          "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
          "nov.", "déc.",
        ]
      case .pt:
        ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"]
      }
    return names[month - 1]
  }
}
