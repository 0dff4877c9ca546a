/// What members earn in, and what is done with it. Read from YAML by Policy.
package struct Programme: Hashable, Sendable {
  package let code: String
  package let title: Localised
  package let kind: Kind
  /// Stamps or points, in parts, on the card on the day of joining; once for a subscriber.
  package let headStart: Int64
  package let earning: [EarnRule]
  /// Months that a lot is good for, its last day included; nil when lots do not end.
  package let expiryMonths: Int?
  /// Days that what a reversal brings back to a lot which has ended meanwhile stays good; 0 when
  /// it is gone with the lot.
  package let graceDays: Int
  package let rewards: [Reward]
  package let tiers: Tiers?
  /// Incentives of the catalogue for members only.
  package let offers: [String]
  /// Days without a movement after which a member counts as gone quiet.
  package let quietDays: Int

  package init(
    code: String, title: Localised, kind: Kind, headStart: Int64 = 0, earning: [EarnRule] = [],
    expiryMonths: Int? = nil, graceDays: Int = 0, rewards: [Reward] = [], tiers: Tiers? = nil,
    offers: [String] = [], quietDays: Int = 90
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.headStart = headStart
    self.earning = earning
    self.expiryMonths = expiryMonths
    self.graceDays = graceDays
    self.rewards = rewards
    self.tiers = tiers
    self.offers = offers
    self.quietDays = quietDays
  }

  package enum Kind: Hashable, Sendable {
    /// A card of so many places; the last of them is the reward (tenth free after nine).
    case stamps(places: Int)
    /// Points with so many decimals, 0 to 2. They are counted in parts, never in fractions.
    case points(decimals: Int)
    /// Nothing is earned: a share off by the lines on the account, fewest lines first.
    case volume([VolumeStep])
  }

  /// Whether there is anything to join.
  package var hasLedger: Bool { if case .volume = kind { false } else { true } }

  /// Digits after the point of an amount.
  package var decimals: Int { if case .points(let decimals) = kind { decimals } else { 0 } }

  package func reward(_ code: String) -> Reward? { rewards.first { $0.code == code } }

  /// The last day that a lot of this day is good, or nil when it does not end.
  package func lastDay(ofLot day: Day) -> Day? { expiryMonths.map { day.adding(months: $0) } }
}

/// From so many lines on, so much off every bill.
package struct VolumeStep: Hashable, Sendable {
  package let lines: Int
  package let off: Share

  package init(lines: Int, off: Share) {
    self.lines = lines
    self.off = off
  }
}

extension [VolumeStep] {
  /// The step that an account of so many lines stands on; exactly at a step counts.
  package func step(for lines: Int) -> VolumeStep? { last { $0.lines <= lines } }

  /// What it takes off a bill; nothing below the first step.
  package func off(for lines: Int) -> Share { step(for: lines)?.off ?? Share(basisPoints: 0) }

  package func next(after lines: Int) -> VolumeStep? { first { $0.lines > lines } }
}

extension [Programme] {
  package func programme(_ code: String) -> Programme? { first { $0.code == code } }
}
