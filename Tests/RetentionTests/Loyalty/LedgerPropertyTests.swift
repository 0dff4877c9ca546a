import Retention
import TestSupport
import Testing

/// Whatever is earned, redeemed, reversed and taken back, in whatever order and over years.
@Suite struct LedgerPropertyTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func whateverHappens(_ seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let grace = [0, 30, 200][Int(seed % 3)]
    var member = try Member(of: "points", with: [.points(grace: grace, expiry: 3)])
    var slow = SlowLedger(grace: grace)
    var refused = 0
    for step in 0..<200 {
      member.today = member.today.adding(days: .random(in: 0...25, using: &chance))
      do {
        try Self.act(on: &member, &slow, &chance)
      } catch is LoyaltyRefusal {
        refused += 1
      }
      Self.check(member.account)
      // A part at a time takes its time.
      if step % 8 == 7 { try Self.check(member, slow) }
    }
    #expect(refused > 5)
    #expect(member.account.grants.count > 10)
    #expect(member.account.lots.contains { $0.owed > 0 || $0.taken > 0 })
  }

  /// No lot below zero; each adds up, and is used for as much as its rewards say.
  private static func check(_ account: LoyaltyAccount) {
    var used: [Identifier<Lot>: Int64] = [:]
    for grant in account.grants {
      if case .reversed = grant.end { continue }
      for use in grant.uses { used[use.lot, default: 0] += use.amount }
    }
    for lot in account.lots {
      #expect(min(lot.left, lot.used, lot.expired, lot.taken, lot.owed) >= 0, "\(lot)")
      #expect(lot.earned == lot.left + lot.used + lot.expired + lot.taken)
      #expect(lot.owed <= lot.used)
      #expect(lot.used == used[lot.id] ?? 0)
    }
  }

  /// The sum of the lots is the balance, and the slow ledger's.
  private static func check(_ member: Member, _ slow: SlowLedger) throws {
    for days in [0, 1, 40, 400] {
      let day = member.today.adding(days: days)
      #expect(member.balance(on: day) == Int64(slow.balance(on: day)))
    }
    // Writing down what has ended changes no balance, now or later.
    var written = member
    try written.take(.expire)
    for days in [0, 1, 40, 400] {
      let day = member.today.adding(days: days)
      #expect(written.balance(on: day) == member.balance(on: day))
    }
  }

  private static func act(
    on member: inout Member, _ slow: inout SlowLedger, _ chance: inout Chance
  ) throws {
    let today = member.today
    switch Int.random(in: 0..<10, using: &chance) {
    case 0...3:
      let amount = Int.random(in: 20...300, using: &chance)
      try member.give(Int64(amount))
      let lot = try #require(member.lot)
      slow.earn(lot.id.rawValue, amount, on: today, until: today.adding(months: 3))
    case 4...6:
      let amount = Int.random(in: 100...400, using: &chance)
      try member.take(.redeem(programme: "points", reward: "credit", amount: Int64(amount)))
      slow.redeem(try #require(member.grant).id.rawValue, amount, on: today)
    case 7:
      guard let grant = member.account.grants.randomElement(using: &chance) else { return }
      try member.take(.reverse(grant.id, reason: "x"))
      slow.reverse(grant.id.rawValue, on: today)
    case 8:
      guard let lot = member.account.lots.randomElement(using: &chance) else { return }
      let amount = Int64.random(in: 1...lot.earned, using: &chance)
      try member.take(.takeBack(lot.id, amount: amount, reason: "x"))
      slow.takeBack(lot.id.rawValue, Int(amount), on: today)
    default:
      try member.take(.expire)
      slow.expire(on: today)
    }
  }

  /// A reward that is reversed and an earning that is taken back may come in either order.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func reversingAndTakingBackCommute(_ seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var member = try Member(of: "points")
    for _ in 0..<4 { try member.give(.random(in: 50...200, using: &chance)) }
    for _ in 0..<3 {
      _ = try? member.take(
        .redeem(
          programme: "points", reward: "credit", amount: .random(in: 100...200, using: &chance)))
    }
    let grant = try #require(member.account.grants.randomElement(using: &chance))
    let lot = try #require(member.account.lots.randomElement(using: &chance))
    let amount = Int64.random(in: 1...lot.earned, using: &chance)
    let steps: [LoyaltyCommand] = [
      .reverse(grant.id, reason: "x"), .takeBack(lot.id, amount: amount, reason: "y"),
    ]
    var other = member
    for step in steps { try member.take(step) }
    for step in steps.reversed() { try other.take(step) }
    #expect(member.account.lots == other.account.lots)
  }
}
