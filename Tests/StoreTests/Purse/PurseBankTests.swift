import Dispatch
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
      let (kept, slow) = try desk.purses()
      #expect(kept == slow)
      #expect(kept.total(Self.month) <= Self.limit * 100)
      // One more dies, and others sleep over a few commits.
      if looks.isMultiple(of: 3), let victim = victims.popLast() { _ = victim.kill() }
      let sleeper = children[2 + looks % (Self.hands - 2)].process
      Glibc.kill(sleeper, SIGSTOP)
      _ = try desk.taken(Self.month)
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

  /// The same in one process, where the moments between a look and its write are shortest.
  @Test(.enabled(if: Child.task == nil)) func theLastOfItIsGivenOnce() throws {
    for round in 0..<4 as Range<Int64> {
      let folder = try Folder()
      let path = folder("desk.db")
      let desk = try TestDesk(path: path, subscribers: 8, purse: 40)
      let calls = try (1...8).map { subscriber in
        try desk.on(
          desk.open(subscriber, by: Actor(name: "\(subscriber)", level: .agent)),
          [.setReason("P1")], by: Actor(name: "\(subscriber)", level: .agent))
      }
      let refused = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 8) { hand in
        do {
          let other = try TestDesk(
            path: path, create: false, seed: UInt64(hand) + UInt64(round) * 8 + 50, purse: 40)
          _ = try other.on(
            calls[hand], [.present(incentive: "PREMIUM", terms: Terms())],
            by: Actor(name: "\(hand + 1)", level: .agent))
        } catch Refusal.notEligible(_, .purse) {
          refused.withLock { $0 += 1 }
        } catch {
          Issue.record(error)
        }
      }
      // 12 each: three of eight fit into 40.
      #expect(refused.withLock { $0 } == 5)
      #expect(try desk.taken(Self.month) == 3600)
    }
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
