extension Eligibility {
  /// Whether the month purse has what presenting the incentive would set aside. `cost` is nil for
  /// an amount that is yet to be stated, which is at least the smallest there is.
  func purse(_ incentive: Incentive, _ terms: Terms, cost: Money?) -> Obstacle? {
    guard let purse = situation.purse else { return nil }
    let burden = incentive.burden(terms)
    let needed = burden.needed(for: cost ?? Money(minor: 1))
    let own = call.pendingOffer.flatMap { $0.incentive == incentive.code ? $0 : nil }
    let setAside = own.map { $0.burden.needed(for: $0.cost) } ?? .zero
    return short(of: needed, purse.left(for: situation.level) + setAside)
  }

  /// Another desk may have spent it since the offer was made.
  func purse(accepting offer: Offer) -> Obstacle? {
    guard let purse = situation.purse else { return nil }
    let needed = offer.burden.needed(for: offer.cost)
    let left =
      offer.answer == nil ? purse.leftForWaiting(needed) : purse.left(for: situation.level)
    return short(of: needed, left)
  }

  private func short(of needed: Money, _ left: Money) -> Obstacle? {
    guard needed > .zero, needed > left, let purse = situation.purse else { return nil }
    // A month that begins helps only if one could ever have so much.
    let helps = needed <= purse.limit(for: situation.level)
    return .purse(
      left: max(.zero, left), needed: needed,
      opens: helps ? purse.month.adding(1).firstDay : nil)
  }
}
