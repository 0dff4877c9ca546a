import Retention
import TestSupport
import Testing

struct WorthTests {
  /// figures.md's 412.90 and 840.78; the rest by hand.
  @Test(
    arguments: [
      (2_400, 0.02, 1_000, 24, 41_290), (2_400, 0.02, 1_000, 1_000, 84_078),
      (2_400, 0, 0, 24, 57_600), (2_400, 1, 1_000, 24, 0), (2_400, 0.02, 1_000, 0, 0),
      (2_400, 0.02, 1_000, -5, 0), (2_400, 0.5, 0, 1, 1_200), (-2_400, 0.02, 1_000, 24, -41_290),
      (0, 0.02, 1_000, 24, 0),
    ] as [(Int64, Double, Int, Int, Int64)])
  func `discounted value`(
    margin: Int64, leaving: Double, discount: Int, horizon: Int, expected: Int64
  ) {
    let value = discountedValue(
      margin: Money(minor: margin), monthlyLeaving: leaving,
      yearlyDiscount: Share(basisPoints: discount), horizon: horizon)
    #expect(value.minor == expected)
  }

  @Test func `absurd figures stay at the end of the range`() {
    for (margin, expected) in [(Int64.max, Int64.max), (.min, .min)] {
      let value = discountedValue(
        margin: Money(minor: margin), monthlyLeaving: 0, yearlyDiscount: Share(percent: 10),
        horizon: 24)
      #expect(value.minor == expected)
    }
    let unknown = discountedValue(
      margin: .euros(24), monthlyLeaving: .nan, yearlyDiscount: Share(percent: 10), horizon: 24)
    #expect(unknown == .zero)
  }
}
