import Retention
import TestSupport
import Testing

@Suite struct StandingTests {
  @Test func twoStampsToGo() throws {
    var member = try Member(of: "stamps")
    try member.give(5, of: "stamps")
    let standing = try #require(member.account.standing(in: .stamps, on: member.today))
    #expect(standing.card?.filled == 7)
    #expect(standing.card?.places == 10)
    #expect(standing.nearest?.missing == 2)
    #expect(standing.payable.isEmpty)
  }

  @Test func aFullCardPaysForTheReward() throws {
    var member = try Member(of: "stamps")
    try member.give(8, of: "stamps")
    let standing = try #require(member.account.standing(in: .stamps, on: member.today))
    #expect(standing.card?.filled == 9)
    #expect(standing.nearest?.missing == 0)
    #expect(standing.payable.map(\.code) == ["free-month"])
    try member.take(.redeem(programme: "stamps", reward: "free-month", amount: nil))
    let after = try #require(member.account.standing(in: .stamps, on: member.today))
    #expect(after.balance == 1)
    #expect(after.ready.map(\.value) == [.euros(40)])
  }

  @Test func whatEndsNext() throws {
    var member = try Member(of: "points")
    try member.give(30)
    try member.give(50, on: "2026-01-01")
    try member.give(10, on: "2026-02-01")
    let standing = try #require(member.account.standing(in: .points, on: member.today))
    #expect(standing.endingNext?.amount == 80)
    #expect(standing.endingNext?.day == "2027-01-01")
    #expect(standing.nextTier?.tier.code == "silver")
    #expect(standing.nextTier?.missing == 1000)
  }

  @Test func whoIsNoMemberStandsNowhere() throws {
    var member = try Member(of: "points")
    try member.give(100)
    try member.take(.leave(programme: "points"))
    #expect(member.account.standings(in: member.programmes, on: member.today).isEmpty)
    // What was earned is there again for who comes back in time.
    try member.take(.join(programme: "points"))
    #expect(member.balance() == 100)
  }
}

@Suite struct LoyaltyFigureTests {
  @Test func whatIsCounted() throws {
    var member = try Member(of: "points", with: [.points])
    try member.give(600)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    try member.take(.use(try #require(member.grant).id))
    try member.give(100, on: "2026-06-01")
    var figures = LoyaltyFigures(programme: "points")
    figures.add(member.account, .points, on: "2027-01-02")
    #expect(figures.earned == 700)
    #expect(figures.used == 400)
    #expect(figures.expired == 200)
    #expect(figures.open == 100)
    #expect(figures.redemption?.basisPoints == 5714)
    #expect(figures.grants == [.used: 1])
  }

  /// Joined on 1 January 2026; quiet after 90 days: 3 October is the last day that counts.
  @Test(
    arguments: [
      (nil, nil, "2026-12-31", 0, 0), (nil, nil, "2027-01-01", 1, 1),
      ("2026-10-02", nil, "2027-01-01", 1, 1), ("2026-10-03", nil, "2027-01-01", 1, 0),
      ("2026-12-31", "2026-12-31", "2027-01-01", 1, 1),
      ("2026-12-31", "2027-01-01", "2027-01-02", 1, 0),
    ] as [(Day?, Day?, Day, Int, Int)])
  func dropOut(_ last: Day?, _ left: Day?, _ today: Day, _ matured: Int, _ dropped: Int) throws {
    var member = try Member(of: "stamps")
    if let last { try member.give(1, of: "stamps", on: last) }
    if let left { try member.take(.leave(programme: "stamps"), on: left) }
    var figures = LoyaltyFigures(programme: "stamps")
    figures.add(member.account, .stamps, on: today)
    #expect([figures.matured, figures.dropped] == [matured, dropped])
    #expect((figures.dropOut == nil) == (matured == 0))
  }
}
