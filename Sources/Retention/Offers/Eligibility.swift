/// Whether incentives may be offered on one call, now, by one hand. Every "no" names its rule.
package struct Eligibility: Sendable {
  package let call: Call
  package let situation: Situation

  package init(call: Call, situation: Situation) {
    self.call = call
    self.situation = situation
  }

  /// The first rule in the way, the most telling before the most general: what the incentive
  /// itself asks, then what it was used for, then what holds across incentives, last the level.
  package func verdict(for incentive: Incentive) -> Verdict {
    guard let obstacle = obstacle(to: incentive) else { return .met }
    return .notMet(obstacle)
  }

  private func obstacle(to incentive: Incentive) -> Obstacle? {
    if let here = onThisCall(incentive) { return here }
    if let reason = noPitch(incentive) { return reason }
    for rule in incentive.rules {
      if let unmet = unmet(rule) { return unmet }
    }
    if let fix = fixFirst(incentive) { return fix }
    let uses = Uses(of: situation.dossier, and: call, in: situation)
    if let used = uses.obstacle(to: incentive) { return used }
    if let enough = enoughAfterNo(incentive) { return enough }
    let needed = incentive.level(for: incentive.leastCost(for: subscriber), in: catalogue)
    return needed > situation.level ? .level(needed: needed) : nil
  }

  private var subscriber: Subscriber { situation.dossier.subscriber }
  private var catalogue: Catalogue { situation.catalogue }

  private func onThisCall(_ incentive: Incentive) -> Obstacle? {
    switch call.offers.last(where: { $0.incentive == incentive.code })?.answer {
    case .declined: return .refusedOnThisCall
    case .accepted where incentive.cap?.count == 1: return .alreadyOnThisCall
    default: return nil
    }
  }

  private func noPitch(_ incentive: Incentive) -> Obstacle? {
    guard let code = call.reason, let reason = catalogue.reason(code), reason.forbidsPitch,
      !incentive.family.isOwed
    else { return nil }
    return .noPitch(reason: code)
  }

  private func fixFirst(_ incentive: Incentive) -> Obstacle? {
    guard let open = subscriber.openCase,
      catalogue.guardRails.lockedByOpenCase.contains(incentive.family),
      !call.accepted.contains(where: isRemedy)
    else { return nil }
    return .fixFirst(open)
  }

  private func isRemedy(_ offer: Offer) -> Bool {
    guard let family = catalogue.incentive(offer.incentive)?.family else { return false }
    return family.isOwed || family == .repair
  }

  private func enoughAfterNo(_ incentive: Incentive) -> Obstacle? {
    let limit = catalogue.guardRails.offersAfterNo
    let refused = call.offers.count { $0.answer == .declined }
    guard refused > limit, !incentive.family.isOwed else { return nil }
    return .enoughAfterNo(limit: limit)
  }

  private func unmet(_ rule: Rule) -> Obstacle? {
    switch rule {
    case .any(let rules):
      let unmet = rules.map { self.unmet($0) }
      return unmet.contains(nil) ? nil : unmet.compactMap(\.self).first
    case .circumstance(let code):
      let known = subscriber.circumstances.contains(code) || call.confirmed.contains(code)
      return known ? nil : .unconfirmed(code)
    case .noOpenCase:
      return subscriber.openCase == nil ? nil : .openCase
    case .reason(let patterns):
      guard let reason = call.reason else { return .reasonMissing }
      return patterns.contains { $0.matches(reason) } ? nil : .notForReason(patterns)
    case .riskAtLeast(let needed): return unmetRisk(needed)
    case .worthAtLeast(let needed):
      guard let worth = situation.dossier.worth.remaining else { return .worthUnknown }
      return worth >= needed ? nil : .worth(needed: needed)
    case .worthTop(let share):
      guard let rank = situation.dossier.worth.rank else { return .worthUnknown }
      return rank >= 1 - Double(share.basisPoints) / 10_000 ? nil : .worthRank(top: share)
    default: return unmetOfSubscriber(rule)
    }
  }

  private func unmetRisk(_ needed: Share) -> Obstacle? {
    guard let risk = situation.dossier.risk else { return .riskUnknown }
    return risk.share >= needed ? nil : .risk(percent: risk.percent, needed: needed.percent)
  }

  /// The rules that billing's own record decides.
  private func unmetOfSubscriber(_ rule: Rule) -> Obstacle? {
    switch rule {
    case .tenureAtLeast(let needed):
      let months = subscriber.tenureMonths
      guard months < needed else { return nil }
      return .tenure(
        months: months, needed: needed, opens: situation.today.adding(months: needed - months))
    case .tenureBelow(let limit):
      let months = subscriber.tenureMonths
      return months < limit ? nil : .tenureTooLong(months: months, below: limit)
    case .contract(let allowed):
      return allowed.contains(subscriber.contract) ? nil : .contract(allowed)
    case .service(let allowed):
      return allowed.contains(subscriber.service) ? nil : .service(allowed)
    case .usageBelow(let limit):
      guard let usage = subscriber.usage else { return .usageUnknown }
      return usage < limit ? nil : .usage(percent: usage.percent, below: limit.percent)
    case .holds(let option):
      return subscriber.options.contains(option) ? nil : .doesNotHold(option)
    case .lacks(let option):
      return subscriber.options.contains(option) ? .alreadyHeld(option) : nil
    case .holdsAnyOption:
      return subscriber.options.isEmpty ? .holdsNoOption : nil
    case .linesAtLeast(let needed):
      return subscriber.lines >= needed ? nil : .lines(subscriber.lines, needed: needed)
    case .noArrears:
      return subscriber.arrears > .zero ? .arrears(subscriber.arrears) : nil
    case .any, .circumstance, .noOpenCase, .reason, .riskAtLeast, .worthAtLeast, .worthTop:
      return nil
    }
  }
}
