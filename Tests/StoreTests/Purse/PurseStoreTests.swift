import Retention
import Store
import TestSupport
import Testing

/// How the purse follows what happens. PREMIUM costs 12 once, TEN-OFF 12 over three months.
@Suite struct PurseStoreTests {
  private let month: Int64 = 202_611

  @Test func anOfferSetsItsPartAsideUntilItIsAnswered() throws {
    for (answer, taken) in [(Answer.accepted, 400), (.declined, 0), (.later, 0)]
      as [(Answer, Int64)]
    {
      let desk = try TestDesk(purse: 500)
      let call = try desk.on(
        desk.open(), [.setReason("P1"), .present(incentive: "TEN-OFF", terms: Terms())])
      #expect(try desk.taken(month) == 400)
      try desk.on(call, [.answer(call.offers[0].id, answer)])
      #expect(try desk.taken(month) == taken)
      #expect(try desk.taken(202_701) == taken)
      #expect(try desk.taken(202_702) == 0)
      #expect(try desk.store.verify().findings == [])
    }
  }

  @Test func whatWasPutOffIsGivenBackOnce() throws {
    let desk = try TestDesk(purse: 500)
    var call = try desk.on(
      desk.open(), [.setReason("P1"), .present(incentive: "PREMIUM", terms: Terms())])
    call = try desk.on(call, [.answer(call.offers[0].id, .later)])
    call = try desk.on(call, [.present(incentive: "PREMIUM", terms: Terms())])
    #expect(try desk.taken(month) == 1200)
    call = try desk.on(call, [.answer(call.offers[0].id, .declined)])
    #expect(try desk.taken(month) == 1200)
    try desk.on(call, [.close(outcome: "CANCELLED-NOW", callbackAt: nil, language: .en)])
    #expect(try desk.taken(month) == 0)
    #expect(try desk.purses().kept == desk.purses().slow)
  }

  @Test func anotherDeskMaySpendWhatWasPutOff() throws {
    let desk = try TestDesk(purse: 20)
    let first = try desk.on(
      desk.open(1), [.setReason("P1"), .present(incentive: "PREMIUM", terms: Terms())])
    let second = try desk.on(desk.open(2, by: TestDesk.tom), [.setReason("P1")], by: TestDesk.tom)
    let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
    let short = Refusal.notEligible(
      "PREMIUM", .purse(left: .euros(8), needed: .euros(12), opens: "2026-12-01"))
    #expect(throws: short) { try desk.on(second, [present], by: TestDesk.tom) }
    try desk.on(first, [.answer(first.offers[0].id, .later)])
    let offered = try desk.on(second, [present], by: TestDesk.tom)
    #expect(throws: short) { try desk.on(first, [.answer(first.offers[0].id, .accepted)]) }
    try desk.on(offered, [.answer(offered.offers[0].id, .accepted)], by: TestDesk.tom)
    #expect(throws: short) { try desk.on(first, [.answer(first.offers[0].id, .accepted)]) }
    #expect(try desk.taken(month) == 1200)
  }

  /// Three hours west of Greenwich the month ends at three in the morning.
  @Test(arguments: [(-1, 202_611), (0, 202_612)] as [(Int64, Int64)])
  func aYesFallsInTheMonthOfTheDesksClock(_ milliseconds: Int64, _ month: Int64) throws {
    let clock = SetClock(Moment(day: "2026-12-01", hour: 2))
    let world = World(
      now: { clock.moment }, utcOffset: { _ in -3 * 3600 }, random: World.ticking().random)
    let desk = try TestDesk(world: world, purse: 500)
    let call = try desk.on(
      desk.open(), [.setReason("P1"), .present(incentive: "TEN-OFF", terms: Terms())])
    clock.moment = Moment(day: "2026-12-01", hour: 3).adding(milliseconds: milliseconds)
    try desk.on(call, [.answer(call.offers[0].id, .accepted)])
    #expect(try desk.purses().kept.months[month]?.given == 400)
    #expect(try desk.store.purse()?.month.number == Int(month))
    #expect(try desk.purses().kept == desk.purses().slow)
  }

  @Test func aLowerLimitTakesNothingAwayAndLetsNothingMoreThrough() throws {
    let desk = try TestDesk(purse: 500)
    let call = try desk.on(
      desk.open(1), [.setReason("P1"), .present(incentive: "PREMIUM", terms: Terms())])
    let other = try desk.on(
      desk.open(2), [.setReason("P1"), .present(incentive: "PREMIUM", terms: Terms())])
    try desk.on(other, [.answer(other.offers[0].id, .accepted)])
    // 24 of 15 are taken: the one that waits is held by the new limit, and may be declined.
    let lower = try TestDesk(on: desk, purse: 15)
    #expect(try lower.store.purse()?.left(for: .agent) == .euros(-9))
    let short = Refusal.notEligible(
      "PREMIUM", .purse(left: .euros(3), needed: .euros(12), opens: "2026-12-01"))
    #expect(throws: short) { try lower.on(call, [.answer(call.offers[0].id, .accepted)]) }
    // Just enough for it.
    let enough = try TestDesk(on: desk, purse: 24)
    try enough.on(call, [.answer(call.offers[0].id, .accepted)])
    #expect(try enough.store.purse()?.left(for: .agent) == .zero)
    #expect(try enough.store.verify().findings == [])
  }

  @Test func withoutAPurseItIsCountedAndNeverInTheWay() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    #expect(try desk.store.purse() == nil)
    #expect(try desk.purses().kept == desk.purses().slow)
  }

  @Test(
    arguments: [
      ("UPDATE purse SET given = given - 1 WHERE month = 202611", "202611", "given"),
      ("UPDATE purse SET waiting = 1 WHERE month = 0", "0", "waiting"),
      ("UPDATE purse SET committed = 0 WHERE month = 202612", "202612", "committed"),
    ] as [(SQL, String, String)])
  func aRowOfAnotherHandIsFound(_ change: SQL, _ row: String, _ column: String) throws {
    let desk = try TestDesk(purse: 500)
    let call = try desk.on(
      desk.open(), [.setReason("P1"), .present(incentive: "TEN-OFF", terms: Terms())])
    try desk.on(call, [.answer(call.offers[0].id, .accepted)])
    try desk.tamper(change)
    let findings = try desk.store.verify().findings
    #expect(findings.count == 1)
    guard case .value("purse", row, column, _, _)? = findings.first else {
      Issue.record("\(findings)")
      return
    }
  }

  @Test func aRowThatIsGoneIsFound() throws {
    let desk = try TestDesk(purse: 500)
    try desk.tamper("DELETE FROM purse WHERE month = 0", "INSERT INTO purse (month) VALUES (9912)")
    #expect(
      try desk.store.verify().findings
        == [.extraRow(table: "purse", row: "9912"), .missingRow(table: "purse", row: "0")])
  }
}
