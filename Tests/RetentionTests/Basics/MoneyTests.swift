import Retention
import TestSupport
import Testing

struct MoneyTests {
  /// Minor units, basis points, the share of them.
  @Test(arguments: [
    (250, 1_000, 25), (25, 1_000, 2), (35, 1_000, 4), (45, 1_000, 4), (26, 1_000, 3),
    (-25, 1_000, -2), (-35, 1_000, -4), (-26, 1_000, -3), (-24, 1_000, -2), (5, 1_000, 0),
    (-5, 1_000, 0), (6, 1_000, 1), (8_990, 2_000, 1_798), (0, 5_500, 0), (1, 10_000, 1),
    (1, 5_000, 0), (3, 5_000, 2), (4_000, -1_000, -400), (4_000, 0, 0),
  ])
  func `a share is rounded once, half to even`(amount: Int64, points: Int, expected: Int64) {
    let share = Money(minor: amount).roundedHalfEven(Share(basisPoints: points))
    #expect(share == Money(minor: expected))
  }

  @Test func `sums beyond the range stay at its end`() {
    let most = Money(minor: .max)
    let least = Money(minor: .min)
    #expect(most + .euros(1) == most)
    #expect(least - .euros(1) == least)
    #expect(-least == most)
    #expect(most * 3 == most)
    #expect(most * -3 == least)
    #expect(least * .min == most)
    #expect(most.roundedHalfEven(Share(percent: 55)).minor == 5_072_854_620_270_126_694)
    #expect(most.roundedHalfEven(Share(percent: 300)) == most)
    #expect(least.roundedHalfEven(Share(basisPoints: .max)) == least)
  }

  @Test(arguments: [
    (0, 0), (49, 0), (50, 1), (150, 2), (-49, 0), (-50, -1), (9_950, 100), (10_000, 100),
    (Int.max, Int.max / 100), (Int.min, Int.min / 100),
  ])
  func `a share in whole percent`(points: Int, percent: Int) {
    #expect(Share(basisPoints: points).percent == percent)
  }

  @Test func `shares beyond the range stay at its end`() {
    #expect(Share(percent: .max) == Share(basisPoints: .max))
    #expect(Share(percent: .min) == Share(basisPoints: .min))
    #expect(Share(basisPoints: .max) + Share(percent: 1) == Share(basisPoints: .max))
  }
}
