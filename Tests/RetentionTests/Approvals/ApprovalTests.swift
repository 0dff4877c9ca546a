import Retention
import TestSupport
import Testing

/// One agent, one supervisor, one refund above what an agent may give.
struct ApprovalDesk {
  var call = Call.sample(reason: "P3")
  var now = Moment.sample
  private var numbers: Int64 = 0

  static let agent = "amelie"
  static let eighty = Terms(amount: .euros(80))

  func situation(_ who: String = agent, _ level: Level = .agent) -> Situation {
    .sample(level: level, agent: who, now: now)
  }

  mutating func `do`(
    _ command: CallCommand, by who: String = agent, _ level: Level = .agent
  ) throws(Refusal) {
    for fact in try call.decide(command, in: situation(who, level)) {
      numbers += 1
      call.apply(
        fact, at: now, by: who, offer: Identifier(numbers), approval: Identifier(numbers))
    }
  }

  mutating func ask(_ terms: Terms = eighty) throws(Refusal) {
    try `do`(.ask(incentive: "REFUND", terms: terms))
  }

  mutating func judge(
    _ judgement: Judgement, by who: String = "ana", _ level: Level = .supervisor
  ) throws(Refusal) {
    try `do`(.judge(call.approvals.last?.id ?? Identifier(0), judgement), by: who, level)
  }

  mutating func present(_ terms: Terms = eighty) throws(Refusal) {
    try `do`(.present(incentive: "REFUND", terms: terms))
  }

  mutating func pass(minutes: Int64) { now = now.adding(milliseconds: minutes * 60_000) }
}

@Suite struct ApprovalTests {
  private let aboveLevel = Refusal.notEligible("REFUND", .level(needed: .supervisor))

  @Test func whatWasGrantedIsGivenOnce() throws {
    var desk = ApprovalDesk()
    #expect(throws: aboveLevel) { try desk.present() }
    try desk.ask()
    #expect(throws: aboveLevel) { try desk.present() }
    try desk.judge(.grant)
    #expect(desk.call.approvals[0].decider == "ana")
    try desk.present()
    #expect(desk.call.approvals[0].state == .used)
    let offer = try #require(desk.call.pendingOffer)
    try desk.do(.answer(offer.id, .declined))
    #expect(throws: aboveLevel) { try desk.present() }
  }

  /// Bound to the amount, to the cent.
  @Test(arguments: [7999, 8001, 9000] as [Int64]) func anotherAmountIsAnotherRequest(_ cents: Int64)
    throws
  {
    var desk = ApprovalDesk()
    try desk.ask()
    try desk.judge(.grant)
    #expect(throws: aboveLevel) { try desk.present(Terms(amount: Money(minor: cents))) }
  }

  @Test(arguments: [
    ("amelie", Level.supervisor, Refusal.ownApproval), ("amelie", .manager, .ownApproval),
    ("tom", .agent, .notEligible("REFUND", .level(needed: .supervisor))),
    ("tom", .senior, .notEligible("REFUND", .level(needed: .supervisor))),
  ])
  func whoMayNotAnswer(_ who: String, _ level: Level, _ refusal: Refusal) throws {
    var desk = ApprovalDesk()
    try desk.ask()
    for judgement in [Judgement.grant, .refuse(reason: "no"), .change(Terms(amount: .euros(70)))] {
      #expect(throws: refusal) { try desk.judge(judgement, by: who, level) }
    }
    #expect(desk.call.approvals[0].state == .asked)
  }

  @Test func tenMinutesAreTenMinutes() throws {
    var desk = ApprovalDesk()
    try desk.ask()
    desk.now = desk.now.adding(milliseconds: Approval.life - 1)
    try desk.judge(.grant)
    try desk.present()
    desk = ApprovalDesk()
    try desk.ask()
    try desk.judge(.grant)
    desk.now = desk.now.adding(milliseconds: Approval.life)
    #expect(throws: aboveLevel) { try desk.present() }
    desk = ApprovalDesk()
    try desk.ask()
    desk.now = desk.now.adding(milliseconds: Approval.life)
    #expect(throws: Refusal.approvalOver("REFUND")) { try desk.judge(.grant) }
    try desk.ask()
    #expect(desk.call.approvals.count == 2)
  }

  @Test func anotherAmountTakesThePlaceOfTheFirst() throws {
    var desk = ApprovalDesk()
    try desk.ask()
    try desk.judge(.change(Terms(amount: .euros(70))))
    #expect(desk.call.approvals.map(\.state) == [.changed(to: desk.call.approvals[1].id), .asked])
    #expect(desk.call.approvals[1].draft.cost == .euros(70))
    try desk.judge(.grant)
    #expect(throws: aboveLevel) { try desk.present() }
    try desk.present(Terms(amount: .euros(70)))
  }

  @Test func aRefusalSaysWhy() throws {
    var desk = ApprovalDesk()
    try desk.ask()
    #expect(throws: Refusal.refusalReasonMissing) { try desk.judge(.refuse(reason: " \n")) }
    let long = String(repeating: "x", count: Approval.reasonLimit + 1)
    #expect(throws: Refusal.noteTooLong(201, limit: 200)) {
      try desk.judge(.refuse(reason: long))
    }
    try desk.judge(.refuse(reason: "credit them half"))
    #expect(desk.call.approvals[0].state == .refused(reason: "credit them half"))
  }

  @Test func whatNeedsNoWordIsNotAskedFor() throws {
    var desk = ApprovalDesk()
    let fifty = Terms(amount: .euros(50))
    #expect(throws: Refusal.approvalNotNeeded("REFUND")) { try desk.ask(fifty) }
    #expect(throws: Refusal.termsOutOfRange("REFUND")) { try desk.ask(Terms(amount: .euros(151))) }
    #expect(throws: Refusal.termsMissing("REFUND")) { try desk.ask(Terms()) }
    #expect(throws: Refusal.unknownIncentive("Q")) {
      try desk.do(.ask(incentive: "Q", terms: Terms()))
    }
    try desk.ask()
    #expect(throws: Refusal.approvalAsked("REFUND")) { try desk.ask() }
    // Another rule than the level stays a rule.
    #expect(throws: Refusal.self) { try desk.do(.ask(incentive: "VOLUME", terms: Terms())) }
  }
}
