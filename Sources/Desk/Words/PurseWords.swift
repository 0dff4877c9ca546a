import Retention

/// What the deal meter says, and why the purse is in the way.
extension Speech {
  func stock(_ stock: DealMeter.Stock) -> String {
    switch stock {
    case .plenty: self("plenty", "assez", "bastante")
    case .little: self("little", "peu", "pouco")
    case .none: self("none", "rien", "nada")
    }
  }

  /// Whole units, cut: a meter that rounds up promises what nobody has.
  func whole(_ amount: Money, _ currency: Currency) -> String {
    let scale = (0..<currency.decimals).reduce(Int64(1)) { value, _ in value * 10 }
    return integer(Int(amount.minor / scale))
  }

  func of(_ left: String, _ limit: String) -> String {
    self("\(left) of \(limit)", "\(left) sur \(limit)", "\(left) de \(limit)")
  }

  func onThisCall(_ amount: String) -> String {
    self("\(amount) on this call", "\(amount) pour cet appel", "\(amount) nesta ligação")
  }

  func thisMonth(_ amount: String) -> String {
    self("\(amount) this month", "\(amount) ce mois", "\(amount) neste mês")
  }

  var purse: String { self("purse", "enveloppe", "verba") }

  func lastsUntil(_ day: Day) -> String {
    self(
      "lasts until \(dayInYear(day))", "tient jusqu’au \(dayInYear(day))",
      "dura até \(dayInYear(day))")
  }

  var lastsTheMonth: String {
    self("lasts the month", "tient le mois", "dura o mês")
  }

  /// For the explanation of an offer, whole sentences with exact amounts.
  func leftOnThisCall(_ part: DealMeter.Part, _ currency: Currency) -> String {
    let amount = of(money(part.left, currency), money(part.limit, currency))
    return self(
      "On this call: \(amount) left to give (\(stock(part.stock))).",
      "Pour cet appel\u{202F}: \(amount) à accorder (\(stock(part.stock))).",
      "Nesta ligação: \(amount) para conceder (\(stock(part.stock))).")
  }

  /// With the day until which it lasts, unless it is over already.
  func leftThisMonth(_ part: DealMeter.Part, _ runsOut: Day?, _ currency: Currency) -> String {
    let amount = of(money(part.left, currency), money(part.limit, currency))
    let left = self(
      "Month purse: \(amount) left (\(stock(part.stock))).",
      "Enveloppe du mois\u{202F}: il reste \(amount) (\(stock(part.stock))).",
      "Verba do mês: restam \(amount) (\(stock(part.stock))).")
    return part.stock == .none ? left : "\(left) \(atThisPace(runsOut))"
  }

  private func atThisPace(_ runsOut: Day?) -> String {
    let lasts = runsOut.map(lastsUntil) ?? lastsTheMonth
    let words = self(
      "At this pace it \(lasts)", "À ce rythme, elle \(lasts)", "Neste ritmo, \(lasts)")
    // The short name of a month may end in a full stop.
    return words.hasSuffix(".") ? words : words + "."
  }

  func purseShort(_ left: String, _ needed: String) -> String {
    self(
      "month purse has \(left), needs \(needed)",
      "enveloppe du mois\u{202F}: \(left), il faut \(needed)",
      "verba do mês: \(left), precisa de \(needed)")
  }

  /// The same where there is little room.
  func purseHas(_ left: String) -> String {
    self("purse has \(left)", "enveloppe \(left)", "verba \(left)")
  }

  func lapsed(_ days: Int) -> String {
    self(
      "put off more than \(days) days ago, offer it again",
      "différée depuis plus de \(days) jours, à représenter",
      "adiada há mais de \(days) dias, oferecer de novo")
  }
}
