/// What stamps and points are turned into.
package struct Reward: Hashable, Sendable {
  package let code: String
  package let title: Localised
  package let price: Price
  package let worth: RewardWorth
  /// Days from the grant that it can be used, the last included; nil when it does not end.
  package let goodDays: Int?

  package init(
    code: String, title: Localised, price: Price, worth: RewardWorth, goodDays: Int? = nil
  ) {
    self.code = code
    self.title = title
    self.price = price
    self.worth = worth
    self.goodDays = goodDays
  }

  package enum Price: Hashable, Sendable {
    /// So much, in parts, for one reward.
    case fixed(Int64)
    /// Any amount from so much on; the worth is for each `each` parts.
    case any(from: Int64, each: Int64)
  }

  /// The least that it takes, in parts.
  package var least: Int64 {
    switch price {
    case .fixed(let amount): amount
    case .any(let from, _): from
    }
  }

  /// What so many parts of it are worth to somebody with this bill. Rounded once to the minor
  /// unit, half to even.
  package func value(of amount: Int64, bill: Money) -> Money {
    switch (worth, price) {
    case (.bill, _): bill
    case (.money(let money), .fixed): money
    case (.money(let money), .any(_, let each)):
      Money(minor: roundedHalfEven(Int128(money.minor) * Int128(amount), over: Int128(each)))
    }
  }
}

package enum RewardWorth: Hashable, Sendable {
  /// One monthly charge.
  case bill
  case money(Money)
}
