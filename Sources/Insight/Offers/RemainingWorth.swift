import Foundation
package import Retention

/// What a subscriber brings from here if they stay now: Σ dʰ · (margin − what the offer takes off
/// month h) · S(t + h | x) / S(t | x), for h = 1 to the horizon. Rounded once, half-even.
///
/// - Parameters:
///   - margin: of one month, without any offer.
///   - yearlyDiscount: what a year later is worth less; d is its twelfth root.
///   - horizon: months, 24 to 36.
///   - survival: the chance of still being here h months after now, given being here now.
///   - takenOff: what the offer takes off the bill of month h; what is counted here must not be
///     counted again as its cost.
package func remainingWorth(
  margin: Money, yearlyDiscount: Share, horizon: Int, survival: (Int) -> Double,
  takenOff: (Int) -> Money = { _ in .zero }
) -> Money {
  let yearly = 1 + Double(yearlyDiscount.basisPoints) / 10_000
  var sum = 0.0
  for month in 1..<max(1, horizon) + 1 where horizon > 0 {
    let worth = Double((margin - takenOff(month)).minor)
    sum += worth * survival(month) / pow(yearly, Double(month) / 12)
  }
  return Money(minor: Int64(exactly: sum.rounded(.toNearestOrEven)) ?? 0)
}
