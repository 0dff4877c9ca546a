extension Eligibility {
  private var subscriber: Subscriber { situation.dossier.subscriber }

  /// Why one condition of an incentive is not met; nil when it is.
  func unmet(_ rule: Rule) -> Obstacle? {
    switch rule {
    case .any(let rules): return unmetOfAll(rules)
    case .circumstance(let code):
      let known =
        subscriber.circumstances.contains(code) || call.confirmed.contains(code)
        || code == Dossier.membership && situation.dossier.isMember
      return known ? nil : .unconfirmed(code)
    case .noOpenCase:
      let isOpen = situation.dossier.care.complaints.contains(where: \.isOpen)
      return subscriber.openCase == nil && !isOpen ? nil : .openCase
    case .reason(let patterns):
      guard let reason = call.reason else { return .reasonMissing }
      return patterns.contains { $0.matches(reason) } ? nil : .notForReason(patterns)
    case .riskAtLeast(let needed): return unmetRisk(needed)
    case .worthAtLeast(let needed):
      guard let worth = situation.dossier.worth.remaining else { return .worthUnknown }
      return worth >= needed ? nil : .worth(needed: needed)
    case .worthTop(let share):
      guard let rank = situation.dossier.worth.rank else { return .worthUnknown }
      // In whole basis points: 1 − 0.58 is more than 0.42 as a Double.
      let isAmong = Int((rank * 10_000).rounded()) >= 10_000 - share.basisPoints
      return isAmong ? nil : .worthRank(top: share)
    default: return unmetOfSubscriber(rule)
    }
  }

  /// The first of several conditions of which one is enough; where that is a matter of time, the
  /// one that opens first.
  private func unmetOfAll(_ rules: [Rule]) -> Obstacle? {
    let unmet = rules.compactMap { self.unmet($0) }
    guard unmet.count == rules.count, let first = unmet.first else { return nil }
    guard first.opens != nil else { return first }
    return unmet.dated.min { $0.opens < $1.opens }?.obstacle ?? first
  }

  private func unmetRisk(_ needed: Share) -> Obstacle? {
    guard let risk = situation.dossier.risk else { return .riskUnknown }
    // Cut, not rounded: 59.6 % is not said to be the 60 % that it falls short of.
    let percent = risk.share.basisPoints / 100
    return risk.share >= needed ? nil : .risk(percent: percent, needed: needed.percent)
  }

  /// The rules that billing's own record decides.
  private func unmetOfSubscriber(_ rule: Rule) -> Obstacle? {
    switch rule {
    case .tenureAtLeast(let needed):
      let months = subscriber.tenureMonths
      guard months < needed else { return nil }
      let missing = needed - max(0, months)
      return .tenure(
        months: months, needed: needed, opens: situation.today.adding(months: missing))
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
