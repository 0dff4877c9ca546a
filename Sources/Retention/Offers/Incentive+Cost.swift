extension Incentive {
  /// What is taken off for good is counted as the cost of a year.
  static let monthsForGood = 12

  /// What it costs the company at full acceptance, by terms that `accepts(_:)`.
  package func cost(_ terms: Terms, for subscriber: Subscriber) -> Money {
    switch cost {
    case .fixed(let amount): amount
    case .monthly(let each, let months): each * months
    case .discount: discountCost(for: subscriber)
    case .stated: terms.amount ?? .zero
    case .statedMonths(let range, let each): each * (terms.months ?? range.lowerBound)
    }
  }

  /// The cost with the smallest terms that can be stated; nothing for a stated amount.
  package func leastCost(for subscriber: Subscriber) -> Money { cost(Terms(), for: subscriber) }

  private func discountCost(for subscriber: Subscriber) -> Money {
    let bill = subscriber.monthlyCharge
    return switch effect {
    case .volumeSteps(let steps, let months):
      bill.roundedHalfEven(steps.off(for: subscriber.lines)) * months
    case .percentOff(let share, let months): bill.roundedHalfEven(share) * months
    case .amountOff(let amount, let months): amount * (months ?? Incentive.monthsForGood)
    case .fixedBill(let fixed, let months): max(.zero, bill - fixed) * months
    case .none, .credit, .refund, .pause: .zero
    }
  }

  /// Whether the stated terms are what the cost asks for.
  package func check(_ terms: Terms) throws(Refusal) {
    switch cost {
    case .stated(let limit):
      guard let amount = terms.amount else { throw .termsMissing(code) }
      guard amount > .zero, amount <= limit, terms.months == nil else {
        throw .termsOutOfRange(code)
      }
    case .statedMonths(let range, _):
      guard let months = terms.months else { throw .termsMissing(code) }
      guard range.contains(months), terms.amount == nil else { throw .termsOutOfRange(code) }
    case .fixed, .monthly, .discount:
      guard terms == Terms() else { throw .termsOutOfRange(code) }
    }
  }

  /// The level that may give it at this cost: its own, raised by its own limit and, where it is
  /// given away, by what each level may spend on one call. `spent` was given away on it before.
  package func level(
    for cost: Money, after spent: Money = .zero, in catalogue: Catalogue
  ) -> Level {
    var needed = level
    if let levelLimit, cost > levelLimit { needed = max(needed, levelAbove) }
    guard family.isGiveAway else { return needed }
    for candidate in Level.allCases {
      guard let limit = catalogue.guardRails.costLimits[candidate], spent + cost > limit else {
        return max(needed, candidate)
      }
    }
    return .manager
  }

  /// What it takes off one bill, as a share, rounded up so that no ceiling is passed unseen;
  /// nothing where the bill stays as it is or a smaller plan makes it so.
  func discount(for subscriber: Subscriber) -> Share {
    let bill = subscriber.monthlyCharge
    return switch effect {
    case .volumeSteps(let steps, _): steps.off(for: subscriber.lines)
    case .percentOff(let share, _): share
    case .amountOff(let amount, _) where bill > .zero && family == .price:
      Share(
        basisPoints: Int(
          clamping: (Int128(amount.minor) * 10_000 + Int128(bill.minor) - 1) / Int128(bill.minor)))
    case .amountOff, .fixedBill, .none, .credit, .refund, .pause: Share(basisPoints: 0)
    }
  }

  /// The day on which it ends when it starts on `day`: the last bill that it touches falls due by
  /// then, and the next offer may begin. Nil when it happens once or for good.
  package func lastDay(from day: Day, _ terms: Terms) -> Day? {
    switch effect {
    case .percentOff(_, let months), .volumeSteps(_, let months): day.adding(months: months)
    case .amountOff(_, let months): months.map { day.adding(months: $0) }
    case .fixedBill(_, let months): day.adding(months: months)
    case .pause: day.adding(months: terms.months ?? 1)
    case .none: monthsPaidFor.map { day.adding(months: $0) }
    case .credit, .refund: nil
    }
  }

  /// What the bills do not show may still have a term, such as a price that is locked.
  private var monthsPaidFor: Int? {
    if case .monthly(_, let months) = cost { months } else { nil }
  }
}
