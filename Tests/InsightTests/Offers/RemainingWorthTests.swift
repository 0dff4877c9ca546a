import Insight
import Retention
import Testing

@Suite struct RemainingWorthTests {
  /// The vector of `discountedValue`: 24.00 a month, 2 % leaving, 10 % a year, 24 months.
  @Test func itIsTheDiscountedMarginOfThoseStillThere() {
    var power = 1.0
    let chances = (0...24).map { month in
      if month > 0 { power *= 0.98 }
      return power
    }
    let worth = remainingWorth(
      margin: Money(minor: 2400), yearlyDiscount: Share(percent: 10), horizon: 24,
      survival: { chances[$0] })
    #expect(worth == Money(minor: 41_290))
  }

  @Test(arguments: [(0, 0), (1, 2000), (3, 6000), (12, 26_000)])
  func whatAnOfferTakesOffIsTakenOff(horizon: Int, minor: Int64) {
    let worth = remainingWorth(
      margin: Money(minor: 2400), yearlyDiscount: Share(basisPoints: 0), horizon: horizon,
      survival: { _ in 1 }, takenOff: { $0 <= 7 ? Money(minor: 400) : .zero })
    #expect(worth == Money(minor: minor))
  }
}
