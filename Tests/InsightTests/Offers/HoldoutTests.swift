import Insight
import Retention
import Testing

@Suite struct HoldoutTests {
  @Test func whoIsHeldOutStaysHeldOut() {
    let holdout = Holdout(salt: "desk 1")
    // By the documented hash; another result would move people in and out of the holdout.
    let held = (0..<200).filter { holdout.contains(account: "A-\($0)") }
    #expect(held == (0..<200).filter { Holdout(salt: "desk 1").contains(account: "A-\($0)") })
    #expect(held != (0..<200).filter { Holdout(salt: "desk 2").contains(account: "A-\($0)") })
  }

  @Test(arguments: [(1, 2), (2, 2), (3, 3), (5, 5), (40, 5)])
  func theShareIsWhatWasAsked(asked: Int, percent: Int) {
    let holdout = Holdout(share: Share(percent: asked), salt: "s")
    let held = (0..<20_000).count { holdout.contains(account: "7590-\($0)") }
    #expect(abs(held - 200 * percent) < 100)
  }

  @Test func whatMendsOrIsOwedIsNeverWithheld() throws {
    let holdout = Holdout(share: Share(percent: 5), salt: "s")
    let account = try #require((0..<500).map { "A-\($0)" }.first(where: holdout.contains))
    for family in Family.allCases {
      let mends = [.repair, .goods, .remedy, .refund].contains(family)
      #expect(holdout.withholds(family, from: account) == !mends, "\(family)")
    }
  }
}
