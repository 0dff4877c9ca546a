/// What subscribers do beside what they say: billing and the network know it.
package enum ActivityKind: String, CaseIterable, Codable, Sendable {
  /// A day on which the service was used; the amount is a volume in the unit of the file.
  case usage
  /// The amount is money.
  case purchase
}

/// What was done in one month by all who did anything in it.
package struct ActivityMonth: Hashable, Sendable {
  package let month: Month
  package let kind: ActivityKind
  /// People who did.
  package let people: Int
  /// Days of use, or purchases.
  package let times: Int
  /// Minor units of money, or thousandths of the file's unit.
  package let amount: Int64

  package init(month: Month, kind: ActivityKind, people: Int, times: Int, amount: Int64) {
    self.month = month
    self.kind = kind
    self.people = people
    self.times = times
    self.amount = amount
  }

  /// How often each of them did; nil of nobody.
  package var timesEach: Double? {
    people > 0 ? Double(times) / Double(people) : nil
  }
}

/// What became of those who said so, by billing's word.
package struct SaidAndDone: Hashable, Sendable {
  package let camp: NetPromoter.Camp
  /// Of whom billing says whether they left.
  package let count: Int
  package let left: Int

  package init(camp: NetPromoter.Camp, count: Int, left: Int) {
    self.camp = camp
    self.count = count
    self.left = left
  }

  package var churn: CountedRate? { CountedRate(left, of: count) }
}
