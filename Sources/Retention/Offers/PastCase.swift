/// What is known of somebody's staying after a call. No outcome yet is never "stayed".
package enum Staying: Hashable, Sendable {
  case unknown
  /// Ended the service on this day, by a call.
  case left(Day)
  /// Billing found them gone on this day; since when, nobody says.
  case goneBy(Day)
  /// Billing found them there on this day.
  case thereOn(Day)
}

/// A closed call on which somebody wished to leave, as far as one learns from it what offers add.
package struct PastCase: Hashable, Sendable {
  package let day: Day
  package let reason: String
  /// On that day.
  package let tenureMonths: Int
  /// Where the monthly charge stands among all subscribers', 0 to 1; nil when it is not known.
  package let chargeRank: Double?
  package let contract: Contract
  package let hasOpenCase: Bool
  /// Offers accepted on earlier calls.
  package let acceptedBefore: Int
  /// The churn risk as it was recorded when the call was opened.
  package let risk: Share?
  /// The incentive that was presented first, before one that is owed; nil when none was.
  package let offer: String?
  package let answer: Answer?
  package let staying: Staying
  /// The day of billing's last word, if that is after the call: until then everybody has been
  /// watched.
  package let watchedUntil: Day?

  package init(
    day: Day, reason: String, tenureMonths: Int, chargeRank: Double?, contract: Contract,
    hasOpenCase: Bool, acceptedBefore: Int, risk: Share?, offer: String?, answer: Answer?,
    staying: Staying, watchedUntil: Day?
  ) {
    self.day = day
    self.reason = reason
    self.tenureMonths = tenureMonths
    self.chargeRank = chargeRank
    self.contract = contract
    self.hasOpenCase = hasOpenCase
    self.acceptedBefore = acceptedBefore
    self.risk = risk
    self.offer = offer
    self.answer = answer
    self.staying = staying
    self.watchedUntil = watchedUntil
  }
}

extension Population {
  /// Where a monthly charge stands among all: 0.9 means that nine in ten pay less; nil in an empty
  /// store.
  package func rank(of charge: Money) -> Double? {
    guard !chargeQuantiles.isEmpty else { return nil }
    let below = chargeQuantiles.count { $0 < charge }
    return Double(below) / Double(chargeQuantiles.count + 1)
  }
}
