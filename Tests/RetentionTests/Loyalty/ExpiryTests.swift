import Retention
import TestSupport
import Testing

@Suite struct ExpiryTests {
  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-02-29", 12, "2029-02-28"),
      ("2026-03-15", 24, "2028-03-15"),
    ] as [(Day, Int, Day)])
  func aLotIsGoodUntilItsLastDay(_ day: Day, _ months: Int, _ last: Day) throws {
    var member = try Member(with: [.points(expiry: months)])
    try member.take(.join(programme: "points"), on: day)
    try member.give(10)
    #expect(member.balance(on: last) == 10)
    #expect(member.balance(on: last.adding(days: 1)) == 0)
  }

  @Test func withoutExpiryNothingEnds() throws {
    var member = try Member(of: "points", with: [.points(expiry: nil)])
    try member.give(10)
    #expect(member.balance(on: "9999-12-31") == 10)
  }

  /// What ends first goes first, whatever came first; then what is oldest.
  @Test func theOrderOfSpending() throws {
    var member = try Member(of: "points")
    let lots: [(day: Day?, last: Day)] = [
      ("2025-12-01", "2027-01-01"), ("2025-11-01", "2026-06-01"), ("2025-10-01", "2027-01-01"),
    ]
    for (index, lot) in lots.enumerated() {
      try member.take(
        .earn(
          .opening(
            OpeningBalance(
              programme: "points", amount: 200, reference: "\(index)", day: lot.day,
              lastDay: lot.last))))
    }
    try member.take(.redeem(programme: "points", reward: "credit", amount: 500))
    #expect(
      member.grant?.uses == [
        LotMove(.used, 200, of: Identifier(2)), LotMove(.used, 200, of: Identifier(3)),
        LotMove(.used, 100, of: Identifier(1)),
      ])
  }

  /// Reversed after its lot had ended: gone with it where there is no grace, and good for the
  /// grace where there is one. Never does anything come back that had ended unused.
  @Test(arguments: [(0, 0, 0), (30, 400, 30)] as [(Int, Int64, Int)])
  func aReversalAfterTheLotHasEnded(_ grace: Int, _ back: Int64, _ days: Int) throws {
    for isWritten in [false, true] {
      var member = try Member(of: "points", with: [.points(grace: grace)])
      try member.give(600)
      try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
      if isWritten { try member.take(.expire, on: "2027-02-01") }
      let grant = try #require(member.grant)
      try member.take(.reverse(grant.id, reason: "no technician"), on: "2027-03-01")
      #expect(member.balance() == back)
      #expect(member.balance(on: member.today.adding(days: days)) == back)
      #expect(member.balance(on: member.today.adding(days: days + 1)) == 0)
      #expect(member.lot?.expired == (back == 0 ? 600 : 200))
    }
  }

  @Test func aRewardThatNobodyUsedEnds() throws {
    var member = try Member(of: "points")
    try member.give(400)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    let grant = try #require(member.grant)
    #expect(grant.state(on: "2026-01-31") == .granted)
    #expect(grant.state(on: "2026-02-01") == .expired)
    #expect(throws: LoyaltyRefusal.rewardExpired("2026-01-31")) {
      try member.take(.use(grant.id), on: "2026-02-01")
    }
    // Its points come back all the same, when a senior takes it back.
    try member.take(.reverse(grant.id, reason: "was ill"), on: "2026-02-01")
    #expect(member.balance() == 400)
  }
}
