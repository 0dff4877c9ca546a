import Retention
import Store
import TestSupport
import Testing

@Suite struct LogTests {
  private func filter(_ text: String) -> LogFilter {
    LogFilter(text, catalogue: .sample, today: .sample)
  }

  private func desk() throws -> TestDesk {
    let desk = try TestDesk(subscribers: 8)
    try desk.wholeCall(1)
    try desk.wholeCall(2, by: TestDesk.tom)
    let cancelled = try desk.open(3)
    try desk.on(cancelled, [.setReason("S1"), .note("moves abroad"), .cancel])
    let open = try desk.open(4, by: TestDesk.tom)
    try desk.on(
      open, [.setReason("S1"), .present(incentive: "TECHNICIAN", terms: Terms())],
      by: TestDesk.tom)
    return desk
  }

  @Test func newestComesFirst() throws {
    let rows = try desk().store.log(.none, limit: 10)
    #expect(rows.map(\.subscriber.rawValue) == [4, 3, 2, 1])
    #expect(rows.map(\.incentive) == ["TECHNICIAN", nil, "RIGHT-SIZE", "RIGHT-SIZE"])
    #expect(rows.map(\.outcome) == [nil, "CANCELLED-NOW", "DOWNGRADED", "DOWNGRADED"])
    #expect(rows.map(\.answer) == [nil, nil, .accepted, .accepted])
    #expect(rows[0].cost == .euros(35))
    #expect(rows[0].reason == "S1")
    #expect(rows[3].subscriberName == "Zoë Nakamura-Díaz")
  }

  @Test(
    arguments: [
      ("reason:S1", [4, 3]), ("agent:tom", [4, 2]), ("agent:r", [3, 1]), ("outcome:cancelled", [3]),
      ("offer:technician", [4]), ("cost>35", [2, 1]), ("cost>34.99", [4, 2, 1]), ("abroad", [3]),
      ("\"moves abr\"", [3]), ("road", []), ("nakamura", [4, 3, 2, 1]), ("7590", [4, 3, 2, 1]),
      ("since:today", [4, 3, 2, 1]), ("since:2026-11-23", []), ("agent:tom reason:s", [4]),
      ("agent:tom agent:amelie", [4, 3, 2, 1]), ("agent:nobody", []),
      ("reason:P1 reason:S1 outcome:cancelled outcome:downgraded", [3, 2, 1]),
    ] as [(String, [Int64])]) func itIsNarrowedByWords(_ text: String, _ subscribers: [Int64])
    throws
  {
    let desk = try desk()
    #expect(
      try desk.store.log(filter(text), limit: 10).map(\.subscriber.rawValue) == subscribers)
    #expect(try desk.store.logCount(filter(text), upTo: 10) == subscribers.count)
  }

  @Test(arguments: ["", "agent:tom agent:amelie", "nakamura"])
  func pagesJoinWithoutGapOrRepeat(_ text: String) throws {
    let desk = try desk()
    var pages: [[LogRow]] = []
    repeat {
      pages.append(try desk.store.log(filter(text), before: pages.last?.last?.cursor, limit: 1))
    } while pages.last?.isEmpty == false
    #expect(pages.joined().map(\.subscriber.rawValue) == [4, 3, 2, 1])
    #expect(try desk.store.logCount(filter(text), upTo: 2) == 2)
  }

  @Test func aClockThatWasSetBackHidesNothing() throws {
    let clock = SetClock(.sample)
    let desk = try TestDesk(world: clock.world)
    try desk.wholeCall(1)
    clock.moment = Moment(day: "2026-11-20")
    try desk.wholeCall(2)
    clock.moment = Moment(day: "2026-11-23")
    try desk.wholeCall(3)
    let found = try desk.store.log(filter("since:2026-11-22"), limit: 10)
    #expect(found.map(\.subscriber.rawValue) == [3, 1])
    #expect(try desk.store.verify().isSound)
  }
}

extension CallCommand {
  static let cancel = CallCommand.close(outcome: "CANCELLED-NOW", callbackAt: nil, language: .en)
}
