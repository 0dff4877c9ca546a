import Retention
import Store
import TestSupport
import Testing

/// Random histories of several subscribers over years, through the store: the tables are what the
/// facts make of an empty account.
@Suite struct LoyaltyHistoryTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whateverHappens(_ seed: UInt64) throws {
    let clock = SteppedWorld(from: Moment(day: "2026-01-01"), seed: seed)
    let desk = try TestDesk(subscribers: 3, world: clock.world)
    var chance = Chance(seed: seed)
    var refused = 0
    for step in 0..<250 {
      clock.pass(seconds: Int.random(in: 0...2_000_000, using: &chance))
      let id = Identifier<Subscriber>(.random(in: 1...3, using: &chance))
      let account = try #require(try desk.store.loyaltyAccount(of: id))
      do {
        let after = try desk.store.perform(
          CareOrder(.loyalty(Self.command(account, step, &chance)), for: id),
          id: CommandID(desk.store.world), by: TestDesk.tom
        ).care.loyalty
        #expect(try desk.store.loyaltyAccount(of: id) == after)
      } catch is Refusal {
        refused += 1
      }
    }
    #expect(refused > 20 && refused < 200)
    let sums = try desk.rows(
      """
      SELECT min(l.earned - coalesce((
        SELECT sum(CASE kind WHEN 'used' THEN amount WHEN 'restored' THEN -amount
          WHEN 'settled' THEN 0 WHEN 'expired' THEN amount WHEN 'taken' THEN amount ELSE 0 END)
        FROM loyalty_moves WHERE lot = l.id), 0))
      FROM loyalty_lots AS l
      """)
    #expect(try #require(sums.first).int(0) >= 0)
    // Written down or not, nobody has more or less by it.
    let today = desk.store.world.today
    let before = try (1...3).map { try Self.balance(desk, $0, today) }
    _ = try desk.store.expireLots(by: TestDesk.tom)
    #expect(try (1...3).map { try Self.balance(desk, $0, today) } == before)
    #expect(try desk.store.expireLots(by: TestDesk.tom) == 0)
    #expect(try desk.store.verify().findings == [])
  }

  private static func balance(_ desk: TestDesk, _ id: Int64, _ day: Day) throws -> Int64 {
    try #require(try desk.store.loyaltyAccount(of: Identifier(id))).balance(of: "points", on: day)
  }

  private static func command(
    _ account: LoyaltyAccount, _ step: Int, _ chance: inout Chance
  ) -> LoyaltyCommand {
    switch Int.random(in: 0..<12, using: &chance) {
    case 0: return .join(programme: ["points", "stamps"].randomElement(using: &chance) ?? "")
    case 1: return step.isMultiple(of: 9) ? .leave(programme: "points") : .expire
    case 2...4:
      let money = Money(minor: .random(in: 1...20_000, using: &chance))
      return .earn(.purchase(money, reference: "P-\(step / 2)", day: nil))
    case 5: return .earn(.bill(.euros(40), reference: nil, day: nil))
    case 6, 7:
      let amount = Int64.random(in: 50...3000, using: &chance)
      return .redeem(programme: "points", reward: "credit", amount: amount)
    case 8: return .redeem(programme: "stamps", reward: "free-month", amount: nil)
    case 9: return .use(account.grants.randomElement(using: &chance)?.id ?? Identifier(0))
    case 10:
      return .reverse(
        account.grants.randomElement(using: &chance)?.id ?? Identifier(0), reason: "x")
    default:
      let lot = account.lots.randomElement(using: &chance)
      let amount = Int64.random(in: 1...max(1, lot?.earned ?? 1), using: &chance)
      return .takeBack(lot?.id ?? Identifier(0), amount: amount, reason: "x")
    }
  }
}
