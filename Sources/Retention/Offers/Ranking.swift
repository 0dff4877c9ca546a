/// One line of the list of offers: what it is, whether it may be given, what it costs.
package struct RankedOffer: Hashable, Sendable {
  package let incentive: Incentive
  package let verdict: Verdict
  /// With the smallest terms; nil when the agent states the amount.
  package let cost: Money?
  /// The playbook names it for the reason.
  package let isFirstMove: Bool
  /// By how many points it must raise the chance of staying to pay for itself: cost by worth.
  /// Nil when either is unknown.
  package let breakEvenPoints: Double?

  package var isAvailable: Bool { verdict == .met }
}

/// The catalogue in the order in which it should be tried on this call. As long as nobody has
/// measured what each offer adds, that is: what the playbook names for the reason, then what is
/// meant for it, then the rest; within each the cheaper, then the family that mends before the
/// one that cuts the price (principle 4). Those that may not be given come after, in the same
/// order.
package func rankedOffers(for call: Call, in situation: Situation) -> [RankedOffer] {
  let eligibility = Eligibility(call: call, situation: situation)
  let play = call.reason.flatMap { situation.catalogue.play(for: $0) }
  let ranked = situation.catalogue.incentives.map { incentive in
    (
      offer: rankedOffer(incentive, eligibility, isFirst: play?.names(incentive.code) ?? false),
      place: place(of: incentive, in: play, for: call.reason)
    )
  }
  let order = ranked.enumerated().sorted { left, right in
    sortKey(left.element, left.offset) < sortKey(right.element, right.offset)
  }
  return order.map(\.element.offer)
}

private func rankedOffer(
  _ incentive: Incentive, _ eligibility: Eligibility, isFirst: Bool
) -> RankedOffer {
  let dossier = eligibility.situation.dossier
  var cost: Money? = incentive.leastCost(for: dossier.subscriber)
  if case .stated = incentive.cost { cost = nil }
  var breakEven: Double?
  if let cost, let worth = dossier.worth.remaining, worth > .zero {
    breakEven = Double(cost.minor) / Double(worth.minor) * 100
  }
  return RankedOffer(
    incentive: incentive, verdict: eligibility.verdict(for: incentive), cost: cost,
    isFirstMove: isFirst, breakEvenPoints: breakEven)
}

extension Play {
  fileprivate func names(_ code: String) -> Bool { firstOffers.contains(code) }
}

/// Lower is earlier: the playbook's first moves, its fallbacks, what fits the reason, the rest.
private func place(of incentive: Incentive, in play: Play?, for reason: String?) -> Int {
  if let index = play?.firstOffers.firstIndex(of: incentive.code) { return index }
  if let index = play?.fallbackOffers.firstIndex(of: incentive.code) { return 100 + index }
  guard let reason else { return 200 }
  return incentive.reasons.contains { $0.matches(reason) } ? 200 : 300
}

private typealias SortKey = (Int, Int, Int64, Int, Int)

private func sortKey(_ ranked: (offer: RankedOffer, place: Int), _ offset: Int) -> SortKey {
  let offer = ranked.offer
  let family = Family.allCases.firstIndex(of: offer.incentive.family) ?? 0
  return (
    offer.isAvailable ? 0 : 1, ranked.place, offer.cost?.minor ?? .max, family, offset
  )
}
