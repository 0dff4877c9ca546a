import Retention
import Store
import TestSupport
import Testing

/// What the journal and billing's files tell of somebody's staying. The call is on 22 November 2026.
@Suite struct OfferHistoryTests {
  /// How the call ended, what billing says 40 days later (nil: no file came), and what is known.
  @Test(
    arguments: [
      ("KEPT-NOOFFER", nil, Staying.unknown), ("KEPT-NOOFFER", false, .thereOn("2027-01-01")),
      ("KEPT-NOOFFER", true, .goneBy("2027-01-01")), ("CANCELLED-NOW", nil, .left("2026-11-22")),
      ("CANCELLED-EOT", false, .left("2026-11-22")), ("CANCELLED-NOW", true, .left("2026-11-22")),
    ] as [(String, Bool?, Staying)])
  func eachKindOfEvidence(_ outcome: String, _ left: Bool?, _ staying: Staying) throws {
    let (clock, desk) = try Self.desk()
    try Self.call(desk, reason: "S1", outcome)
    if let left { try Self.billing(desk, clock, days: 40) { $0.left = left } }
    let history = try desk.store.offerHistory()
    #expect(history.map(\.staying) == [staying])
    #expect(history.map(\.watchedUntil) == [left == nil ? nil : "2027-01-01"])
  }

  /// A file without a column that says who left knows nothing of staying.
  @Test func billingThatDoesNotSayWhoLeftTeachesNothing() throws {
    let (clock, desk) = try Self.desk()
    try Self.call(desk, reason: "S1", "KEPT-NOOFFER")
    try Self.billing(desk, clock, days: 40) { $0.tenureMonths += 1 }
    #expect(try desk.store.offerHistory().map(\.staying) == [.unknown])
  }

  /// An import before the call says nothing of what came after it.
  @Test func anEarlierImportSaysNothingOfALaterCall() throws {
    let (clock, desk) = try Self.desk()
    try Self.billing(desk, clock, days: 1) { $0.left = false }
    clock.moment = clock.moment.adding(milliseconds: 86_400_000)
    try Self.call(desk, reason: "S1", "KEPT-NOOFFER")
    #expect(try desk.store.offerHistory().map(\.staying) == [.unknown])
  }

  @Test func aLaterCallThatEndsItTellsWhen() throws {
    let (clock, desk) = try Self.desk()
    try Self.call(desk, reason: "S1", "KEPT-NOOFFER")
    clock.moment = clock.moment.adding(milliseconds: 9 * 86_400_000)
    try Self.call(desk, reason: "P1", "CANCELLED-NOW")
    #expect(
      try desk.store.offerHistory().map(\.staying) == [.left("2026-12-01"), .left("2026-12-01")])
  }

  @Test func theFactsAreThoseOfTheDay() throws {
    let (clock, desk) = try Self.desk()
    try Self.call(desk, reason: "P1", "DOWNGRADED", accepting: "RIGHT-SIZE")
    try Self.call(desk, reason: "S1", "KEPT-FIX", accepting: "APOLOGY")
    try Self.billing(desk, clock, days: 70) { $0.tenureMonths += 3 }
    let history = try desk.store.offerHistory()
    // 27 months on 31 January is 25 on 22 November.
    #expect(history.map(\.tenureMonths) == [25, 25])
    #expect(history.map(\.acceptedBefore) == [0, 1])
    #expect(history.map(\.offer) == ["RIGHT-SIZE", "APOLOGY"])
    #expect(history.map(\.answer) == [.accepted, .accepted])
    #expect(history.map(\.risk) == [ChurnRisk.sample.share, ChurnRisk.sample.share])
    #expect(history.map(\.reason) == ["P1", "S1"])
  }

  /// What is owed is no offer, so that the one beside it counts.
  @Test func whatIsOwedStandsBehindAnOffer() throws {
    let (_, desk) = try Self.desk()
    var call = try desk.on(
      try desk.open(), [.setReason("P1"), .present(incentive: "APOLOGY", terms: Terms())])
    call = try desk.on(
      call,
      [.answer(call.offers[0].id, .accepted), .present(incentive: "RIGHT-SIZE", terms: Terms())])
    try desk.on(
      call,
      [
        .answer(call.offers[1].id, .declined),
        .close(outcome: "KEPT-FIX", callbackAt: nil, language: .en),
      ])
    #expect(try desk.store.offerHistory().map(\.offer) == ["RIGHT-SIZE"])
  }

  /// A death, a wrong number, and somebody who objects to profiling.
  @Test func whatTeachesNothingIsLeftOut() throws {
    let (_, desk) = try Self.desk()
    try Self.call(desk, reason: "L1", "CANCELLED-NOW")
    try Self.call(desk, reason: "S1", "DROPPED")
    #expect(try desk.store.offerHistory().isEmpty)
    try Self.call(desk, 2, reason: "S1", "KEPT-NOOFFER")
    #expect(try desk.store.offerHistory().count == 1)
    try desk.tamper("UPDATE calls SET confirmed = '[\"no-profiling\"]' WHERE subscriber = 2")
    #expect(try desk.store.offerHistory().isEmpty)
  }

  @Test func onlyTheNewestAreRead() throws {
    let (_, desk) = try Self.desk()
    for reason in ["S1", "P1", "P3"] { try Self.call(desk, reason: reason, "KEPT-NOOFFER") }
    #expect(try desk.store.offerHistory(limit: 2).map(\.reason) == ["P1", "P3"])
  }

  private static func desk() throws -> (SetClock, TestDesk) {
    let clock = SetClock(.sample)
    return (clock, try TestDesk(subscribers: 2, world: clock.world))
  }

  private static func call(
    _ desk: TestDesk, _ subscriber: Int64 = 1, reason: String, _ outcome: String,
    accepting incentive: String? = nil
  ) throws {
    var call = try desk.on(try desk.open(subscriber), [.setReason(reason)])
    if let incentive {
      call = try desk.on(call, [.present(incentive: incentive, terms: Terms())])
      call = try desk.on(call, [.answer(call.offers[0].id, .accepted)])
    }
    try desk.on(call, [.close(outcome: outcome, callbackAt: nil, language: .en)])
  }

  /// Another file comes so many days later.
  private static func billing(
    _ desk: TestDesk, _ clock: SetClock, days: Int, _ change: (inout Subscriber) -> Void
  ) throws {
    clock.moment = clock.moment.adding(milliseconds: Int64(days) * 86_400_000)
    var rows = (1...2).map { Subscriber.sample(id: $0) }
    for index in rows.indices { change(&rows[index]) }
    var rest = rows.makeIterator()
    _ = try desk.store.subscriberImport(file: "b.csv", by: TestDesk.amelie).run { rest.next() }
  }
}
