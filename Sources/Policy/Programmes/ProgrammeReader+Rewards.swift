import Documents
import Retention

extension ProgrammeReader {
  func rewards(_ value: Value, decimals: Int) -> [Reward]? {
    var codes = Codes()
    return value.list(atLeastOne: true) { item in
      item.fields { fields in
        let price = fields.required("needs") { self.price($0, decimals: decimals) }
        return reward(&fields, decimals: decimals, price: price, among: &codes)
      }
    }
  }

  /// The only reward of a card.
  func reward(_ fields: inout Fields, decimals: Int, price: Reward.Price?) -> Reward? {
    var codes = Codes()
    return reward(&fields, decimals: decimals, price: price, among: &codes)
  }

  private func reward(
    _ fields: inout Fields, decimals: Int, price: Reward.Price?, among codes: inout Codes
  ) -> Reward? {
    let code = fields.required("code") { codes.declare($0, .circumstance) }
    let title = fields.required("title", \.localised)
    let worth = fields.required("worth") { self.worth($0, price) }
    let good = fields.value("good-for")
    let days = good?.days
    guard let code, let title, let price, let worth, good == nil || days != nil else { return nil }
    return Reward(code: code, title: title, price: price, worth: worth, goodDays: days)
  }

  private func price(_ value: Value, decimals: Int) -> Reward.Price? {
    guard value.isMap else { return value.amount(decimals).map { .fixed($0) } }
    return value.fields { fields in
      let from = fields.required("from") { $0.amount(decimals) }
      let each = fields.required("each") { $0.amount(decimals) }
      guard let from, let each else { return nil }
      return .any(from: from, each: each)
    }
  }

  private func worth(_ value: Value, _ price: Reward.Price?) -> RewardWorth? {
    guard !value.isMap, !value.isList, value.text() == "bill" else {
      return value.money(in: catalogue.currency, atLeast: 1).map { .money($0) }
    }
    if case .any = price { return value.refuse(.billForAnyAmount) }
    return .bill
  }
}

extension ProgrammeReader {
  mutating func tiers(_ value: Value, decimals: Int) -> Tiers? {
    value.fields { fields in
      let window = fields.required("window", \.months)
      let counting = fields.required("counts") { list in
        list.list(atLeastOne: true) { $0.choice(of: EarnKind.self) }
      }
      let levels = fields.required("levels") { self.levels($0, decimals: decimals) }
      guard let window, let counting, let levels else { return nil }
      return Tiers(windowMonths: window, counting: Set(counting), levels: levels)
    }
  }

  private mutating func levels(_ value: Value, decimals: Int) -> [LoyaltyTier]? {
    var codes = Codes()
    var last = 0
    return value.list(atLeastOne: true) { item in
      item.fields { fields in
        let code = fields.required("code") { codes.declare($0, .circumstance) }
        let title = fields.required("title", \.localised)
        let from = fields.required("from") { value in
          rising(value, value.amount(decimals).map { Int($0) }, above: &last)
        }
        let rate = fields.optional("rate") { $0.share(in: 1...100_000) } ?? Share(percent: 100)
        let benefits = fields.optional("benefits") { list in list.list(\.localised) } ?? []
        let offers = fields.optional("offers") { list in list.list { self.incentive($0) } } ?? []
        guard let code, let title, let from else { return nil }
        return LoyaltyTier(
          code: code, title: title, threshold: Int64(from), rate: rate, benefits: benefits,
          offers: offers)
      }
    }
  }
}
