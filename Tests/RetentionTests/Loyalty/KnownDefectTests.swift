import Retention
import TestSupport
import Testing

/// What other systems of stamps and points get wrong.
@Suite struct KnownDefectTests {
  @Test func redeemedTwice() throws {
    var member = try Member(of: "stamps")
    try member.give(7, of: "stamps")
    try member.take(.redeem(programme: "stamps", reward: "free-month", amount: nil))
    #expect(throws: LoyaltyRefusal.notEnough(programme: "stamps", missing: 9)) {
      try member.take(.redeem(programme: "stamps", reward: "free-month", amount: nil))
    }
    let grant = try #require(member.grant)
    try member.take(.use(grant.id), on: "2026-01-05")
    #expect(throws: LoyaltyRefusal.rewardUsed("2026-01-05")) {
      try member.take(.use(grant.id), on: "2026-01-06")
    }
  }

  @Test func expiryEatingUsedPoints() throws {
    var member = try Member(of: "points")
    try member.give(600)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    let facts = try member.take(.expire, on: "2027-01-02")
    #expect(facts == [.expired([LotMove(.expired, 200, of: Identifier(1))], "2027-01-02")])
    #expect(member.lot?.used == 400)
    #expect(member.lot?.expired == 200)
    #expect(member.balance() == 0)
    #expect(try member.take(.expire, on: "2027-06-01") == [])
  }

  @Test func returnsKeepingPoints() throws {
    var member = try Member(of: "points")
    try member.take(.earn(.purchase(.euros(40), reference: "B1", day: nil)))
    let lot = try #require(member.lot)
    #expect(lot.earned == 600)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    try member.take(.takeBack(lot.id, amount: nil, reason: "goods came back"))
    #expect(member.balance() == 0)
    #expect(member.lot?.taken == 200)
    #expect(member.lot?.owed == 400)
    // What is still out is taken as soon as it comes back.
    try member.take(.reverse(try #require(member.grant).id, reason: "with them"))
    #expect(member.balance() == 0)
    #expect(member.lot?.taken == 600)
    #expect(member.lot?.owed == 0)
  }

  /// A tenth of a point ten times is a point, and all of it can be spent.
  @Test func decimalsBlockingAFullRedemption() throws {
    var member = try Member(of: "points")
    for _ in 0..<11 { try member.take(.earn(.bill(Money(minor: 1013), reference: nil, day: nil))) }
    #expect(member.balance() == 1111)
    try member.take(.redeem(programme: "points", reward: "credit", amount: nil))
    #expect(member.balance() == 0)
    #expect(member.grant?.amount == 1111)
    #expect(member.grant?.value == Money(minor: 1111))
  }

  @Test(
    arguments: [(999, nil), (1000, "silver"), (1999, "silver"), (2000, "gold")]
      as [(Int64, String?)])
  func wrongTierAtTheBoundary(_ earned: Int64, _ tier: String?) throws {
    var member = try Member(of: "points")
    try member.take(.earn(.bill(Money(minor: earned * 10), reference: nil, day: nil)))
    #expect(member.account.tier(in: .points, on: member.today)?.code == tier)
  }

  @Test(
    arguments: [
      ("2026-02-28", "2027-02-27", true), ("2026-02-28", "2027-02-28", false),
      ("2028-02-29", "2029-02-27", true), ("2028-02-29", "2029-02-28", false),
      ("2026-08-31", "2027-08-30", true), ("2026-08-31", "2027-08-31", false),
    ] as [(Day, Day, Bool)])
  func wrongTierAtTheLastDayOfTheWindow(_ earned: Day, _ day: Day, _ counts: Bool) throws {
    var member = try Member(of: "points")
    try member.take(.earn(.bill(.euros(100), reference: nil, day: nil)), on: earned)
    #expect(member.account.tier(in: .points, on: day)?.code == (counts ? "silver" : nil))
  }

  @Test func aBillCreditedTwice() throws {
    var member = try Member(of: "points", "stamps")
    try member.take(.earn(.bill(.euros(40), reference: "F-1", day: nil)))
    #expect(member.balance() == 400)
    #expect(member.balance("stamps") == 3)
    #expect(throws: LoyaltyRefusal.alreadyEarned(reference: "F-1")) {
      try member.take(.earn(.bill(.euros(40), reference: "F-1", day: nil)))
    }
    // A purchase may bear the number of a bill.
    try member.take(.earn(.purchase(.euros(40), reference: "F-1", day: nil)))
    #expect(member.balance() == 1000)
  }

  @Test func theHeadStartGivenTwice() throws {
    var member = try Member(of: "stamps")
    #expect(member.balance("stamps") == 2)
    try member.take(.leave(programme: "stamps"))
    try member.take(.join(programme: "stamps"))
    #expect(member.balance("stamps") == 2)
  }
}
