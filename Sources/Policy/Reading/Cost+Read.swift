import Documents
import Retention

private enum WordEffect: String, CaseIterable { case unchanged, credit, refund, pause }

extension CatalogueReader {
  func cost(_ value: Value) -> Cost? {
    guard value.isMap else {
      guard let text = value.text() else { return nil }
      if text == "discount" { return .discount }
      return value.money(in: currency).map { .fixed($0) }
    }
    return value.fields { fields in
      if let monthly = fields.value("a-month") {
        let amount = monthly.money(in: currency)
        let months = fields.required("for", \.months)
        guard let amount, let months else { return nil }
        return .monthly(amount, months: months)
      }
      if let months = fields.value("stated-months") {
        let range = months.monthRange
        let each = fields.required("each") { $0.money(in: currency) }
        guard let range, let each else { return nil }
        return .statedMonths(range, each: each)
      }
      return fields.required("stated-up-to") { $0.money(in: currency, atLeast: 1) }
        .map { .stated(upTo: $0) }
    }
  }

  func billEffect(_ value: Value) -> BillEffect? {
    guard value.isMap else {
      return value.choice(of: WordEffect.self).map {
        switch $0 {
        case .unchanged: .none
        case .credit: .credit
        case .refund: .refund
        case .pause: .pause
        }
      }
    }
    return value.fields { fields in
      if let off = fields.value("amount-off") {
        let amount = off.money(in: currency, atLeast: 1)
        let term = fields.value("for")
        let months = term?.months
        guard let amount, term == nil || months != nil else { return nil }
        return .amountOff(amount, months: months)
      }
      if let fixed = fields.value("bill") {
        let amount = fixed.money(in: currency, atLeast: 0)
        let months = fields.required("for", \.months)
        guard let amount, let months else { return nil }
        return .fixedBill(amount, months: months)
      }
      if let list = fields.value("steps") {
        let steps = list.volumeSteps
        let months = fields.required("for", \.months)
        guard let steps, let months else { return nil }
        return .volumeSteps(steps, months: months)
      }
      let share = fields.required("percent-off") { $0.share(in: 1...10_000) }
      let months = fields.required("for", \.months)
      guard let share, let months else { return nil }
      return .percentOff(share, months: months)
    }
  }
}

extension BillEffect {
  /// Whether what happens to the bills can cost the company that.
  func fits(_ cost: Cost) -> Bool {
    switch (self, cost) {
    case (.none, .fixed), (.none, .monthly), (.none, .stated): true
    case (.percentOff, .discount), (.volumeSteps, .discount): true
    case (.fixedBill, .discount): true
    case (.fixedBill(_, let months), .monthly(_, let term)): months == term
    case (.amountOff(_, let months), .discount): months != nil
    case (.amountOff(_, let months), .monthly(_, let term)): months == nil || months == term
    case (.credit, .fixed), (.credit, .stated), (.refund, .fixed), (.refund, .stated): true
    case (.pause, .statedMonths): true
    default: false
    }
  }
}
