import Retention
import Store
import TestSupport
import Testing

/// What was promised is in the journal, and its table follows from there.
@Suite struct PromiseStoreTests {
  private let desk: TestDesk
  private let subscriber = Identifier<Subscriber>(1)

  init() throws { desk = try TestDesk() }

  private func tomorrow() -> Moment { desk.store.world.now().adding(milliseconds: 86_400_000) }

  @discardableResult
  private func ask(
    _ command: PromiseCommand, on call: Call? = nil, by actor: Actor = TestDesk.amelie,
    id: CommandID? = nil
  ) throws -> Care {
    try desk.store.perform(
      CareOrder(.promise(command), for: subscriber, on: call?.id),
      id: id ?? CommandID(desk.store.world), by: actor
    ).care
  }

  @Test func aPromiseIsKeptByWhoeverMadeIt() throws {
    let care = try ask(.make(.callback, dueAt: tomorrow(), words: "about the box"))
    let promise = try #require(care.promises.first)
    #expect(promise.owner == "Amélie R." && promise.words == "about the box")
    #expect(try desk.store.promises(by: TestDesk.amelie, limit: 10).map(\.promise) == [promise])
    let after = try ask(.keep(promise.id))
    guard case .kept(by: "Amélie R.", _)? = after.promises.first?.state else {
      Issue.record("\(after)")
      return
    }
    #expect(try desk.store.promises(by: TestDesk.amelie, limit: 10).isEmpty)
    #expect(throws: Refusal.promise(.over)) { try ask(.keep(promise.id)) }
    #expect(try desk.store.care(of: subscriber) == after)
    #expect(try desk.store.verify().isSound)
  }

  @Test func whatIsSentTwiceIsPromisedOnce() throws {
    let id = CommandID(desk.store.world)
    let due = tomorrow()
    let first = try ask(.make(.letter, dueAt: due), id: id)
    #expect(try ask(.make(.letter, dueAt: due), id: id) == first)
    #expect(first.promises.count == 1)
  }

  @Test func theWordsAreSealed() throws {
    try ask(.make(.callback, dueAt: tomorrow(), words: "canary-4711"))
    let bodies = try desk.store.engine.read {
      try $0.rows("SELECT body FROM journal").map { try $0.text(0) }
    }
    #expect(bodies.allSatisfy { !$0.contains("canary-4711") })
    #expect(bodies.contains { $0.contains("sealed") })
  }

  /// To an agent the promise of another is none, unless they have the subscriber on the line.
  @Test func othersPromisesAreSeenToOnTheLine() throws {
    let made = try ask(.make(.callback, dueAt: tomorrow()), by: TestDesk.tom).promises[0]
    #expect(throws: Refusal.promise(.noSuchPromise)) { try ask(.keep(made.id)) }
    let call = try desk.open()
    try ask(.keep(made.id), on: call)
    let supervisor = Actor(name: "Ana", level: .supervisor)
    let other = try ask(.make(.letter, dueAt: tomorrow()), by: TestDesk.tom).promises
      .first { $0.isOpen }
    try ask(.withdraw(try #require(other).id, why: "moved away"), by: supervisor)
    #expect(try desk.store.verify().isSound)
  }

  /// A callback that ends a call, and what an accepted incentive promises, are promises at once.
  @Test func aCallPromises() throws {
    let call = try desk.on(desk.open(), [.setReason("P1")])
    let due = tomorrow()
    try desk.on(call, [.close(outcome: "POSTPONED", callbackAt: due, language: .en)])
    let promise = try #require(try desk.store.care(of: subscriber)?.promises.first)
    #expect(promise.kind == .callback && promise.dueAt == due && promise.call == call.id)
    #expect(promise.owner == "Amélie R.")
    #expect(try desk.store.verify().isSound)
  }

  @Test func silenceEndsCallbacksAndForbidsNewOnes() throws {
    try ask(.make(.callback, dueAt: tomorrow()))
    try ask(.make(.credit, dueAt: tomorrow(), amount: .euros(5)))
    let silent = try desk.store.perform(
      CareOrder(.contact(.doNotContact(true)), for: subscriber), id: CommandID(desk.store.world),
      by: TestDesk.amelie
    ).care
    #expect(silent.contact.isDoNotContact)
    #expect(silent.promises.filter(\.isOpen).map(\.kind) == [.credit])
    #expect(throws: Refusal.contact(.doNotContact)) {
      try ask(.make(.callback, dueAt: tomorrow()))
    }
    #expect(try desk.store.verify().isSound)
  }

  @Test func soDoesACallThatEndsAllContact() throws {
    let call = try desk.open()
    try ask(.make(.callback, dueAt: tomorrow()), on: call)
    try ask(.make(.credit, dueAt: tomorrow(), amount: .euros(5)), on: call)
    try desk.on(call, [.close(outcome: "NO-CONTACT", callbackAt: nil, language: .en)])
    let silent = try #require(try desk.store.care(of: subscriber))
    #expect(silent.contact.isDoNotContact)
    #expect(silent.promises.filter(\.isOpen).map(\.kind) == [.credit])
    #expect(try desk.store.verify().isSound)
  }

  /// The kept rate counts what was due, open breaches included.
  @Test func theKeptRateCountsWhatIsOverdue() throws {
    let now = desk.store.world.now()
    let soon = now.adding(milliseconds: 20_000)
    for _ in 0..<3 { try ask(.make(.letter, dueAt: soon)) }
    let first = try #require(try desk.store.care(of: subscriber)?.promises.first)
    try ask(.keep(first.id))
    // The clock of a test goes on a second at each look.
    while desk.store.world.now() <= soon {}
    let rate = try #require(
      try desk.store.keptRates(since: now, by: TestDesk.amelie)["Amélie R."])
    #expect((rate.kept, rate.overdue, rate.due) == (1, 2, 3))
  }
}
