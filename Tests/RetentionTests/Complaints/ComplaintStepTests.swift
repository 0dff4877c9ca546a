import Retention
import TestSupport
import Testing

@Suite struct ComplaintStepTests {
  /// What may follow what, one line a stage.
  static let ways: [(Complaint.Stage, [ComplaintStep.Kind])] = [
    (.received, [.acknowledge, .take, .note]),
    (.acknowledged, [.propose, .mediate, .withdraw, .take, .note]),
    (.proposed, [.accept, .refuse, .mediate, .withdraw, .take, .note]),
    (.agreed, [.propose, .close, .take, .note]),
    (.disputed, [.propose, .mediate, .withdraw, .take, .note]),
    (.mediation, [.propose, .close, .withdraw, .take, .note]),
    (.closed, [.reopen]),
  ]

  @Test(arguments: ways)
  func aStageHasItsSteps(_ stage: Complaint.Stage, _ steps: [ComplaintStep.Kind]) {
    #expect(stage.next() == steps)
  }

  @Test func everyStageIsInTheTable() {
    #expect(Self.ways.map(\.0) == Complaint.Stage.allCases)
  }

  @Test func theWayOfACaseThatIsSettled() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged, .credited, .answer(isYes: true), .closed)
    let complaint = try #require(desk.complaint)
    #expect(complaint.round.closing == .init(cause: "N1", ending: .settled, day: .sample))
    #expect(complaint.cost == .euros(10))
    #expect(complaint.story.map(\.step.kind) == [.acknowledge, .propose, .accept, .close])
  }

  @Test func whatIsRefusedGoesToTheMediator() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged, .credited, .answer(isYes: false), .lettered)
    #expect(desk.complaint?.stage == .mediation)
    try desk.step(.credited, .answer(isYes: false))
    #expect(desk.complaint?.stage == .mediation, "the mediator was named already")
    try desk.step(.closed)
    #expect(desk.complaint?.round.closing?.ending == .unsettled)
    #expect(desk.complaint?.cost == .zero, "what was refused costs nothing")
  }

  @Test func theMediatorWaitsForARefusalOrForTheClock() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged)
    let opens = Day.sample.adding(days: 42)
    #expect(throws: ComplaintRefusal.mediationEarly(opens: opens)) { try desk.step(.lettered) }
    desk.pass(days: 41)
    #expect(throws: ComplaintRefusal.mediationEarly(opens: opens)) { try desk.step(.lettered) }
    desk.pass(days: 1)
    try desk.step(.lettered)
    #expect(desk.complaint?.stage == .mediation)
  }

  @Test func itComesBack() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged, .credited, .answer(isYes: true), .closed)
    desk.pass(days: 30)
    try desk.step(.reopen(words: "again"))
    let complaint = try #require(desk.complaint)
    #expect(complaint.stage == .received)
    #expect(complaint.earlier.count == 1)
    #expect(complaint.round.received == desk.today)
    #expect(complaint.cause == "N1", "the cause of the last closing stands")
    #expect(complaint.awaitsRemedy)
  }

  @Test func whoTakesItLooksAfterIt() throws {
    var desk = ComplaintDesk()
    try desk.open()
    #expect(throws: ComplaintRefusal.yoursAlready(Identifier(1))) { try desk.step(.take) }
    desk.actor = Actor(name: "tom", level: .senior)
    try desk.step(.take)
    #expect(desk.complaint?.handler == "tom")
    #expect(desk.complaint?.openedBy == "amelie")
  }

  @Test func aRemedyLetsPriceOffersGo() throws {
    var desk = ComplaintDesk()
    try desk.open()
    #expect(desk.complaints.awaitingRemedy != nil)
    try desk.step(.acknowledged)
    #expect(desk.complaints.awaitingRemedy != nil)
    try desk.step(.credited)
    #expect(desk.complaints.awaitingRemedy == nil)
    try desk.step(.answer(isYes: false))
    #expect(desk.complaints.awaitingRemedy == nil, "a remedy has no condition, not even a yes")
  }
}
