import Documents
import Retention

/// An incentive with the places that checks across the file report at.
struct ReadIncentive {
  let incentive: Incentive
  let bills: Value
  let cost: Value
}

extension CatalogueReader {
  mutating func incentives(_ value: Value) -> [ReadIncentive]? {
    value.list { incentive($0) }
  }

  private mutating func incentive(_ value: Value) -> ReadIncentive? {
    value.fields { fields in
      let code = fields.required("code") { incentives.declare($0, .incentive) }
      let title = fields.required("title", \.localised)
      let family = fields.required("family") { $0.choice(of: Family.self) }
      let money = moneySide(&fields)
      let level = fields.required("level") { self.level($0) }
      let above = fields.optional("above") { self.above($0, level) }
      let cap = fields.optional("cap", \.cap)
      let rules = fields.optional("rules") { list in list.list { self.rule($0) } } ?? []
      let reasons = fields.required("reasons") { self.offeredReasons($0) }
      let terms = self.promise(&fields)
      let deed = fields.optional("promise") { self.deed($0) }
      guard let code, let title, let family, let money, let level, let reasons else { return nil }
      let incentive = Incentive(
        code: code, title: title, family: family, cost: money.cost.read, effect: money.bills.read,
        level: level, levelLimit: above?.amount, levelAbove: above?.level ?? .manager, cap: cap,
        rules: rules, reasons: reasons, binds: terms.binds, note: terms.note,
        promise: deed)
      return ReadIncentive(
        incentive: incentive, bills: money.bills.value, cost: money.cost.value)
    }
  }

  /// What it costs and what it does to the bills, which have to fit each other.
  private func moneySide(
    _ fields: inout Fields
  ) -> (cost: Placed<Cost>, bills: Placed<BillEffect>)? {
    let cost = fields.required("cost") { value in self.cost(value).map { Placed($0, at: value) } }
    let bills = fields.required("bills") { value in
      billEffect(value).map { Placed($0, at: value) }
    }
    guard let cost, let bills else { return nil }
    if !bills.read.fits(cost.read) { cost.value.report(.costDoesNotFit(bills.read)) }
    return (cost, bills)
  }

  private func level(_ value: Value) -> Level? {
    guard let name = value.name(among: Level.allCases.map(\.name)) else { return nil }
    return Level.allCases.first { $0.name == name }
  }

  private func above(_ value: Value, _ base: Level?) -> (amount: Money, level: Level)? {
    value.fields { fields in
      let amount = fields.required("amount") { $0.money(in: currency) }
      let level = fields.required("level") { item in
        guard let level = self.level(item) else { return Level?.none }
        if let base, level <= base { item.report(.levelNotHigher(than: base)) }
        return level
      }
      guard let amount, let level else { return nil }
      return (amount, level)
    }
  }

  private func offeredReasons(_ value: Value) -> [ReasonPattern]? {
    value.list(atLeastOne: true) { item in
      guard let code = reasons.reference(item) else { return nil }
      if noPitch.contains(code) { item.report(.offerWithoutPitch(code)) }
      return ReasonPattern(code)
    }
  }

  private func deed(_ value: Value) -> Incentive.Deed? {
    value.fields { fields in
      let kind = fields.required("kind") { $0.choice(of: Promise.Kind.self) }
      let days = fields.required("within", \.days)
      guard let kind, let days else { return nil }
      return Incentive.Deed(kind, days: days)
    }
  }

  private func promise(_ fields: inout Fields) -> (binds: Bool, note: Localised?) {
    let binding = fields.value("binds")
    let binds = binding?.boolean() ?? false
    let written = fields.value("note")
    if let binding, binds, written == nil { binding.report(.bindsWithoutNote) }
    return (binds, written?.localised)
  }
}

/// What was read, with the value it was read from.
struct Placed<Result> {
  let read: Result
  let value: Value

  init(_ read: Result, at value: Value) {
    self.read = read
    self.value = value
  }
}
