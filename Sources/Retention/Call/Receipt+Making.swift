extension Receipt {
  /// Months whose bills a receipt names.
  private static let billsAhead = 3

  /// What would be agreed if the call ended so now.
  package init(
    of call: Call, ending kind: OutcomeKind, callbackAt: Moment?, in situation: Situation
  ) {
    let today = situation.today
    let subscriber = situation.dossier.subscriber
    let endsOn = Receipt.end(kind.ending, of: subscriber, today)
    let agreed = call.granted(in: situation).filter { $0.outlasts(kind.ending) }
    let running = situation.running.filter { $0.outlasts(kind.ending) }
    let bills = NextBills(
      charge: subscriber.monthlyCharge, grants: running + agreed,
      count: Receipt.billCount(from: today, until: endsOn))
    let isLastBill = endsOn != nil && bills.amounts.count < Receipt.billsAhead
    let refund = agreed.filter { $0.incentive.effect == .refund }
      .reduce(isLastBill ? bills.creditLeft : .zero) { $0 + $1.cost }
    let fee = endsOn.map { call.exitFee(endsOn: $0, in: situation) }
    self.init(
      number: call.number.text, day: today, outcome: kind.code,
      agreed: agreed.map {
        Item(
          incentive: $0.incentive.code, terms: $0.terms,
          until: $0.incentive.lastDay(from: today, $0.terms))
      },
      nextBills: bills.amounts, endsOn: endsOn,
      exitFee: fee == .nothing ? .zero : nil, exitFeeAtMost: fee?.most,
      clause: fee?.clause(of: situation.jurisdiction.exitFee),
      refund: refund > .zero ? refund : nil,
      refundBy: refund > .zero
        ? situation.jurisdiction.due(situation.jurisdiction.refundWithin, after: today) : nil,
      callbackAt: callbackAt)
  }

  /// A term that is over, or none, ends with a month's notice.
  private static func end(
    _ ending: OutcomeKind.Ending, of subscriber: Subscriber, _ today: Day
  ) -> Day? {
    switch ending {
    case .stays, .unknown: return nil
    case .endsNow: return today
    case .endsAtTerm:
      guard let term = subscriber.contractEnd, term >= today else {
        return today.adding(months: 1)
      }
      return term
    }
  }

  /// Only bills that fall due while there is a service.
  private static func billCount(from today: Day, until end: Day?) -> Int {
    guard let end else { return billsAhead }
    return min(billsAhead, today.wholeMonths(until: end))
  }
}

extension Grant {
  /// Whoever leaves at once keeps what was owed; what needs a service to go on is void.
  fileprivate func outlasts(_ ending: OutcomeKind.Ending) -> Bool {
    ending != .endsNow || incentive.family.isOwed
  }
}

extension Call {
  /// By the rule of the place, with what billing or this call knows of the handset.
  fileprivate func exitFee(endsOn: Day, in situation: Situation) -> ExitFee {
    let subscriber = situation.dossier.subscriber
    let known = subscriber.circumstances.union(confirmed)
    return situation.jurisdiction.exitFee.fee(
      subscriber, isSubsidised: known.contains(ExitFeeRule.subsidised), endsOn: endsOn)
  }
}

extension ExitFee {
  fileprivate var most: Money? { if case .atMost(let fee) = self { fee } else { nil } }

  /// Quoted where it decides; whoever has no term needs no law to leave.
  fileprivate func clause(of rule: ExitFeeRule) -> String? {
    rule.clause.isEmpty ? nil : rule.clause
  }
}

extension Call {
  fileprivate func granted(in situation: Situation) -> [Grant] {
    accepted.compactMap { offer in
      situation.catalogue.incentive(offer.incentive).map {
        Grant(
          incentive: $0, terms: offer.terms, cost: offer.cost, age: 0,
          lines: situation.dossier.subscriber.lines)
      }
    }
  }
}

extension Situation {
  /// What earlier calls gave. Billing's own monthly charge already has what was taken off for
  /// good.
  fileprivate var running: [Grant] {
    dossier.pastOffers.filter { $0.answer == .accepted }.compactMap { offer in
      guard let incentive = catalogue.incentive(offer.incentive) else { return nil }
      if case .amountOff(_, months: nil) = incentive.effect { return nil }
      let age = offer.presented.wholeMonths(until: today)
      return Grant(
        incentive: incentive, terms: offer.terms, cost: offer.cost, age: age,
        lines: dossier.subscriber.lines)
    }
  }
}
