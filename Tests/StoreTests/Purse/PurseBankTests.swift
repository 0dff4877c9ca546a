import Dispatch
import Foundation
import Glibc
import Retention
import Store
import Synchronization
import TestSupport
import Testing

/// Many hands on one purse, some of which are stopped or killed: at no look more is taken than
/// there is, and every cent of the balance stands in the log.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PurseBankTests {
  private static let month: Int64 = 202_611
  /// In euros; a hand that meets no limit would take as much alone.
  private static let limit: Int64 = 150
  private static let hands = 8

  /// Not a test of its own: presents and answers as fast as it can until it is told often enough
  /// that there is nothing left, and says so.
  @Test(.enabled(if: Child.task != nil)) func childAtThePurse() throws {
    let parts = try #require(Child.task).split(separator: " ").map(String.init)
    guard parts.count == 3, parts[0] == "purse" else { return }
    let hand = try #require(Int64(parts[2]))
    let desk = try TestDesk(
      path: parts[1], create: false, seed: UInt64(hand + 50), purse: Self.limit)
    let actor = Actor(name: "hand \(hand)", level: .agent)
    var chance = Chance(seed: UInt64(hand))
    var short = 0
    Child.say("ready")
    // Each hand has subscribers of its own.
    for subscriber in (hand * 40 + 1)...(hand * 40 + 40) where short < 8 {
      do {
        try deal(desk, with: subscriber, by: actor, &chance)
      } catch Refusal.notEligible(_, .purse) {
        short += 1
      }
    }
    Child.say("done \(short)")
  }

  private func deal(
    _ desk: TestDesk, with subscriber: Int64, by actor: Actor, _ chance: inout Chance
  ) throws {
    let code = ["PREMIUM", "TEN-OFF", "TECHNICIAN"].randomElement(using: &chance) ?? "PREMIUM"
    let present = CallCommand.present(incentive: code, terms: Terms())
    let call = try desk.on(
      desk.open(subscriber, by: actor), [.setReason("P1"), present], by: actor)
    guard let offer = call.offers.last else { return }
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: try desk.on(call, [.cancel], by: actor)
    case 1: try desk.on(call, [.answer(offer.id, .declined)], by: actor)
    case 2:
      try desk.on(
        call, [.answer(offer.id, .later), .answer(offer.id, .accepted)], by: actor)
    default: try desk.on(call, [.answer(offer.id, .accepted)], by: actor)
    }
  }

  @Test(.enabled(if: Child.task == nil)) func atNoLookMoreIsTakenThanThereIs() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(
      path: path, subscribers: Int64(Self.hands) * 40 + 40, purse: Self.limit)
    let children = try (0..<Self.hands).map {
      try Child(running: "childAtThePurse", task: "purse \(path) \($0)")
    }
    for child in children { #expect(child.nextLine() == "ready") }
    var looks = 0
    var victims = [children[0], children[1]]
    while try desk.taken(Self.month) < Self.limit * 100 - 3500 || !victims.isEmpty {
      looks += 1
      let rows = try desk.purseRows()
      // One more dies, and another sleeps over a few commits or in the middle of one; nobody can
      // look while it may hold the lock.
      if looks.isMultiple(of: 3), let victim = victims.popLast() { _ = victim.kill() }
      let sleeper = children[2 + looks % (Self.hands - 2)].process
      Glibc.kill(sleeper, SIGSTOP)
      let kept = try SlowPurse(table: rows.table)
      #expect(try kept == SlowPurse(journal: rows.journal))
      #expect(kept.total(Self.month) <= Self.limit * 100)
      Glibc.kill(sleeper, SIGCONT)
      guard looks < 400 else { break }
    }
    let short = children.dropFirst(2).map(\.lastLine).compactMap { $0 }
    #expect(short.count == Self.hands - 2)
    #expect(short.contains { $0 != "done 0" })
    let (kept, slow) = try desk.purses()
    #expect(kept == slow)
    #expect(kept.total(Self.month) <= Self.limit * 100)
    #expect(try desk.store.verify().findings == [])
  }

  /// Eight hands that reach for the last of it in the same moment.
  @Test(.enabled(if: Child.task == nil), arguments: 1...5 as ClosedRange<UInt64>)
  func theLastOfItIsGivenOnce(_ round: UInt64) throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let first = try TestDesk(path: path, subscribers: 8, purse: 40)
    let seats = try (1...8).map { hand in
      let actor = Actor(name: "hand \(hand)", level: .agent)
      let desk = try TestDesk(
        path: path, create: false, seed: round * 8 + UInt64(hand) + 50, purse: 40)
      return (desk, try desk.on(desk.open(Int64(hand), by: actor), [.setReason("P1")], by: actor))
    }
    let refused = Mutex(0)
    let start = DispatchSemaphore(value: 0)
    let ended = DispatchGroup()
    for (desk, call) in seats {
      ended.enter()
      Thread.detachNewThread {
        defer { ended.leave() }
        start.wait()
        do {
          let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
          _ = try desk.on(call, [present], by: Actor(name: call.agent, level: .agent))
        } catch Refusal.notEligible(_, .purse) {
          refused.withLock { $0 += 1 }
        } catch {
          Issue.record(error)
        }
      }
    }
    for _ in seats { start.signal() }
    ended.wait()
    // 12 each: three of eight fit into 40.
    #expect(refused.withLock { $0 } == 5)
    #expect(try first.taken(Self.month) == 3600)
  }
}

extension SlowPurse {
  /// All that is bound of a month, in minor units.
  func total(_ month: Int64) -> Int64 {
    (months[month]?.committed ?? 0) + (months[month]?.given ?? 0) + waiting
  }
}

extension Child {
  /// What it said last, once it has ended.
  fileprivate var lastLine: String? {
    var last: String?
    while let line = nextLine() { last = line }
    waitpid(process, nil, 0)
    return last
  }
}
