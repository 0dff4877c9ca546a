package import Retention

extension OfferRecord {
  /// A call of the journal, watched for `window` days; nil where its risk was not known, as the
  /// model starts from it.
  package init?(_ past: PastCase, window: Int) {
    guard let risk = past.risk else { return nil }
    let facts = CallFacts(
      reasonGroup: past.reason.first, tenureMonths: past.tenureMonths,
      chargeRank: past.chargeRank, contract: past.contract, hasOpenCase: past.hasOpenCase,
      acceptedBefore: past.acceptedBefore, risk: Double(risk.basisPoints) / 10_000)
    self.init(
      facts: facts, offer: past.offer, accepted: past.answer.map { $0 == .accepted },
      stay: StayWatch(past, window: window))
  }
}

extension StayWatch {
  /// Nil before billing was heard of again: those who left on the call are known at once, those who
  /// stayed only then, and a model that counts the first before the second learns that everybody
  /// leaves. Whom billing finds gone after the window left within it or later; they count as gone at
  /// its end, so that no offer looks better than it is.
  init?(_ past: PastCase, window: Int) {
    guard let until = past.watchedUntil else { return nil }
    switch past.staying {
    case .unknown: return nil
    case .left(let day):
      self.init(offered: past.day, window: window, leftOn: day, today: until)
    case .goneBy(let day):
      let last = min(day, past.day.adding(days: window))
      self.init(offered: past.day, window: window, leftOn: last, today: until)
    case .thereOn(let day):
      self.init(offered: past.day, window: window, leftOn: nil, today: day)
    }
  }
}
