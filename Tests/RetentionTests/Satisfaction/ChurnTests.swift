import Retention
import TestSupport
import Testing

struct ChurnTests {
  /// figures.md: 3 of 20 are 15 %, 56 of 600 are 9.33 %.
  @Test func `customers and money that went`() throws {
    var step = BillingStep()
    (step.atStart, step.lost) = (20, 3)
    (step.revenueAtStart, step.revenueLost) = (.euros(600), .euros(90))
    (step.revenueLess, step.revenueMore) = (.euros(6), .euros(40))
    #expect(try #require(step.customerChurn).value == 0.15)
    #expect(step.netRevenueChurn == Share(basisPoints: 933))
    #expect(step.grossRevenueChurn == Share(basisPoints: 1600))
  }

  @Test func `those who pay more can outweigh those who left`() {
    var step = BillingStep()
    (step.revenueAtStart, step.revenueLost, step.revenueMore) =
      (.euros(600), .euros(10), .euros(25))
    #expect(step.netRevenueChurn == Share(basisPoints: -250))
  }

  @Test func `nobody at the start is no rate`() {
    #expect(BillingStep().customerChurn == nil)
    #expect(BillingStep().netRevenueChurn == nil)
  }

  @Test func `two steps are one from the start of the first`() {
    var first = BillingStep()
    (first.atStart, first.lost, first.revenueAtStart, first.revenueLost) =
      (20, 1, .euros(600), .euros(30))
    var second = BillingStep()
    (second.atStart, second.lost, second.revenueAtStart, second.revenueLost) =
      (21, 2, .euros(640), .euros(26))
    let both = first.followed(by: second)
    #expect((both.atStart, both.lost) == (20, 3))
    #expect(both.grossRevenueChurn == Share(basisPoints: 933))
  }

  /// To the hundredth of a percent, half to even.
  @Test(
    arguments: [
      (1, 3, 3333), (2, 3, 6667), (1, 8000, 1), (1, 20_000, 0), (3, 20_000, 2), (-1, 3, -3333),
      (-3, 20_000, -2), (Int64.max, 1, Int.max),
    ] as [(Int64, Int64, Int)])
  func `a share of money`(part: Int64, whole: Int64, points: Int) {
    #expect(
      Share(of: Money(minor: part), in: Money(minor: whole)) == Share(basisPoints: points))
  }

  @Test(arguments: [0, -1] as [Int64]) func `a share of nothing is none`(whole: Int64) {
    #expect(Share(of: .euros(1), in: Money(minor: whole)) == nil)
  }
}
