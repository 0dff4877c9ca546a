/// What a subscriber is worth from here, and what that rests on.
package struct Worth: Hashable, Sendable {
  /// Contribution margin of one month.
  package let monthlyMargin: Money
  /// Discounted margin over the horizon, counting each month by the chance of still being here;
  /// nil when nobody's leaving is known.
  package let remaining: Money?
  package let horizonMonths: Int
  /// The monthly chance of leaving that `remaining` rests on, and the months it was seen over.
  package let monthlyLeaving: Double?
  /// Where the monthly charge stands among all: 0.9 means that nine in ten pay less.
  package let rank: Double?
  /// The chance of still being here after 1, 2, … months up to the horizon, given that they are
  /// here now; empty when it is not known.
  package let staying: [Double]

  package init(
    monthlyMargin: Money, remaining: Money?, horizonMonths: Int, monthlyLeaving: Double?,
    rank: Double?, staying: [Double] = []
  ) {
    self.staying = staying
    self.monthlyMargin = monthlyMargin
    self.remaining = remaining
    self.horizonMonths = horizonMonths
    self.monthlyLeaving = monthlyLeaving
    self.rank = rank
  }
}

/// Discounted value of `margin` a month over `horizon` months, the first payment in one month:
/// the sum of margin · (r / (1 + d))^t for t = 1 to horizon, with r the share that stays from one
/// month to the next and d the monthly discount, (1 + yearly)^(1/12) − 1. Rounded once, half-even.
/// 24.00 a month, 2 % leaving, 10 % a year, 24 months: 412.90. A value beyond the range of Money
/// stays at its end; one that cannot be worked out is nothing.
package func discountedValue(
  margin: Money, monthlyLeaving: Double, yearlyDiscount: Share, horizon: Int
) -> Money {
  let yearly = 1 + Double(yearlyDiscount.basisPoints) / 10_000
  let step = (1 - monthlyLeaving) / twelfthRoot(yearly)
  var factor = 0.0
  var power = 1.0
  for _ in 0..<max(0, horizon) {
    power *= step
    factor += power
  }
  let value = (Double(margin.minor) * factor).rounded(.toNearestOrEven)
  return Money(minor: Int64(exactly: value) ?? (value > 0 ? .max : value < 0 ? .min : 0))
}

/// The twelfth root by Newton's method, for 1 and a little above.
private func twelfthRoot(_ value: Double) -> Double {
  var root = 1 + (value - 1) / 12
  for _ in 0..<20 {
    var power = 1.0
    for _ in 0..<11 { power *= root }
    root -= (power * root - value) / (12 * power)
  }
  return root
}
