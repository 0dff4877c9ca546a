import Retention
import TestSupport
import Testing

/// A word that passes by voice, without a store.
@Suite struct VoiceTests {
  private func asked() throws -> (desk: VoiceDesk, approval: Approval) {
    var desk = VoiceDesk()
    try desk.desk.ask()
    return (desk, try #require(desk.approval))
  }

  @Test func whatIsReadBackGrants() throws {
    var (desk, approval) = try asked()
    let word = try desk.word(for: desk.said(approval))
    #expect(word.expiresAt <= approval.expiresAt)
    try desk.hear(word.reply, on: approval)
    let granted = try #require(desk.approval)
    #expect(granted.state == .granted && granted.isByVoice && granted.decider == "ana")
    try desk.desk.present()
    #expect(desk.approval?.state == .used)
    #expect(throws: Refusal.approvalOver("REFUND")) { try desk.hear(word.reply, on: granted) }
  }

  /// Whatever is said otherwise than it is, the console tells at once.
  @Test(arguments: [
    "amount", "incentive", "number", "request", "agent", "key", "code",
  ]) func whatIsSaidWrongDoesNotFit(_ what: String) throws {
    let (desk, approval) = try asked()
    var said = desk.said(approval)
    switch what {
    case "amount": said.cost = .euros(79)
    case "incentive": said.incentive = "TEN-OFF"
    case "number": said.number = CallNumber(text: "4218-K7Q2")
    case "request": said.approval = Identifier(approval.id.rawValue + 1)
    case "agent": said.agent = "tom"
    case "code": said.code = said.code.wrong
    default: break
    }
    let console = desk.console(key: what == "key" ? 8 : 7)
    #expect(throws: Refusal.voiceUnfit) { try console.word(for: said, names: [said.agent]) }
  }

  /// A console that did not look at the code would not help either: the reply itself is bound.
  @Test func theReplyIsBoundToEachFact() throws {
    let (desk, approval) = try asked()
    let right = desk.request(approval)
    let seal = VoiceDesk.seal()
    let replies =
      Self.variants(of: right).map { $0.reply(by: VoiceDesk.ana, seal) }
      + [
        right.reply(by: Actor(name: "eva", level: .supervisor), seal),
        right.reply(by: Actor(name: "ana", level: .manager), seal),
        right.reply(by: VoiceDesk.ana, VoiceDesk.seal(8)), right.challenge(seal),
      ]
    let expected = right.reply(by: VoiceDesk.ana, seal)
    for (place, reply) in replies.enumerated() { #expect(reply != expected, "\(place)") }
    #expect(right.reply(by: Actor(name: "ANA", level: .supervisor), seal) == expected)
  }

  /// Each with one fact changed.
  static func variants(of request: VoiceRequest) -> [VoiceRequest] {
    func with(
      number: CallNumber? = nil, approval: Int64? = nil, agent: String? = nil,
      incentive: String? = nil, terms: Terms? = nil, cost: Money? = nil, currency: String? = nil,
      minute: Int64 = 0
    ) -> VoiceRequest {
      VoiceRequest(
        number: number ?? request.number,
        approval: approval.map { Identifier($0) } ?? request.approval,
        agent: agent ?? request.agent, incentive: incentive ?? request.incentive,
        terms: terms ?? request.terms, cost: cost ?? request.cost,
        currency: currency ?? request.currency, minute: request.minute + minute)
    }
    return [
      with(number: CallNumber(text: "4217-K7Q3")), with(approval: 99), with(agent: "tom"),
      with(incentive: "CREDIT"), with(terms: Terms(amount: .euros(81))), with(cost: .euros(800)),
      with(currency: "BRL"), with(minute: 1), with(terms: Terms(amount: .euros(80), months: 1)),
    ]
  }

  /// The codes of the minutes around differ, so a reply cannot outlive its request.
  @Test(arguments: [
    (-3, false), (-2, true), (0, true), (9, true), (11, true), (13, false), (60, false),
  ]) func clocksMayDifferByTwoMinutes(_ minutes: Int64, _ isTaken: Bool) throws {
    let (desk, approval) = try asked()
    let now = desk.desk.now.adding(milliseconds: minutes * 60_000)
    let word = try? desk.word(for: desk.said(approval), at: now)
    #expect((word != nil) == isTaken)
  }

  @Test(arguments: [(Level.agent, false), (.senior, false), (.supervisor, true), (.manager, true)])
  func nobodyGivesMoreThanTheirLevel(_ level: Level, _ isTaken: Bool) throws {
    let (desk, approval) = try asked()
    let eva = Actor(name: "eva", level: level)
    let refusal = Refusal.notEligible("REFUND", .level(needed: .supervisor))
    if isTaken {
      #expect(throws: Never.self) { try desk.word(for: desk.said(approval), by: eva) }
    } else {
      #expect(throws: refusal) { try desk.word(for: desk.said(approval), by: eva) }
    }
  }

  /// Whoever asks may be a supervisor elsewhere: neither end lets them answer themselves.
  @Test func nobodyAnswersThemselves() throws {
    var (desk, approval) = try asked()
    let own = Actor(name: "Amelie", level: .manager)
    #expect(throws: Refusal.ownApproval) { try desk.word(for: desk.said(approval), by: own) }
    desk.giver = Actor(name: "amelie", level: .manager)
    let reply = desk.request(approval).reply(
      by: Actor(name: "amelie", level: .manager), VoiceDesk.seal())
    #expect(throws: Refusal.ownApproval) {
      try desk.hear(reply, on: approval, from: "amelie")
    }
    #expect(desk.approval?.state == .asked)
  }

  @Test func threeWrongRepliesEndIt() throws {
    var (desk, approval) = try asked()
    let reply = try desk.word(for: desk.said(approval)).reply
    for misses in 1...Approval.voiceTries {
      try desk.hear(reply.wrong, on: approval)
      #expect(desk.approval?.misses == misses)
      #expect(desk.approval?.voiceTriesLeft == Approval.voiceTries - misses)
    }
    #expect(throws: Refusal.voiceOver("REFUND")) { try desk.hear(reply, on: approval) }
    // On a screen it can still be granted.
    try desk.desk.judge(.grant)
    #expect(desk.approval?.isByVoice == false)
  }

  @Test func anAgentHasTwelveWrongRepliesADay() throws {
    var (desk, approval) = try asked()
    let reply = try desk.word(for: desk.said(approval)).reply
    desk.missesToday = Approval.voiceTriesADay
    #expect(throws: Refusal.voiceOver("REFUND")) { try desk.hear(reply, on: approval) }
    desk.missesToday -= 1
    try desk.hear(reply, on: approval)
  }

  @Test func whoMayNotGiveIsNotHeard() throws {
    var (desk, approval) = try asked()
    let reply = try desk.word(for: desk.said(approval)).reply
    desk.giver = nil
    #expect(throws: Refusal.voiceGiverUnknown("ana")) { try desk.hear(reply, on: approval) }
    // The role was lost between the two ends.
    desk.giver = Actor(name: "ana", level: .senior)
    #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
      try desk.hear(reply, on: approval)
    }
    #expect(desk.approval?.misses == 0)
  }

  @Test func itExpiresWithItsRequest() throws {
    var (desk, approval) = try asked()
    let reply = try desk.word(for: desk.said(approval)).reply
    desk.desk.now = approval.expiresAt
    #expect(throws: Refusal.approvalOver("REFUND")) { try desk.hear(reply, on: approval) }
  }

  /// The same amount, asked again in the same minute: a word is good once.
  @Test func aReplyIsNoReplyToTheNextRequest() throws {
    var (desk, first) = try asked()
    let reply = try desk.word(for: desk.said(first)).reply
    try desk.hear(reply, on: first)
    try desk.desk.present()
    let offer = try #require(desk.desk.call.pendingOffer)
    try desk.desk.do(.answer(offer.id, .later))
    try desk.desk.ask()
    let second = try #require(desk.approval)
    #expect(second.id != first.id && second.draft == first.draft)
    try desk.hear(reply, on: second)
    #expect(desk.approval?.state == .asked && desk.approval?.misses == 1)
    #expect(throws: Refusal.voiceUnfit) {
      var said = desk.said(second)
      said.approval = first.id
      _ = try desk.word(for: said)
    }
  }
}
