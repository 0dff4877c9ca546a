import Dispatch
import Foundation
import Retention
import Store
import Synchronization
import TestSupport
import Testing

/// The purse at the midnight in which a month ends. PREMIUM costs 12 once, TEN-OFF 12 over three
/// months.
@Suite(.serialized, .timeLimit(.minutes(2))) struct MonthTurnTests {
  private static let months: [Int64] = [202_611, 202_612]
  private static let midnight = Moment(day: "2026-12-01", hour: 0)

  @Test func whatTheOldMonthRefusesTheNewOneGives() throws {
    let clock = SetClock(Self.midnight.adding(milliseconds: -1000))
    let desk = try TestDesk(world: clock.world, purse: 20)
    let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
    let first = try desk.on(desk.open(1), [.setReason("P1"), present])
    let second = try desk.on(desk.open(2), [.setReason("P1")])
    clock.moment = Self.midnight.adding(milliseconds: -1)
    try desk.on(first, [.answer(first.offers[0].id, .accepted)])
    #expect(
      throws: Refusal.notEligible(
        "PREMIUM", .purse(left: .euros(8), needed: .euros(12), opens: "2026-12-01"))
    ) { try desk.on(second, [present]) }
    clock.moment = Self.midnight
    let given = try desk.on(second, [present])
    try desk.on(given, [.answer(given.offers[0].id, .accepted)])
    #expect(try Self.months.map { try desk.taken($0) } == [1200, 1200])
    #expect(try desk.purses().kept == desk.purses().slow)
  }

  /// It is of the month in which it is said yes to, and has kept its place in either.
  @Test func whatWaitsOverMidnightKeepsItsPlace() throws {
    let clock = SetClock(Self.midnight.adding(milliseconds: -1))
    let desk = try TestDesk(world: clock.world, purse: 20)
    let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
    let first = try desk.on(desk.open(1), [.setReason("P1"), present])
    clock.moment = Self.midnight
    let second = try desk.on(desk.open(2), [.setReason("P1")])
    #expect(
      throws: Refusal.notEligible(
        "PREMIUM", .purse(left: .euros(8), needed: .euros(12), opens: "2027-01-01"))
    ) { try desk.on(second, [present]) }
    try desk.on(first, [.answer(first.offers[0].id, .accepted)])
    #expect(try Self.months.map { try desk.taken($0) } == [0, 1200])
    #expect(try desk.store.verify().findings == [])
  }

  /// Eight hands give as fast as they can while the clock strikes.
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func manyHandsOverMidnight(_ round: UInt64) throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let clock = TickingClock(Self.midnight.adding(milliseconds: -50_000))
    let desk = try TestDesk(path: path, subscribers: 96, world: clock.world(1), purse: 75)
    let short = Mutex<Set<Int64>>([])
    let ended = DispatchGroup()
    for hand in 1...8 as ClosedRange<Int64> {
      ended.enter()
      Thread.detachNewThread {
        defer { ended.leave() }
        do {
          let world = clock.world(round * 8 + UInt64(hand))
          let seat = try TestDesk(path: path, create: false, world: world, purse: 75)
          try give(seat, hand) { month in _ = short.withLock { $0.insert(month) } }
        } catch {
          Issue.record(error)
        }
      }
    }
    ended.wait()
    // Each month was emptied, and neither overdrawn.
    #expect(short.withLock { $0 } == Set(Self.months))
    let (kept, slow) = try desk.purses()
    #expect(kept == slow)
    for month in Self.months {
      #expect(kept.total(month) <= 7500 && kept.total(month) > 6300)
    }
    #expect(try desk.store.verify().findings == [])
  }

  private func give(
    _ desk: TestDesk, _ hand: Int64, isShort: (Int64) -> Void
  ) throws {
    let actor = Actor(name: "hand \(hand)", level: .agent)
    for subscriber in (hand * 12 - 11)...(hand * 12) {
      let code = subscriber.isMultiple(of: 3) ? "TEN-OFF" : "PREMIUM"
      do {
        let present = CallCommand.present(incentive: code, terms: Terms())
        let call = try desk.on(
          desk.open(subscriber, by: actor), [.setReason("P1"), present], by: actor)
        try desk.on(call, [.answer(call.offers[0].id, .accepted)], by: actor)
      } catch Refusal.notEligible(_, .purse(_, _, let opens)) {
        isShort(opens == "2026-12-01" ? Self.months[0] : Self.months[1])
      }
    }
  }
}

/// One clock for all hands, which goes on a quarter of a second at each look.
private final class TickingClock: Sendable {
  private let time: Mutex<Moment>

  init(_ start: Moment) { time = Mutex(start) }

  func world(_ seed: UInt64) -> World {
    World(
      now: { [self] in
        time.withLock { time in
          time = time.adding(milliseconds: 250)
          return time
        }
      }, utcOffset: { _ in 0 }, random: World.ticking(seed: seed).random)
  }
}
