extension Care {
  package func decide(
    _ command: LoyaltyCommand, in situation: CareSituation
  ) throws(Refusal) -> [LoyaltyFact] {
    do throws(LoyaltyRefusal) {
      return try loyalty.decide(
        command,
        in: LoyaltySituation(
          programmes: situation.rules.programmes, bill: situation.subscriber.monthlyCharge,
          actor: situation.actor, today: situation.today, firstNumber: situation.numbers.lot))
    } catch {
      throw .loyalty(error)
    }
  }
}

extension Call {
  /// The stamps or points of an offer that was accepted, in the same transaction.
  func credited(for offer: Offer, in situation: Situation) -> [Fact] {
    guard situation.catalogue.incentive(offer.incentive)?.family == .loyalty else { return [] }
    let facts = try? situation.dossier.care.loyalty.decide(
      .earn(.offer(offer.incentive)),
      in: LoyaltySituation(
        programmes: situation.programmes, bill: situation.dossier.subscriber.monthlyCharge,
        actor: Actor(name: situation.agent, level: situation.level), today: situation.today,
        firstNumber: situation.numbers.lot))
    // No programme gives anything for it: what was agreed stands in the offer alone.
    return (facts ?? []).map { .care(.loyalty($0)) }
  }
}

extension Dossier {
  /// The circumstance of the catalogue by which somebody is a member; a member of a programme is.
  package static let membership = "loyalty-member"

  var isMember: Bool {
    subscriber.circumstances.contains(Dossier.membership)
      || care.loyalty.memberships.contains { $0.left == nil }
  }
}

extension [Programme] {
  /// Who alone may have an incentive, and whether this account may; nil where it is open to all.
  func reserved(
    _ incentive: String, for account: LoyaltyAccount, on day: Day
  ) -> (programme: Programme, tier: LoyaltyTier, isHeld: Bool)? {
    for programme in self {
      guard let tiers = programme.tiers,
        let needed = tiers.levels.first(where: { $0.offers.contains(incentive) })
      else { continue }
      let tier = account.tier(in: programme, on: day)
      return (programme, needed, tier.map { $0.threshold >= needed.threshold } ?? false)
    }
    return nil
  }

  /// Whether an incentive is for members only, whatever their tier.
  func isForMembers(_ incentive: String) -> Bool { contains { $0.offers.contains(incentive) } }
}
