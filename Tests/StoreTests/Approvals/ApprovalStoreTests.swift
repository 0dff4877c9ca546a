import Foundation
import Retention
import Store
import Synchronization
import TestSupport
import Testing

/// Requests as the store keeps them.
@Suite struct ApprovalStoreTests {
  private static let ana = Actor(name: "Ana P.", level: .supervisor)
  private static let eighty = Terms(amount: .euros(80))

  private func asked(_ desk: TestDesk) throws -> Call {
    let call = try desk.open()
    return try desk.on(call, [.setReason("P3"), .ask(incentive: "REFUND", terms: Self.eighty)])
  }

  @Test func theQueueShowsWhatWaits() throws {
    let desk = try TestDesk()
    #expect(try desk.store.approvalQueue().isEmpty)
    let call = try asked(desk)
    let request = try #require(try desk.store.approvalQueue().first)
    #expect(request.approval == call.approvals[0] && request.call == call.id)
    #expect(request.approval.agent == "Amélie R." && !request.subscriberName.isEmpty)
    try desk.on(call, [.judge(request.id, .grant)], by: Self.ana)
    #expect(try desk.store.approvalQueue().isEmpty)
  }

  @Test func whatIsOverDoesNotWait() throws {
    let desk = try TestDesk()
    let call = try asked(desk)
    try desk.on(call, [.close(outcome: "CANCELLED-NOW", callbackAt: nil, language: .en)])
    #expect(try desk.store.approvalQueue().isEmpty)
  }

  @Test func aCallThatIsReadIsTheCallThatWasWritten() throws {
    let desk = try TestDesk()
    var call = try asked(desk)
    call = try desk.on(
      call, [.judge(call.approvals[0].id, .change(Terms(amount: .euros(70))))], by: Self.ana)
    call = try desk.on(
      call, [.judge(call.approvals[1].id, .refuse(reason: "Half is enough"))], by: Self.ana)
    #expect(try desk.store.call(call.id) == call)
    call = try desk.on(call, [.ask(incentive: "REFUND", terms: Self.eighty)])
    call = try desk.on(call, [.judge(call.approvals[2].id, .grant)], by: Self.ana)
    call = try desk.on(call, [.present(incentive: "REFUND", terms: Self.eighty)])
    #expect(try desk.store.call(call.id) == call)
    #expect(call.approvals.map(\.decider) == ["Ana P.", "Ana P.", "Ana P."])
    #expect(call.approvals[2].state == .used)
  }

  @Test func theJournalRebuildsThem() throws {
    let desk = try TestDesk()
    var call = try asked(desk)
    call = try desk.on(
      call, [.judge(call.approvals[0].id, .refuse(reason: "Half is enough"))], by: Self.ana)
    call = try desk.on(call, [.ask(incentive: "REFUND", terms: Self.eighty)])
    call = try desk.on(call, [.withdraw(call.approvals[1].id)])
    #expect(try desk.store.verify().findings.isEmpty)
    try desk.tamper("UPDATE approvals SET state = 'granted' WHERE id = 2")
    #expect(try !desk.store.verify().findings.isEmpty)
  }

  /// The reason speaks of a person: it is sealed.
  @Test func aRefusalIsSealed() throws {
    let desk = try TestDesk()
    let call = try asked(desk)
    try desk.on(
      call, [.judge(call.approvals[0].id, .refuse(reason: "Half is enough"))], by: Self.ana)
    let bodies = try desk.rows("SELECT body FROM journal").map { try $0.text(0) }
    #expect(!bodies.contains { $0.contains("Half") })
    let story = try desk.store.callStory(call.id)
    #expect(
      story.contains { $0.fact == .approvalRefused(call.approvals[0].id, reason: "Half is enough") }
    )
  }

  /// Ten at once with one word: one of them presents.
  @Test func oneWordIsSpentOnce() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(path: path)
    for round in 1...50 {
      var call = try desk.open(Int64(round % 3 + 1))
      call = try desk.on(call, [.setReason("P3"), .ask(incentive: "REFUND", terms: Self.eighty)])
      call = try desk.on(call, [.judge(call.approvals[0].id, .grant)], by: Self.ana)
      let others = try (0..<10).map {
        try TestDesk(path: path, create: false, seed: UInt64(round * 100 + $0))
      }
      let winners = Mutex(0)
      let id = call.id
      DispatchQueue.concurrentPerform(iterations: others.count) { index in
        let present = CallCommand.present(incentive: "REFUND", terms: Self.eighty)
        if (try? others[index].perform(.on(id, present))) != nil {
          winners.withLock { $0 += 1 }
        }
      }
      #expect(winners.withLock { $0 } == 1)
      #expect(try desk.store.call(call.id)?.offers.count == 1)
      try desk.on(call, [.close(outcome: "CANCELLED-NOW", callbackAt: nil, language: .en)])
    }
  }
}
