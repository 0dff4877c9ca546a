/// What kind of help an incentive is. In the order of principle 3 and 4: mend first, cut the
/// price last; ties between offers go to the earlier family.
package enum Family: String, CaseIterable, Codable, Sendable {
  case repair, remedy, refund, plan, pause, loyalty, premium, upgrade, goods, coupon, volume, price

  /// Owed rather than given: never conditional on staying, never part of a holdout or a lock.
  package var isOwed: Bool { self == .remedy || self == .refund }

  /// Costs the company money that it would have had. What is owed does not, and a smaller plan
  /// or a pause is the subscriber's own choice of what to buy.
  package var isGiveAway: Bool { !isOwed && self != .plan && self != .pause }
}

/// Who may give it. A higher level may give all that a lower one may.
package enum Level: Int, CaseIterable, Comparable, Codable, Sendable {
  case agent = 1, senior, supervisor, manager

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

  /// Spelled out: every entry of the journal has it, and a look at the type takes 3 µs.
  package var name: String {
    switch self {
    case .agent: "agent"
    case .senior: "senior"
    case .supervisor: "supervisor"
    case .manager: "manager"
    }
  }
}

/// What accepting does to the next bills.
package enum BillEffect: Hashable, Sendable {
  /// The bills stay as they are.
  case none
  /// A share off every bill for some months.
  case percentOff(Share, months: Int)
  /// The share off every bill for some months that an account of so many lines comes to.
  case volumeSteps([VolumeStep], months: Int)
  /// An amount off every bill; for good when `months` is nil.
  case amountOff(Money, months: Int?)
  /// Bills of a fixed amount for some months, such as a seasonal plan; never more than the usual.
  case fixedBill(Money, months: Int)
  /// An amount off the next bill.
  case credit
  /// An amount paid back.
  case refund
  /// Nothing is billed for some months, then the bill resumes.
  case pause
}

/// What it costs the company at full acceptance.
package enum Cost: Hashable, Sendable {
  case fixed(Money)
  /// So much for each month of the term.
  case monthly(Money, months: Int)
  /// The discount of the effect itself, from this subscriber's bill.
  case discount
  /// The agent states an amount, at most so much.
  case stated(upTo: Money)
  /// The agent states a number of months, each costing so much.
  case statedMonths(ClosedRange<Int>, each: Money)
}

/// At most so often in so many months before today; a count under 1 limits nothing.
package struct Cap: Hashable, Sendable {
  package let count: Int
  /// Rolling calendar months.
  package let months: Int

  package init(count: Int, months: Int) {
    self.count = count
    self.months = months
  }
}

/// One thing that an agent may offer, with all that decides whether.
package struct Incentive: Hashable, Sendable {
  package let code: String
  package let title: Localised
  package let family: Family
  package let cost: Cost
  package let effect: BillEffect
  package let level: Level
  /// An amount above this needs `levelAbove`; nil when the level never depends on the amount.
  package let levelLimit: Money?
  package let levelAbove: Level
  package let cap: Cap?
  /// All must be met.
  package let rules: [Rule]
  /// The reasons it is meant for; it is ranked after the others for any other reason.
  package let reasons: [ReasonPattern]
  /// A new commitment must be read back and said yes to.
  package let binds: Bool
  /// A sentence for the receipt and the agent, such as what happens at the end.
  package let note: Localised?
  /// What the desk promises to whoever accepts it.
  package let promise: Deed?

  /// Something to be done within some days.
  package struct Deed: Hashable, Sendable {
    package let kind: Promise.Kind
    /// Of 24 hours.
    package let days: Int

    package init(_ kind: Promise.Kind, days: Int) {
      self.kind = kind
      self.days = days
    }
  }

  package init(
    code: String, title: Localised, family: Family, cost: Cost, effect: BillEffect, level: Level,
    levelLimit: Money? = nil, levelAbove: Level = .manager, cap: Cap? = nil, rules: [Rule] = [],
    reasons: [ReasonPattern] = [], binds: Bool = false, note: Localised? = nil,
    promise: Deed? = nil
  ) {
    self.code = code
    self.title = title
    self.family = family
    self.cost = cost
    self.effect = effect
    self.level = level
    self.levelLimit = levelLimit
    self.levelAbove = levelAbove
    self.cap = cap
    self.rules = rules
    self.reasons = reasons
    self.binds = binds
    self.note = note
    self.promise = promise
  }
}
