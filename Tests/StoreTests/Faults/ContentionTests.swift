import Dispatch
import Retention
import Store
import Synchronization
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: Child.task == nil)) struct ContentionTests {
  /// Eight hands on one call present the same offer at once: the rules let one through.
  @Test func aCheckMadeInsideTheWriteHolds() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(path: path)
    let call = try desk.on(try desk.open(), [.setReason("P1")])
    let accepted = Mutex(0)
    let refused = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { hand in
      do {
        let other = try TestDesk(path: path, create: false, seed: UInt64(hand + 50))
        _ = try other.on(call, [.present(incentive: "RIGHT-SIZE", terms: Terms())])
        accepted.withLock { $0 += 1 }
      } catch is Refusal {
        refused.withLock { $0 += 1 }
      } catch {
        Issue.record(error)
      }
    }
    #expect(accepted.withLock { $0 } == 1)
    #expect(refused.withLock { $0 } == 7)
    #expect(try desk.store.call(call.id)?.offers.count == 1)
    #expect(try desk.store.verify().isSound)
  }

  /// Eight agents take the same subscriber at once: one gets the call, the others hear who has.
  @Test func oneSubscriberIsOnOneLine() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(path: path)
    let winners = Mutex<[String]>([])
    let told = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { hand in
      do {
        let other = try TestDesk(path: path, create: false, seed: UInt64(hand + 50))
        let agent = Actor(name: "agent \(hand)", level: .agent)
        _ = try other.open(1, by: agent)
        winners.withLock { $0.append(agent.name) }
      } catch Refusal.subscriberOnCall(_, let agent) {
        told.withLock { $0.append(agent) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(winners.withLock { $0.count } == 1)
    #expect(Set(told.withLock { $0 }) == Set(winners.withLock { $0 }))
    #expect(try desk.rows("SELECT count(*) FROM calls")[0].int(0) == 1)
  }

  /// One command sent by eight hands, as after a dropped line: one entry, one answer.
  @Test func oneCommandSentAtOnceIsOneEntry() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(path: path)
    let call = try desk.open()
    let calls = Mutex<[Call]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { hand in
      do {
        let other = try TestDesk(path: path, create: false, seed: UInt64(hand + 50))
        let recorded = try other.store.perform(
          .on(call.id, .checkIdentity), id: CommandID(text: "once"), by: TestDesk.amelie)
        calls.withLock { $0.append(recorded.call) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(calls.withLock { $0.map(\.checks) } == Array(repeating: 1, count: 8))
    #expect(try desk.rows("SELECT count(*) FROM journal WHERE command = 'once'")[0].int(0) == 1)
  }

  @Test func twoProgramsFoundOneStore() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let stores = Mutex<Set<Identity>>([])
    DispatchQueue.concurrentPerform(iterations: 6) { hand in
      do {
        let engine = try SQLiteEngine(path: path, create: true)
        let store = try Store(
          engine: engine, rules: .sample, world: .ticking(seed: UInt64(hand + 50)))
        _ = stores.withLock { $0.insert(store.identity) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(stores.withLock { $0.count } == 1)
  }
}
