extension Posting {
  mutating func earn(_ earning: Earning) throws(LoyaltyRefusal) {
    switch earning {
    case .bill(let money, let reference, let day):
      try earn(.bill, .bill, money, reference, day)
    case .purchase(let money, let reference, let day):
      try earn(.purchase, .purchase, money, reference, day)
    case .offer(let incentive): try earnOffer(incentive)
    case .manual(let code, let amount, let reason):
      try check(Posting.correctingLevel)
      let programme = try own(code)
      try checkReason(reason)
      guard (1...Posting.largest).contains(amount) else { throw .outOfRange }
      credit(amount, in: programme, as: .manual, reason: reason)
    case .opening(let balance): try open(balance)
    }
  }

  /// In every programme of the subscriber that gives something for it, or in none.
  private mutating func earn(
    _ source: EarnRule.Source, _ kind: EarnKind, _ money: Money, _ reference: String?, _ day: Day?
  ) throws(LoyaltyRefusal) {
    guard money > .zero, (day ?? today) <= today else { throw .outOfRange }
    try checkNew(kind, reference)
    var isKnown = false
    for programme in situation.programmes where account.isMember(of: programme.code) {
      let rate = account.tier(in: programme, on: today)?.rate ?? Share(percent: 100)
      guard let amount = programme.earned(for: source, money, at: rate) else { continue }
      guard amount <= Posting.largest else { throw .outOfRange }
      isKnown = true
      // Too little for one part of a point.
      guard amount > 0 else { continue }
      credit(amount, in: programme, as: kind, on: day, reference: reference)
    }
    guard isKnown else { throw .nothingEarned }
  }

  private func checkNew(_ kind: EarnKind, _ reference: String?) throws(LoyaltyRefusal) {
    guard let reference else { return }
    guard !account.lots.contains(where: { $0.kind == kind && $0.reference == reference }) else {
      throw .alreadyEarned(reference: reference)
    }
  }

  private mutating func earnOffer(_ incentive: String) throws(LoyaltyRefusal) {
    let giving = situation.programmes.filter { programme in
      programme.earning.contains { $0.source == .offer(incentive) }
    }
    let own = giving.first { account.isMember(of: $0.code) }
    guard let programme = own ?? giving.first,
      let amount = programme.earned(for: .offer(incentive), .zero, at: Share(percent: 100))
    else { throw .nothingEarned }
    if own == nil { join(programme) }
    credit(amount, in: programme, as: .offer, reference: incentive)
  }

  private mutating func open(_ balance: OpeningBalance) throws(LoyaltyRefusal) {
    let programme = try programme(balance.programme)
    guard (1...Posting.largest).contains(balance.amount), (balance.day ?? today) <= today else {
      throw .outOfRange
    }
    guard
      !account.lots.contains(where: {
        $0.kind == .opening && $0.programme == programme.code && $0.reference == balance.reference
      })
    else { throw .alreadyEarned(reference: balance.reference) }
    if !account.isMember(of: programme.code) { join(programme, withHeadStart: false) }
    credit(
      balance.amount, in: programme, as: .opening, on: balance.day, until: balance.lastDay,
      reference: balance.reference)
  }
}
