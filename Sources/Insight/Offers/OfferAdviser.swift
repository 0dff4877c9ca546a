package import Retention

/// What the desk has learnt of its own offers so far, and what it makes of a call. A value: whoever
/// has one can ask it without waiting for anything.
package struct OfferAdviser: Sendable {
  package let model: OfferModel
  /// Offers that no longer do what was learnt of them; the others are steady.
  package let drift: [String: DriftAlarm.Word]
  /// Grows with what it was learnt from.
  package let generation: Int64
  private let holdout: Holdout

  /// Learns from the calls of the journal, oldest first; `store` says who is held out of them.
  /// Some ten milliseconds for thousands of calls.
  package init(
    _ cases: [PastCase], catalogue: Catalogue, store: String, generation: Int64 = 0
  ) {
    let window = catalogue.stayWindow
    let records = cases.compactMap { OfferRecord($0, window: window) }
    let designs = catalogue.incentives.map { OfferDesign($0) }
    var model = OfferModel(designs: designs)
    // What nobody has tried is believed as it was designed.
    if !records.isEmpty { model.learn(from: records) }
    self.model = model
    drift = Self.drift(of: records, designs)
    self.generation = generation
    holdout = Holdout(salt: store)
  }

  /// The offers are judged by what was learnt before: the older half of the outcomes says what is
  /// expected of the newer one.
  private static func drift(
    of records: [OfferRecord], _ designs: [OfferDesign]
  ) -> [String: DriftAlarm.Word] {
    let known = records.indices.filter {
      records[$0].stay?.isOver == true && records[$0].offer != nil
    }
    guard known.count >= leastForDrift else { return [:] }
    let cut = known[known.count / 2]
    var expected = OfferModel(designs: designs)
    expected.learn(from: Array(records[..<cut]))
    var alarms: [String: DriftAlarm] = [:]
    for record in records[cut...] where record.stay?.isOver == true {
      guard let code = record.offer, let share = expected.stay(with: code, record.facts) else {
        continue
      }
      alarms[code, default: DriftAlarm()].take(
        predicted: share, stayed: record.stay?.label == .stayed)
    }
    return alarms.mapValues(\.word).filter { $0.value != .steady }
  }

  /// Outcomes under which a half says too little of what to expect.
  private static let leastForDrift = 200

  /// What the offers would add on this call; nil before the reason is known, for somebody who
  /// objects to it, and where risk or worth are not known. A choice that was drawn stays as long as
  /// the reason is the same and the offer can be made, whatever is learnt meanwhile.
  package func advice(
    on call: Call, _ dossier: Dossier, _ ranked: [RankedOffer], keeping old: OfferAdvice? = nil
  ) -> OfferAdvice? {
    guard let question = OfferQuestion(call, dossier, ranked), let reason = call.reason else {
      return nil
    }
    let drawable = drawable(ranked, on: call, dossier)
    if let old, old.question == question, old.generation == generation, old.drawable == drawable {
      return old
    }
    let beliefs = model.beliefs(question)
    var advice = OfferAdvice(
      reason: reason, question: question, beliefs: beliefs, drift: drift, adviser: self)
    advice.drawable = drawable
    advice.isHeldOut = holdout.contains(account: dossier.subscriber.account)
    advice.draw(for: call, keeping: old)
    return advice
  }

  /// Codes of what may be drawn: can be given by this hand at a known cost, is not owed, has not
  /// been on the table, and is not withheld from this subscriber.
  private func drawable(
    _ ranked: [RankedOffer], on call: Call, _ dossier: Dossier
  ) -> Set<String> {
    let account = dossier.subscriber.account
    let open = ranked.filter { offer in
      offer.isAvailable && offer.cost != nil && !offer.incentive.family.isOwed
        && !call.offers.contains { $0.incentive == offer.incentive.code }
        && !holdout.withholds(offer.incentive.family, from: account)
    }
    return Set(open.map(\.incentive.code))
  }
}

extension Catalogue {
  /// Days that somebody must stay to have stayed: the longest time that a save is pending, 30 to
  /// 90. One for all calls, so that those who left at once and those who were kept are watched for
  /// as long.
  package var stayWindow: Int { min(90, max(30, outcomes.map(\.pendingDays).max() ?? 90)) }
}

extension OfferQuestion {
  /// With every offer whose cost is known and that is not owed; nil without a reason, a risk or a
  /// worth. What is owed is given for another reason than what it adds.
  init?(_ call: Call, _ dossier: Dossier, _ ranked: [RankedOffer]) {
    guard !dossier.objectsToProfiling, let reason = call.reason, let risk = dossier.risk,
      let remaining = dossier.worth.remaining, remaining > .zero
    else { return nil }
    let facts = CallFacts(
      reasonGroup: reason.first, tenureMonths: dossier.subscriber.tenureMonths,
      chargeRank: dossier.worth.rank, contract: dossier.subscriber.contract,
      hasOpenCase: dossier.subscriber.openCase != nil,
      acceptedBefore: dossier.pastOffers.count { $0.answer == .accepted },
      risk: risk.probability)
    let stakes = ranked.filter { !$0.incentive.family.isOwed }.compactMap { offer in
      offer.cost.map { OfferStake(code: offer.incentive.code, remaining: remaining, cost: $0) }
    }
    // Whatever the order on the screen.
    self.init(
      facts: facts, stakes: stakes.sorted { $0.code < $1.code }, remainingWithNothing: remaining)
  }
}
