import Retention
import TestSupport
import Testing

@Suite struct EarningTests {
  /// Half to even, once.
  @Test(arguments: [(1, 0), (5, 0), (15, 2), (25, 2), (10, 1), (1004, 100)] as [(Int64, Int64)])
  func aRateIsRoundedOnce(_ cents: Int64, _ parts: Int64) {
    #expect(
      Programme.points.earned(for: .bill, Money(minor: cents), at: Share(percent: 100)) == parts)
  }

  @Test func whoeverIsInSeveralEarnsInEachThatGivesSomething() throws {
    var member = try Member(of: "stamps", "points")
    try member.take(.earn(.bill(.euros(40), reference: "F-1", day: nil)))
    #expect([member.balance("stamps"), member.balance("points")] == [3, 400])
    try member.take(.earn(.purchase(.euros(10), reference: "P-1", day: nil)))
    #expect([member.balance("stamps"), member.balance("points")] == [3, 550])
    var other = try Member(of: "stamps")
    #expect(throws: LoyaltyRefusal.nothingEarned) {
      try other.take(.earn(.purchase(.euros(10), reference: nil, day: nil)))
    }
  }

  @Test func tooLittleForAnythingIsNoLot() throws {
    var member = try Member(of: "points")
    #expect(try member.take(.earn(.bill(Money(minor: 4), reference: nil, day: nil))) == [])
  }

  /// The tier before the bill decides what it earns.
  @Test func aTierEarnsMore() throws {
    var member = try Member(of: "points")
    try member.take(.earn(.bill(.euros(200), reference: nil, day: nil)))
    #expect(member.balance() == 2000)
    try member.take(.earn(.bill(.euros(10), reference: nil, day: nil)))
    #expect(member.balance() == 2150)
  }

  @Test(
    arguments: [
      ([], "stamps", 4), (["points"], "points", 5000), (["points", "stamps"], "stamps", 4),
    ] as [([String], String, Int64)])
  func anOfferIsCreditedOnce(_ programmes: [String], _ credited: String, _ balance: Int64) throws {
    var member = try Member()
    for programme in programmes { try member.take(.join(programme: programme)) }
    try member.take(.earn(.offer("I19")))
    #expect(member.balance(credited) == balance)
    #expect(member.account.lots.count { $0.kind == .offer } == 1)
  }

  @Test func anOpeningBalanceComesOnce() throws {
    var member = try Member()
    let balance = OpeningBalance(
      programme: "stamps", amount: 5, reference: "old", day: "2025-06-01", lastDay: "2026-06-01")
    try member.take(.earn(.opening(balance)))
    #expect(member.balance("stamps", on: "2026-06-01") == 5)
    #expect(member.balance("stamps", on: "2026-06-02") == 0)
    #expect(throws: LoyaltyRefusal.alreadyEarned(reference: "old")) {
      try member.take(.earn(.opening(balance)))
    }
  }

  /// What was given by hand, brought or set on the card lifts nobody.
  @Test func onlyWhatCountsLiftsATier() throws {
    var member = try Member(of: "points")
    try member.give(5000)
    #expect(member.account.tier(in: .points, on: member.today) == nil)
    try member.take(.earn(.purchase(Money(minor: 6667), reference: "P", day: nil)))
    #expect(member.account.tier(in: .points, on: member.today)?.code == "silver")
    let purchase = try #require(member.lot)
    try member.take(.takeBack(purchase.id, amount: 1, reason: "a return"))
    #expect(member.account.tier(in: .points, on: member.today) == nil)
  }

  @Test(
    arguments: [(9, nil), (10, 3), (24, 3), (25, 5), (49, 5), (50, 8), (900, 8)] as [(Int, Int?)])
  func volumeSteps(_ lines: Int, _ percent: Int?) throws {
    guard case .volume(let steps) = Programme.volume.kind else { return }
    #expect(steps.step(for: lines)?.off.percent == percent)
    #expect(steps.next(after: lines)?.lines == [10, 25, 50].first { $0 > lines })
  }
}
