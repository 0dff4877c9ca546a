import Documents
import Retention

/// What stamps and points share.
struct LedgerRules {
  let headStart: Placed<Int64>?
  let earning: [EarnRule]
  let expiry: Int?
  let grace: Int
  let quiet: Int
  let offers: [String]
}

extension ProgrammeReader {
  mutating func ledger(_ fields: inout Fields, decimals: Int) -> LedgerRules? {
    let headStart = fields.optional("head-start") { value in
      value.amount(decimals).map { Placed($0, at: value) }
    }
    let earning = fields.required("earn") { self.earning($0, decimals: decimals) }
    let expiry = fields.optional("expiry", \.months)
    let grace = fields.optional("grace", \.days) ?? 0
    let quiet = fields.optional("quiet-after", \.days) ?? 90
    let offers = fields.optional("offers") { list in list.list { self.incentive($0) } } ?? []
    return earning.map {
      LedgerRules(
        headStart: headStart, earning: $0, expiry: expiry, grace: grace, quiet: quiet,
        offers: offers)
    }
  }

  private mutating func earning(_ value: Value, decimals: Int) -> [EarnRule]? {
    var sources: [EarnRule.Source: Value] = [:]
    return value.list(atLeastOne: true) { item in
      item.fields { fields in
        let source = fields.required("for") { value -> EarnRule.Source? in
          guard let source = earnSource(value) else { return nil }
          if let first = sources[source] {
            return value.refuse(.secondEarning(value.text() ?? "", first: first.place))
          }
          sources[source] = value
          return source
        }
        let amount = fields.required("amount") { $0.amount(decimals) }
        let per = fields.value("each")
        let each = per?.money(in: catalogue.currency, atLeast: 1)
        if let per, case .offer = source { per.report(.eachOfOffer) }
        guard let source, let amount, per == nil || each != nil else { return nil }
        return EarnRule(source, amount: amount, each: each)
      }
    }
  }

  private mutating func earnSource(_ value: Value) -> EarnRule.Source? {
    switch value.text() {
    case nil: nil
    case "bill": .bill
    case "purchase": .purchase
    case let text? where CodeForm.incentive.accepts(text): incentive(value).map { .offer($0) }
    case let text?: value.refuse(.notEarned(text))
    }
  }
}

extension Value {
  /// Stamps or points above zero, as parts; at most a thousand million.
  func amount(_ decimals: Int) -> Int64? {
    var limit = 1_000_000_000
    for _ in 0..<decimals { limit *= 10 }
    return decimal(places: decimals, in: 1...limit).map { Int64($0) }
  }
}
