/// Where the cost of an accepted offer falls, and in which months. Worked out when it is
/// presented and recorded with it, so that a later catalogue changes nothing that was given.
package struct Burden: Hashable, Sendable {
  /// Who bears it.
  package enum Account: String, CaseIterable, Codable, Sendable {
    /// Given away: the month purse.
    case given
    /// A remedy or a refund: never waits for the purse, and is counted apart.
    case owed
    /// A smaller plan or a pause, the subscriber's own choice of what to buy: nobody.
    case own
  }

  package let account: Account
  /// Calendar months over which the cost falls in equal parts, from the one in which it is
  /// accepted; 1 for what is given once.
  package let months: Int

  /// `months` is held to `range`.
  package init(_ account: Account, months: Int) {
    self.account = account
    self.months = min(max(months, Burden.range.lowerBound), Burden.range.upperBound)
  }

  /// Ten years, the longest term that a catalogue can name.
  package static let range = 1...120

  /// What was recorded before there was a purse: given away, all of it in the month of the yes.
  package static let beforePurses = Burden(.given, months: 1)

  /// What falls in the `index`th month, counted from 0. Cents that cannot be shared out fall in
  /// the first months: so no later month bears more than the one that was checked.
  package func part(of cost: Money, inMonth index: Int) -> Money {
    guard cost > .zero, (0..<months).contains(index) else { return .zero }
    let (each, rest) = cost.minor.quotientAndRemainder(dividingBy: Int64(months))
    return Money(minor: each + (index < rest ? 1 : 0))
  }

  /// What the month of the yes has to have left; nothing for what no purse bears.
  package func needed(for cost: Money) -> Money {
    account == .given ? part(of: cost, inMonth: 0) : .zero
  }
}

extension Incentive {
  /// Where its cost falls, by terms that `check(_:)` accepts.
  package func burden(_ terms: Terms) -> Burden {
    let account: Burden.Account = family.isOwed ? .owed : family.isGiveAway ? .given : .own
    return Burden(account, months: monthsOfCost(terms))
  }

  private func monthsOfCost(_ terms: Terms) -> Int {
    switch (cost, effect) {
    case (.monthly(_, let months), _): months
    case (.statedMonths(let range, _), _): terms.months ?? range.lowerBound
    case (.discount, .percentOff(_, let months)), (.discount, .volumeSteps(_, let months)),
      (.discount, .fixedBill(_, let months)):
      months
    case (.discount, .amountOff(_, let months)): months ?? Incentive.monthsForGood
    case (.discount, _), (.fixed, _), (.stated, _): 1
    }
  }
}
