extension Receipt {
  /// Months whose bills a receipt names.
  private static let billsAhead = 3
  /// Days within which a refund is paid (UK DMCC Act 2024 asks for 14; others for more).
  private static let refundDays = 14

  init(
    of call: Call, ending: OutcomeKind, callbackAt: Moment?, in situation: Situation
  ) {
    let agreed = call.accepted.compactMap { offer -> (Offer, Incentive)? in
      situation.catalogue.incentive(offer.incentive).map { (offer, $0) }
    }
    let ends = Receipt.end(ending.ending, of: situation.dossier.subscriber, situation.today)
    let refund = agreed.filter { $0.1.effect == .refund }.reduce(Money.zero) { $0 + $1.0.cost }
    self.init(
      number: call.number.text, day: situation.today, outcome: ending.code,
      agreed: agreed.map { offer, incentive in
        Item(
          incentive: incentive.code, terms: offer.terms,
          until: incentive.lastDay(from: situation.today, offer.terms))
      },
      nextBills: ends == nil ? Receipt.bills(agreed, situation) : [], endsOn: ends,
      exitFee: ends.flatMap { Receipt.exitFee(situation.dossier.subscriber, endsOn: $0) },
      refund: refund > .zero ? refund : nil,
      refundBy: refund > .zero ? situation.today.adding(days: Receipt.refundDays) : nil,
      callbackAt: callbackAt)
  }

  private static func end(
    _ ending: OutcomeKind.Ending, of subscriber: Subscriber, _ today: Day
  ) -> Day? {
    switch ending {
    case .stays, .unknown: nil
    case .endsNow: today
    case .endsAtTerm: max(today, subscriber.contractEnd ?? today.adding(months: 1))
    }
  }

  /// Nothing is owed without a term, or from its end on; before it, only billing can say.
  private static func exitFee(_ subscriber: Subscriber, endsOn: Day) -> Money? {
    guard subscriber.contract != .monthToMonth else { return .zero }
    guard let term = subscriber.contractEnd else { return nil }
    return endsOn >= term ? .zero : nil
  }

  private static func bills(_ agreed: [(Offer, Incentive)], _ situation: Situation) -> [Money] {
    let charge = situation.dossier.subscriber.monthlyCharge
    return (1...billsAhead).map { month in
      let day = situation.today.adding(months: month)
      var bill = charge
      for past in situation.dossier.pastOffers where past.answer == .accepted {
        guard let incentive = situation.catalogue.incentive(past.incentive) else { continue }
        let until = incentive.lastDay(from: past.presented, past.terms)
        if let until, until >= day { bill = bill - incentive.monthlyCut(of: charge) }
      }
      for (offer, incentive) in agreed {
        bill = incentive.bill(bill, charge: charge, inMonth: month, offer)
      }
      return max(.zero, bill)
    }
  }
}

extension Incentive {
  /// What is taken off each bill while it lasts.
  fileprivate func monthlyCut(of charge: Money) -> Money {
    switch effect {
    case .percentOff(let share, _): charge.roundedHalfEven(share)
    case .amountOff(let amount, _): amount
    case .none, .credit, .refund, .pause: .zero
    }
  }

  /// The bill of the `month`th month after this offer was accepted.
  fileprivate func bill(_ bill: Money, charge: Money, inMonth month: Int, _ offer: Offer) -> Money {
    switch effect {
    case .percentOff(_, let months): month <= months ? bill - monthlyCut(of: charge) : bill
    case .amountOff(_, let months): month <= months ?? .max ? bill - monthlyCut(of: charge) : bill
    case .credit: month == 1 ? bill - offer.cost : bill
    case .pause: month <= offer.terms.months ?? 1 ? .zero : bill
    case .none, .refund: bill
    }
  }
}
