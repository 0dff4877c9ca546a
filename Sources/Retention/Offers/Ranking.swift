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
/// measured what each offer adds, that is: the playbook's first moves and its fallbacks in its own
/// order, then what is meant for the reason, then the rest; within these two the cheaper, then the
/// family that mends before the one that cuts the price (principle 4). An amount that is yet to be
/// stated comes after those that are known. Those that may not be given come last, in the same
/// order.
package func rankedOffers(for call: Call, in situation: Situation) -> [RankedOffer] {
  let eligibility = Eligibility(call: call, situation: situation)
  let play = call.reason.flatMap { situation.catalogue.play(for: $0) }
  let ranked = situation.catalogue.incentives.enumerated().map { offset, incentive in
    let place = Place(of: incentive, in: play, for: call.reason)
    let offer = rankedOffer(incentive, eligibility, isFirstMove: place.tier == .firstMove)
    return (offer: offer, key: sortKey(offer, place, offset))
  }
  return ranked.sorted { $0.key < $1.key }.map(\.offer)
}

private func rankedOffer(
  _ incentive: Incentive, _ eligibility: Eligibility, isFirstMove: Bool
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
    isFirstMove: isFirstMove, breakEvenPoints: breakEven)
}

/// Where the playbook and the reason put an incentive.
private struct Place {
  enum Tier: Int { case firstMove, fallback, fits, rest }

  let tier: Tier
  /// Within the playbook's own order.
  var index = 0

  init(of incentive: Incentive, in play: Play?, for reason: String?) {
    if let index = play?.firstOffers.firstIndex(of: incentive.code) {
      tier = .firstMove
      self.index = index
    } else if let index = play?.fallbackOffers.firstIndex(of: incentive.code) {
      tier = .fallback
      self.index = index
    } else if let reason, incentive.reasons.contains(where: { $0.matches(reason) }) {
      tier = .fits
    } else {
      tier = .rest
    }
  }
}

private typealias SortKey = (Int, Int, Int, Int64, Int, Int)

/// The catalogue's own order, `offset`, settles what is left.
private func sortKey(_ offer: RankedOffer, _ place: Place, _ offset: Int) -> SortKey {
  let family = Family.allCases.firstIndex(of: offer.incentive.family) ?? 0
  return (
    offer.isAvailable ? 0 : 1, place.tier.rawValue, place.index, offer.cost?.minor ?? .max, family,
    offset
  )
}
