import Dispatch
import Foundation
import Glibc
import Retention
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct LockoutTests {
  private static let minutes = 60

  @Test func tenFailuresFromOneSourceHaveToWait() throws {
    let desk = try Staffed()
    desk.fail(Staffed.amelie, times: 10)
    #expect(desk.signIn(Staffed.amelie) == nil)
    // Guessing on does not make it longer.
    desk.clock.pass(seconds: 20 * Self.minutes)
    desk.fail(Staffed.amelie, times: 30)
    desk.clock.pass(seconds: 10 * Self.minutes - 1)
    #expect(desk.signIn(Staffed.amelie) == nil)
    desk.clock.pass(seconds: 1)
    #expect(desk.signIn(Staffed.amelie) != nil)
    #expect(try desk.kinds.count { $0 == "person-locked" } == 1)
  }

  /// A colleague who guesses at somebody's name shuts out nobody but themselves.
  @Test func anotherSourceIsNotShutOut() throws {
    let desk = try Staffed()
    desk.fail(Staffed.amelie, times: 50, from: "uid 2")
    #expect(desk.signIn(Staffed.amelie, from: "uid 2") == nil)
    #expect(desk.signIn(Staffed.amelie, from: "uid 1") != nil)
    // The one source's being forgiven is no help to the other.
    #expect(desk.signIn(Staffed.amelie, from: "uid 2") == nil)
    #expect(desk.signIn(Staffed.ana, from: "uid 2") != nil)
  }

  @Test(arguments: [-31_536_000, -1801, 1801, 31_536_000])
  func aClockThatIsSetChangesNothing(_ jump: Int) throws {
    let desk = try Staffed()
    desk.fail(Staffed.amelie, times: 10)
    desk.clock.setClock(seconds: jump)
    #expect(desk.signIn(Staffed.amelie) == nil)
    desk.clock.pass(seconds: 30 * Self.minutes - 1)
    #expect(desk.signIn(Staffed.amelie) == nil)
    desk.clock.pass(seconds: 1)
    #expect(desk.signIn(Staffed.amelie) != nil)
  }

  @Test func aRestartOfTheMachineNeitherSkipsNorHolds() throws {
    let desk = try Staffed()
    desk.fail(Staffed.amelie, times: 10)
    desk.clock.restart(upFor: 40)
    #expect(desk.signIn(Staffed.amelie) == nil)
    desk.clock.setClock(seconds: -86_400)
    desk.clock.pass(seconds: 30 * Self.minutes)
    #expect(desk.signIn(Staffed.amelie) != nil)
  }

  @Test func aHundredFailuresLockTheNameUntilItIsUnlocked() throws {
    let desk = try Staffed()
    for source in 1...10 { desk.fail(Staffed.amelie, times: 10, from: "uid \(source)") }
    #expect(desk.hashing.compared.real == 100)
    #expect(try desk.store.staffMember(called: Staffed.amelie)?.isLocked == true)
    desk.clock.pass(seconds: 86_400)
    #expect(desk.signIn(Staffed.amelie, from: "uid 77") == nil)
    #expect(desk.hashing.compared.real == 100)
    let amelie = SignedIn(
      name: Staffed.amelie, role: .senior, since: TimeMark(desk.clock.world))
    #expect(throws: StaffRefusal.notPermitted(.senior)) {
      try desk.store.manage(.unlock, on: Staffed.amelie, by: amelie)
    }
    let ana = try #require(desk.signIn(Staffed.ana))
    try desk.store.manage(.unlock, on: Staffed.amelie, by: ana)
    #expect(desk.signIn(Staffed.amelie, from: "uid 3") != nil)
    #expect(try desk.kinds.suffix(2) == ["person-unlocked", "signed-in"])
    #expect(try desk.store.verify().findings == [])
  }

  /// Sixteen desks, each with a connection of its own as a process would have, all of them in the
  /// middle of their comparison at the same time.
  @Test func whoeverGuessesAtOnceGetsTenTriesInAll() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    _ = try Staffed(path: path)
    let guessers = 16
    let meeting = Meeting(of: guessers)
    let hasher = PasswordHasher(nobody: "nobody", hash: { _ in nil }) { _, hash in
      meeting.arrive(isReal: hash != "nobody")
      return false
    }
    let stores = try (0..<guessers).map { _ in
      try Store(
        engine: SQLiteEngine(path: path, create: false), rules: .sample,
        world: SteppedWorld().world, hasher: hasher)
    }
    for store in stores {
      Thread.detachNewThread {
        _ = try? store.signIn(Staffed.amelie, Password("wrong"), from: "uid 1")
        meeting.leave()
      }
    }
    meeting.waitForTheEnd()
    #expect(meeting.real == Lockout.triesFromOneSource)
    #expect(try Staffed(path: path, isNew: false).store.verify().findings == [])
  }
}

/// Lets nobody go on before all have come.
private final class Meeting: Sendable {
  private let size: Int
  private let state = Mutex((come: 0, real: 0))
  private let door = DispatchSemaphore(value: 0)
  private let end = DispatchGroup()

  init(of size: Int) {
    self.size = size
    for _ in 0..<size { end.enter() }
  }

  var real: Int { state.withLock { $0.real } }

  func arrive(isReal: Bool) {
    let isLast = state.withLock { state in
      state.come += 1
      if isReal { state.real += 1 }
      return state.come == size
    }
    if isLast { for _ in 0..<size { door.signal() } }
    door.wait()
  }

  func leave() { end.leave() }
  func waitForTheEnd() { end.wait() }
}

@Suite(.serialized) struct KilledGuesserTests {
  /// Not a test of its own: guesses, and stops for ever in the middle of a comparison.
  @Test(.enabled(if: Child.task != nil)) func guesserThatIsKilled() throws {
    let path = try #require(Child.task)
    let hasher = PasswordHasher(nobody: "nobody", hash: { _ in nil }) { _, _ in
      Child.say("comparing")
      while true { pause() }
    }
    let store = try Store(
      engine: SQLiteEngine(path: path, create: false), rules: .sample,
      world: SteppedWorld().world, hasher: hasher)
    _ = try store.signIn(Staffed.amelie, Password("wrong"), from: "uid 1")
  }

  /// Who is killed before the comparison is done has used up the try.
  @Test(.enabled(if: Child.task == nil)) func nobodyGuessesForNothing() throws {
    let folder = try Folder()
    let desk = try Staffed(path: folder("desk.db"))
    desk.fail(Staffed.amelie, times: 7)
    for _ in 1...3 {
      let child = try Child(running: "guesserThatIsKilled", task: folder("desk.db"))
      #expect(child.nextLine() == "comparing")
      _ = child.kill()
    }
    #expect(desk.signIn(Staffed.amelie) == nil)
    #expect(desk.signIn(Staffed.amelie, from: "uid 2") != nil)
  }
}
