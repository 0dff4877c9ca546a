/// What a lot was earned by.
package enum EarnKind: String, CaseIterable, Codable, Sendable {
  case headStart = "head-start"
  case bill, purchase, offer, manual, opening
}

/// Stamps or points that were earned at once. All amounts are in parts, never below zero, and
/// `earned == left + used + expired + taken` holds after every fact.
package struct Lot: Hashable, Sendable {
  package let id: Identifier<Lot>
  package let programme: String
  package let kind: EarnKind
  package let earned: Int64
  package let day: Day
  /// Until when it was good when it was earned, that day included; nil when it does not end.
  package let firstLastDay: Day?
  /// The number of the bill or of the purchase, the incentive, or what an import calls it; nothing
  /// is earned twice for one.
  package let reference: String?
  /// Why it was given by hand.
  package let reason: String

  /// In rewards that were not reversed.
  package private(set) var used: Int64 = 0
  /// Written down as expired.
  package private(set) var expired: Int64 = 0
  /// Taken back with what it was earned by.
  package private(set) var taken: Int64 = 0
  /// How much of it was earned by what came back, whether it could be taken or not.
  package private(set) var returned: Int64 = 0
  /// To be taken back, and in a reward: taken as soon as the reward is reversed. Never more than
  /// `used`.
  package private(set) var owed: Int64 = 0
  /// What a reversal gave it more time until.
  private var extendedTo: Day?

  package init(
    id: Identifier<Lot>, programme: String, kind: EarnKind, earned: Int64, day: Day,
    lastDay: Day?, reference: String? = nil, reason: String = ""
  ) {
    self.id = id
    self.programme = programme
    self.kind = kind
    self.earned = earned
    self.day = day
    firstLastDay = lastDay
    self.reference = reference
    self.reason = reason
  }

  package var left: Int64 { earned - used - expired - taken }

  /// Until when it is good, that day included.
  package var lastDay: Day? {
    guard let firstLastDay else { return nil }
    return max(firstLastDay, extendedTo ?? firstLastDay)
  }

  package func hasEnded(on day: Day) -> Bool { lastDay.map { $0 < day } ?? false }

  /// What can be spent of it on a day: what has ended is gone, whether it was written down or not.
  package func available(on day: Day) -> Int64 { hasEnded(on: day) ? 0 : left }

  /// What still counts as earned.
  package var kept: Int64 { earned - returned }

  package mutating func apply(_ move: LotMove) {
    switch move.kind {
    case .used: used += move.amount
    case .restored:
      used -= move.amount
      if let day = move.until { extendedTo = max(day, extendedTo ?? day) }
    case .settled:
      used -= move.amount
      taken += move.amount
      owed -= move.amount
    case .expired: expired += move.amount
    case .taken: taken += move.amount
    case .returned: returned += move.amount
    case .owed: owed += move.amount
    }
  }
}

/// What one fact does to one lot.
package struct LotMove: Hashable, Sendable {
  package let lot: Identifier<Lot>
  package let kind: Kind
  /// In parts, above zero.
  package let amount: Int64
  /// With `restored`: until when the lot, which had ended, is good again.
  package let until: Day?

  package init(_ kind: Kind, _ amount: Int64, of lot: Identifier<Lot>, until: Day? = nil) {
    self.lot = lot
    self.kind = kind
    self.amount = amount
    self.until = until
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// Left to used: a reward was granted.
    case used
    /// Used to left: it was reversed.
    case restored
    /// Used to taken: it was reversed, and what the lot was earned by had been taken back.
    case settled
    /// Left to expired.
    case expired
    /// What it was earned by came back; moves nothing by itself.
    case returned
    /// Left to taken.
    case taken
    /// Nothing was left to take: the shortfall.
    case owed
  }
}
