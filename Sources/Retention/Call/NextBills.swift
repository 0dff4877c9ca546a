/// Something that was accepted, and how long ago.
struct Grant {
  let incentive: Incentive
  let terms: Terms
  let cost: Money
  /// Whole months since it was accepted; 0 on this call.
  let age: Int
  /// On the account.
  let lines: Int

  /// What is taken off the bill of the `month`th month from now.
  func cut(of charge: Money, inMonth month: Int) -> Money {
    let touched = age + month
    switch incentive.effect {
    case .percentOff(let share, let months):
      return touched <= months ? charge.roundedHalfEven(share) : .zero
    case .volumeSteps(let steps, let months):
      return touched <= months ? charge.roundedHalfEven(steps.off(for: lines)) : .zero
    case .amountOff(let amount, let months):
      return touched <= months ?? .max ? amount : .zero
    case .fixedBill(let bill, let months):
      return touched <= months ? max(.zero, charge - bill) : .zero
    case .none, .credit, .refund, .pause: return .zero
    }
  }

  func pauses(inMonth month: Int) -> Bool {
    incentive.effect == .pause && age + month <= terms.months ?? 1
  }

  /// What it takes off the first bill after it was accepted, if that is still to come.
  var credit: Money { incentive.effect == .credit && age == 0 ? cost : .zero }
}

/// The bills that fall due one, two, three months from now. Billing's own day is not known: a
/// month is counted from the day on which an offer was accepted.
struct NextBills {
  let amounts: [Money]
  /// Credit that these bills did not use up.
  let creditLeft: Money

  /// A pause comes before all cuts; credit that a bill cannot hold goes on to the next.
  init(charge: Money, grants: [Grant], count: Int) {
    var credit = grants.reduce(Money.zero) { $0 + $1.credit }
    amounts = (0..<count).map { index in
      let month = index + 1
      if grants.contains(where: { $0.pauses(inMonth: month) }) { return .zero }
      let cuts = grants.reduce(Money.zero) { $0 + $1.cut(of: charge, inMonth: month) }
      let bill = max(.zero, charge - cuts)
      let used = min(credit, bill)
      credit = credit - used
      return bill - used
    }
    creditLeft = credit
  }
}
