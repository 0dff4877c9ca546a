import Retention
import Store
import TestSupport
import Testing

/// Who went between two imports, and what with them.
struct BillingStepTests {
  private static let header = "account,tenure,monthly charge,churn\n"

  /// Twenty at 30.00 a month; the last `gone` have left, the first `dearer` pay 5.00 more and the
  /// next `cheaper` 2.00 less.
  private static func file(
    gone: Int = 0, dearer: Int = 0, cheaper: Int = 0, of count: Int = 20, left: Bool = true
  ) -> String {
    header
      + (1...count).map { number in
        let charge = number <= dearer ? 35 : number <= dearer + cheaper ? 28 : 30
        let hasLeft = left ? number > count - gone ? "yes" : "no" : ""
        return "A\(number),\(number),\(charge),\(hasLeft)\n"
      }.joined()
  }

  private func months(of files: [(String, Day)]) throws -> [BillingMonth] {
    let clock = SetClock(.sample)
    let desk = try TestDesk(subscribers: 0, world: clock.world)
    for (file, day) in files {
      clock.moment = Moment(day: day, hour: 9)
      _ = try desk.store.subscriberImport(file: "b.csv", by: TestDesk.amelie)
        .run(bytes: Array(file.utf8))
    }
    return try desk.store.billingMonths(since: Month("2026-01-01"))
  }

  /// figures.md's 3 of 20 are 15 %; 90 and 2 of 600 less 40 are 8.67 %.
  @Test func `what went between two imports`() throws {
    let found = try months(of: [
      (Self.file(), "2026-10-05"), (Self.file(gone: 3, dearer: 8, cheaper: 1), "2026-11-05"),
    ])
    let step = try #require(found.last?.step)
    #expect(found.map(\.month) == [Month("2026-11-01")])
    #expect((step.atStart, step.lost) == (20, 3))
    #expect(step.revenueAtStart == .euros(600) && step.revenueLost == .euros(90))
    #expect(step.revenueLess == .euros(2) && step.revenueMore == .euros(40))
    #expect(step.netRevenueChurn == Share(basisPoints: 867))
    #expect(step.grossRevenueChurn == Share(basisPoints: 1533))
  }

  @Test func `several imports of a month are one step`() throws {
    let found = try months(of: [
      (Self.file(), "2026-10-05"), (Self.file(gone: 1), "2026-11-05"),
      (Self.file(gone: 3, of: 25), "2026-11-20"),
    ])
    let step = try #require(found.last?.step)
    // Five were new on the 20th; A20 to A22 of the same customers are not among the last three.
    #expect((step.atStart, step.lost) == (20, 1))
  }

  @Test func `nothing is known before billing has said who left`() throws {
    #expect(
      try months(of: [
        (Self.file(left: false), "2026-10-05"), (Self.file(gone: 3), "2026-11-05"),
      ]).isEmpty)
  }

  @Test func `who comes back is nobody's loss`() throws {
    let found = try months(of: [
      (Self.file(gone: 2), "2026-10-05"), (Self.file(dearer: 20), "2026-11-05"),
    ])
    let step = try #require(found.last?.step)
    #expect((step.atStart, step.lost) == (18, 0))
    // What those two pay is nobody's more.
    #expect(step.revenueMore == .euros(90))
  }
}
