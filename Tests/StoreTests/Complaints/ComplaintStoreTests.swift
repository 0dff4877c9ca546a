import Retention
import Store
import TestSupport
import Testing

/// Every step of a case is in the journal, and its tables follow from there.
@Suite struct ComplaintStoreTests {
  private let desk: TestDesk
  private let subscriber = Identifier<Subscriber>(1)
  private static let ana = Actor(name: "Ana", level: .supervisor)

  init() throws { desk = try TestDesk() }

  private var today: Day { desk.store.world.today }

  @discardableResult
  private func ask(
    _ command: ComplaintCommand, on call: Call? = nil, by actor: Actor = TestDesk.amelie,
    id: CommandID? = nil, for subscriber: Int64 = 1
  ) throws -> [Complaint] {
    try desk.store.perform(
      CareOrder(.complaint(command), for: Identifier(subscriber), on: call?.id),
      id: id ?? CommandID(desk.store.world), by: actor
    ).care.complaints
  }

  private func draft(_ words: String = "charged twice") -> Complaint.Draft {
    Complaint.Draft(category: "B1", words: words, severity: .serious, received: today)
  }

  private static let wholeWay: [ComplaintStep] = [
    .acknowledge(apology: "I am sorry"), .propose(Remedy(.credit, amount: .euros(10))),
    .answer(isYes: false), .mediate(letter: "Dear Zoë"),
    .propose(Remedy(.credit, incentive: "APOLOGY", words: "as the mediator says")),
    .answer(isYes: true), .note("told the shop"), .close(cause: "N1"),
    .reopen(words: "again"),
  ]

  @Test func aCaseIsReadAsItWasDecided() throws {
    let call = try desk.open()
    var complaints = try ask(.open(draft()), on: call)
    let id = complaints[0].id
    #expect(complaints[0].call == call.id)
    for step in Self.wholeWay { complaints = try ask(.on(id, step)) }
    #expect(try desk.store.care(of: subscriber)?.complaints == complaints)
    let row = try #require(try desk.store.caseRow(id, by: TestDesk.amelie))
    #expect(row.complaint == complaints[0])
    #expect(row.complaint.letter == "Dear Zoë")
    #expect(row.complaint.cost == .euros(10))
    #expect(try desk.store.verify().isSound)
  }

  @Test func aStepOutOfTurnIsNotRecorded() throws {
    let id = try ask(.open(draft()))[0].id
    let before = try desk.rows("SELECT count(*) FROM journal")
    #expect(throws: Refusal.complaint(.outOfTurn(.close, .received))) {
      try ask(.on(id, .close(cause: "N1")))
    }
    #expect(throws: Refusal.complaint(.noSuchCase(id))) { try ask(.on(id, .take), for: 2) }
    #expect(try desk.rows("SELECT count(*) FROM journal") == before)
  }

  @Test func whatIsSentTwiceIsOpenedOnce() throws {
    let id = CommandID(desk.store.world)
    let first = try ask(.open(draft()), id: id)
    #expect(try ask(.open(draft()), id: id) == first)
    #expect(first.count == 1)
  }

  @Test func theWordsAreSealed() throws {
    let id = try ask(.open(draft("canary-4711")))[0].id
    try ask(.on(id, .acknowledge(apology: "canary-4712")))
    try ask(.on(id, .propose(Remedy(.credit, amount: .euros(1), words: "canary-4713"))))
    try ask(.on(id, .answer(isYes: false)))
    try ask(.on(id, .mediate(letter: "canary-4714")))
    try ask(.on(id, .note("canary-4715")))
    let bodies = try desk.rows("SELECT body FROM journal").map { try $0.text(0) }
    #expect(bodies.allSatisfy { !$0.contains("canary-47") })
    #expect(bodies.count { $0.contains("sealed") } >= 5)
  }

  @Test func somebodyWhoTampersIsFound() throws {
    let id = try ask(.open(draft()))[0].id
    try ask(.on(id, .acknowledge(apology: "I am sorry")))
    try desk.tamper("UPDATE complaint_steps SET day = '2026-01-01'")
    #expect(!(try desk.store.verify().isSound))
  }

  /// Open ones, and closed ones since a day; an agent's own, a supervisor's all.
  @Test func theListHoldsWhatIsAskedFor() throws {
    let mine = try ask(.open(draft()))[0].id
    let theirs = try ask(.open(draft()), by: TestDesk.tom, for: 2)[0].id
    for step in Self.wholeWay.dropLast() { try ask(.on(mine, step)) }
    func list(_ filter: CaseFilter, by actor: Actor) throws -> [Int64] {
      try desk.store.cases(filter, by: actor).map(\.complaint.id.rawValue)
    }
    #expect(try list(CaseFilter(), by: Self.ana) == [theirs.rawValue])
    #expect(
      try list(CaseFilter(closedSince: today), by: Self.ana) == [theirs.rawValue, mine.rawValue])
    #expect(try list(CaseFilter(closedSince: today.adding(days: 1)), by: Self.ana).count == 1)
    #expect(try list(CaseFilter(closedSince: today), by: TestDesk.amelie) == [mine.rawValue])
    #expect(try list(CaseFilter(isOwn: true), by: Self.ana).isEmpty)
    try ask(.on(theirs, .take), by: Self.ana, for: 2)
    #expect(try list(CaseFilter(isOwn: true), by: Self.ana) == [theirs.rawValue])
    #expect(try list(CaseFilter(limit: 1), by: Self.ana).count == 1)
  }

  @Test func measuresAreKeptOnce() throws {
    let id = CommandID(desk.store.world)
    let measure = MeasureCommand(cause: "N1", words: "second supplier")
    for _ in 0..<2 { try desk.store.take(measure, id: id, by: Self.ana) }
    #expect(
      try desk.store.measures() == [
        CorrectiveMeasure(cause: "N1", words: "second supplier", day: today, by: "Ana")
      ])
    #expect(throws: Refusal.notAdmitted) {
      try desk.store.take(measure, id: CommandID(desk.store.world), by: TestDesk.amelie)
    }
    #expect(throws: Refusal.complaint(.unknownCause("Z9"))) {
      try desk.store.take(
        MeasureCommand(cause: "Z9", words: "x"), id: CommandID(desk.store.world), by: Self.ana)
    }
    #expect(try desk.store.verify().isSound)
  }

  /// No purse and no cost of saving sees a remedy, and an open case holds price offers back.
  @Test func aRemedyCostsNoPurse() throws {
    let id = try ask(.open(draft()))[0].id
    let call = try desk.on(desk.open(), [.setReason("P1")])
    #expect(throws: Refusal.notEligible("TEN-OFF", .fixCase(id))) {
      try desk.perform(.on(call.id, .present(incentive: "TEN-OFF", terms: Terms())))
    }
    let purse = try desk.rows("SELECT * FROM purse")
    try ask(.on(id, .acknowledge(apology: "I am sorry")), on: call)
    try ask(.on(id, .propose(Remedy(.refund, amount: .euros(30)))), on: call)
    try ask(.on(id, .answer(isYes: true)), on: call)
    #expect(try desk.rows("SELECT * FROM purse") == purse)
    let after = try desk.perform(.on(call.id, .present(incentive: "TEN-OFF", terms: Terms())))
    #expect(after.call.offers.map(\.cost).count == 1)
    #expect(try desk.store.verify().isSound)
  }
}
