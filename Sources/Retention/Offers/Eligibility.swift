/// Whether incentives may be offered on one call, now, by one hand. Every "no" names its rule.
package struct Eligibility: Sendable {
  package let call: Call
  package let situation: Situation
  private let uses: Uses

  package init(call: Call, situation: Situation) {
    self.call = call
    self.situation = situation
    uses = Uses(of: situation.dossier, and: call, in: situation)
  }

  /// The first rule in the way, the most telling before the most general: what the incentive
  /// itself asks, then what it was used for, then what holds across incentives, last the level.
  /// Where that is a matter of time, the rule that opens last, so that no day is named too early.
  package func verdict(for incentive: Incentive) -> Verdict {
    let word = call.approval(of: incentive.code)
    if let word, word.isUsable(at: situation.now), word.draft.needed > situation.level {
      let raised = situation.atLeast(word.draft.needed)
      return Eligibility(call: call, situation: raised).verdict(for: incentive)
    }
    let inTheWay = obstacles(to: incentive)
    guard let first = inTheWay.first else { return .met }
    guard first.opens != nil else { return .notMet(first) }
    return .notMet(inTheWay.dated.max { $0.opens < $1.opens }?.obstacle ?? first)
  }

  /// What keeps an offer that was made on this call from being accepted; nil when nothing does.
  /// A "no" to another offer does not: the subscriber may come back to the first.
  func obstacleToAccepting(_ offer: Offer, of incentive: Incentive) -> Obstacle? {
    lapsed(offer) ?? uses.overuse(of: incentive).first ?? aboveLevel(incentive, at: offer.cost)
      ?? purse(accepting: offer)
  }

  private func obstacles(to incentive: Incentive) -> [Obstacle] {
    [onThisCall(incentive), noPitch(incentive)].compactMap(\.self)
      + incentive.rules.compactMap { unmet($0) }
      + [forMembers(incentive), fixFirst(incentive)].compactMap(\.self)
      + uses.obstacles(to: incentive)
      + [enoughAfterNo(incentive), purse(incentive), aboveLevel(incentive, at: least(incentive))]
      .compactMap(\.self)
  }

  private var catalogue: Catalogue { situation.catalogue }

  private func onThisCall(_ incentive: Incentive) -> Obstacle? {
    switch call.offers.last(where: { $0.incentive == incentive.code })?.answer {
    case .declined where !incentive.family.isOwed: .refusedOnThisCall
    case .accepted where !incentive.family.isOwed: .alreadyOnThisCall
    default: nil
    }
  }

  private func noPitch(_ incentive: Incentive) -> Obstacle? {
    guard let code = call.reason, let reason = catalogue.reason(code), reason.forbidsPitch,
      !incentive.family.isOwed
    else { return nil }
    return .noPitch(reason: code)
  }

  /// What a programme keeps for its members, or for a tier of them.
  private func forMembers(_ incentive: Incentive) -> Obstacle? {
    let (programmes, dossier) = (situation.programmes, situation.dossier)
    if let reserved = programmes.reserved(
      incentive.code, for: dossier.care.loyalty, on: situation.today)
    {
      return reserved.isHeld ? nil : .tierNeeded(reserved.programme.title, reserved.tier.title)
    }
    let isKnown = dossier.isMember || call.confirmed.contains(Dossier.membership)
    return programmes.isForMembers(incentive.code) && !isKnown ? .membersOnly : nil
  }

  private func fixFirst(_ incentive: Incentive) -> Obstacle? {
    guard catalogue.guardRails.lockedByOpenCase.contains(incentive.family),
      !call.accepted.contains(where: isRemedy)
    else { return nil }
    let cases = situation.dossier.care.complaints
    if let waiting = cases.awaitingRemedy { return .fixCase(waiting.id) }
    // A remedy in a case of the desk mends what billing calls open until it hears of it.
    let mended = situation.today.adding(days: -30)
    guard let open = situation.dossier.subscriber.openCase,
      !cases.contains(where: { $0.wasMended(since: mended) })
    else { return nil }
    return .fixFirst(open)
  }

  private func isRemedy(_ offer: Offer) -> Bool {
    guard let family = catalogue.incentive(offer.incentive)?.family else { return false }
    return family.isOwed || family == .repair
  }

  /// What is owed neither is an offer nor does its refusal count as a no. What lies on the table
  /// or was put off needs no second permission.
  private func enoughAfterNo(_ incentive: Incentive) -> Obstacle? {
    let limit = situation.offersAfterNo
    let made = call.offers.filter { catalogue.incentive($0.incentive)?.family.isOwed != true }
    let isOpen = made.contains {
      $0.incentive == incentive.code
        && ($0.answer == nil || $0.answer == .later && lapsed($0) == nil)
    }
    let refusedAt = call.conduct.refusedAt
    guard !incentive.family.isOwed, !isOpen,
      refusedAt != nil || made.contains(where: { $0.answer == .declined })
    else { return nil }
    let afterNo = made.indices.count { index in
      let moment = made[index].presentedAt
      return refusedAt.map { $0 <= moment } ?? false
        || made[..<index].contains { $0.wasDeclined(by: moment) }
    }
    return afterNo >= limit ? .enoughAfterNo(limit: limit) : nil
  }

  /// What was put off is good for so many days of 24 hours.
  private func lapsed(_ offer: Offer) -> Obstacle? {
    let days = catalogue.guardRails.offerDays
    guard offer.answer == .later, let since = offer.answeredAt,
      situation.now.seconds(since: since) >= days * 86_400
    else { return nil }
    return .lapsed(days: days)
  }

  private func least(_ incentive: Incentive) -> Money {
    incentive.leastCost(for: situation.dossier.subscriber)
  }

  /// With the smallest terms.
  private func purse(_ incentive: Incentive) -> Obstacle? {
    if case .stated = incentive.cost { return purse(incentive, Terms(), cost: nil) }
    return purse(incentive, Terms(), cost: least(incentive))
  }

  func aboveLevel(_ incentive: Incentive, at cost: Money) -> Obstacle? {
    let spent = call.givenAway(in: catalogue)
    let needed = incentive.level(for: cost, after: spent, in: catalogue)
    return needed > situation.level ? .level(needed: needed) : nil
  }
}

extension Situation {
  /// Offers that may be made after the first clear no: the company's number or the place's, whichever
  /// is the smaller.
  package var offersAfterNo: Int {
    min(catalogue.guardRails.offersAfterNo, jurisdiction.conduct.offersAfterNo ?? .max)
  }
}

extension Offer {
  fileprivate func wasDeclined(by moment: Moment) -> Bool {
    answer == .declined && (answeredAt ?? moment) <= moment
  }
}
