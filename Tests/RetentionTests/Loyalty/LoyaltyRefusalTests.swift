import Retention
import TestSupport
import Testing

@Suite struct LoyaltyRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let command: LoyaltyCommand
    let refusal: LoyaltyRefusal
    var level = Level.manager
    var testDescription: String { "\(refusal)" }
  }

  /// Of a member of `points` with 60.0 in lot 1, of which reward 2 took 40.0.
  static let cases: [Case] = [
    Case(command: .join(programme: "miles"), refusal: .unknownProgramme("miles")),
    Case(command: .join(programme: "volume"), refusal: .nothingToJoin(programme: "volume")),
    Case(command: .join(programme: "points"), refusal: .alreadyMember(programme: "points")),
    Case(command: .leave(programme: "stamps"), refusal: .notMember(programme: "stamps")),
    Case(
      command: .redeem(programme: "stamps", reward: "free-month", amount: nil),
      refusal: .notMember(programme: "stamps")),
    Case(
      command: .redeem(programme: "points", reward: "car", amount: nil),
      refusal: .unknownReward("car")),
    Case(
      command: .redeem(programme: "points", reward: "premium", amount: nil),
      refusal: .notEnough(programme: "points", missing: 200)),
    Case(
      command: .redeem(programme: "points", reward: "premium", amount: 100),
      refusal: .fixedPrice(reward: "premium")),
    Case(
      command: .redeem(programme: "points", reward: "credit", amount: 99),
      refusal: .belowLeast(programme: "points", least: 100)),
    Case(
      command: .redeem(programme: "points", reward: "credit", amount: -400),
      refusal: .belowLeast(programme: "points", least: 100)),
    Case(
      command: .earn(.manual(programme: "points", 0, reason: "x")), refusal: .outOfRange),
    Case(
      command: .earn(.manual(programme: "points", 100_000_000_001, reason: "x")),
      refusal: .outOfRange),
    Case(command: .earn(.manual(programme: "points", 1, reason: " ")), refusal: .reasonMissing),
    Case(
      command: .earn(.manual(programme: "points", 1, reason: String(repeating: "x", count: 2001))),
      refusal: .reasonTooLong(2001, limit: 2000)),
    Case(
      command: .earn(.manual(programme: "points", 1, reason: "x")), refusal: .needsLevel(.senior),
      level: .agent),
    Case(command: .earn(.bill(.zero, reference: nil, day: nil)), refusal: .outOfRange),
    Case(
      command: .earn(.bill(.euros(1), reference: nil, day: "2026-01-02")), refusal: .outOfRange),
    Case(command: .earn(.offer("I01")), refusal: .nothingEarned),
    Case(command: .use(Identifier(1)), refusal: .noSuchReward),
    Case(command: .reverse(Identifier(9), reason: "x"), refusal: .noSuchReward),
    Case(command: .takeBack(Identifier(2), amount: nil, reason: "x"), refusal: .noSuchLot),
    Case(command: .takeBack(Identifier(1), amount: 601, reason: "x"), refusal: .outOfRange),
    Case(command: .takeBack(Identifier(1), amount: nil, reason: ""), refusal: .reasonMissing),
    Case(
      command: .takeBack(Identifier(1), amount: nil, reason: "x"), refusal: .needsLevel(.senior),
      level: .agent),
  ]

  @Test(arguments: cases)
  func isRefused(_ one: Case) throws {
    var member = try Member(of: "points")
    try member.give(600)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    let before = member.account
    member.actor = Actor(name: "b", level: one.level)
    #expect(throws: one.refusal) { try member.take(one.command) }
    #expect(member.account == before)
  }

  /// A slip of the key is taken back by the same hand on the same day; anything else needs a
  /// senior and a reason.
  @Test(
    arguments: [
      ("a", "2026-01-01", false, nil), ("b", "2026-01-01", false, .needsLevel(.senior)),
      ("a", "2026-01-02", false, .needsLevel(.senior)),
      ("a", "2026-01-01", true, .needsLevel(.senior)),
    ] as [(String, Day, Bool, LoyaltyRefusal?)])
  func whoMayReverse(_ name: String, _ day: Day, _ isUsed: Bool, _ refusal: LoyaltyRefusal?) throws
  {
    var member = try Member(of: "points")
    try member.give(400)
    member.actor = Actor(name: "a", level: .agent)
    try member.take(.redeem(programme: "points", reward: "premium", amount: nil))
    let grant = try #require(member.grant)
    if isUsed { try member.take(.use(grant.id)) }
    member.actor = Actor(name: name, level: .agent)
    if let refusal {
      #expect(throws: refusal) { try member.take(.reverse(grant.id, reason: "x"), on: day) }
    } else {
      try member.take(.reverse(grant.id, reason: ""), on: day)
      #expect(member.balance() == 400)
      #expect(throws: LoyaltyRefusal.rewardReversed(day)) {
        try member.take(.reverse(grant.id, reason: ""))
      }
      #expect(throws: LoyaltyRefusal.rewardReversed(day)) { try member.take(.use(grant.id)) }
    }
  }

  @Test func aLotIsTakenBackOnce() throws {
    var member = try Member(of: "points")
    try member.give(600)
    let lot = try #require(member.lot)
    try member.take(.takeBack(lot.id, amount: 200, reason: "part of it"))
    try member.take(.takeBack(lot.id, amount: nil, reason: "the rest"))
    #expect(member.balance() == 0)
    #expect(throws: LoyaltyRefusal.alreadyTakenBack) {
      try member.take(.takeBack(lot.id, amount: nil, reason: "again"))
    }
  }
}
