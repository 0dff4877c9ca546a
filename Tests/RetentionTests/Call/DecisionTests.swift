import Retention
import TestSupport
import Testing

struct DecisionTests {
  @Test(
    arguments: [
      (.setReason("P9"), .unknownReason("P9")), (.setReason(""), .unknownReason("")),
      (.confirm("nonsense"), .unknownCircumstance("nonsense")),
      (.present(incentive: "NONE", terms: Terms()), .unknownIncentive("NONE")),
      (.answer(Identifier(9), .accepted), .noSuchOffer),
      (.close(outcome: "GONE", callbackAt: nil, language: .en), .unknownOutcome("GONE")),
      (.note(String(repeating: "é", count: 2001)), .noteTooLong(2001, limit: 2000)),
      (
        .present(incentive: "TWENTY-OFF", terms: Terms()),
        .notEligible("TWENTY-OFF", .level(needed: .senior))
      ),
    ] as [(CallCommand, Refusal)])
  func `what makes no sense is refused`(command: CallCommand, refusal: Refusal) throws {
    let call = Call.sample(reason: "P1")
    #expect(throws: refusal) { try call.decide(command, in: .sample) }
  }

  @Test(
    arguments: [
      .setReason("P1"), .confirm("rival-offer"), .note("asks for the price"),
    ] as [CallCommand])
  func `what is so already changes nothing`(command: CallCommand) throws {
    var line = CallOnTheLine()
    try line.do(command)
    #expect(try line.call.decide(command, in: .sample) == [])
  }

  @Test func `two checks verify, a third is refused`() throws {
    var line = CallOnTheLine()
    try line.do(.checkIdentity)
    #expect(!line.call.isVerified)
    try line.do(.checkIdentity)
    #expect(line.call.isVerified)
    #expect(throws: Refusal.alreadyVerified) { try line.do(.checkIdentity) }
  }

  @Test func `the cancel clock starts with the first reason`() throws {
    var line = CallOnTheLine()
    try line.says("P1")
    let first = line.call.reasonAt
    try line.says("S1")
    #expect(line.call.reason == "S1")
    #expect(line.call.reasonAt == first)
  }

  @Test func `a call belongs to whoever took it, and ends once`() throws {
    let call = Call.sample(reason: "P1")
    let other = Situation(
      catalogue: .sample, dossier: .sample, level: .manager, agent: "tom", now: .sample,
      today: .sample)
    #expect(throws: Refusal.otherAgent("amelie")) { try call.decide(.note("x"), in: other) }
    var line = CallOnTheLine()
    try line.close("CANCELLED-NOW")
    #expect(throws: Refusal.callClosed(line.call.number)) { try line.do(.note("x")) }
    #expect(throws: Refusal.callClosed(line.call.number)) { try line.close("CANCELLED-NOW") }
  }

  @Test(
    arguments: [
      ("REFUND", nil, nil, .termsMissing("REFUND")),
      ("REFUND", 0, nil, .termsOutOfRange("REFUND")),
      ("REFUND", -1, nil, .termsOutOfRange("REFUND")),
      ("REFUND", 15_001, nil, .termsOutOfRange("REFUND")),
      ("REFUND", 1_000, 2, .termsOutOfRange("REFUND")),
      ("REFUND", Int64.max, nil, .termsOutOfRange("REFUND")),
      ("REFUND", 6_001, nil, .notEligible("REFUND", .level(needed: .supervisor))),
      ("REFUND", 6_000, nil, nil), ("REFUND", 1, nil, nil),
      ("PAUSE", nil, nil, .termsMissing("PAUSE")),
      ("PAUSE", nil, 0, .termsOutOfRange("PAUSE")), ("PAUSE", nil, 4, .termsOutOfRange("PAUSE")),
      ("PAUSE", 100, 1, .termsOutOfRange("PAUSE")), ("PAUSE", nil, 1, nil),
      ("PAUSE", nil, 3, nil),
      ("TEN-OFF", 100, nil, .termsOutOfRange("TEN-OFF")),
      ("TEN-OFF", nil, 3, .termsOutOfRange("TEN-OFF")), ("TEN-OFF", nil, nil, nil),
    ] as [(String, Int64?, Int?, Refusal?)])
  func `amounts and months are stated where they are asked for`(
    code: String, amount: Int64?, months: Int?, refusal: Refusal?
  ) {
    let terms = Terms(amount: amount.map { Money(minor: $0) }, months: months)
    var given: Refusal?
    do throws(Refusal) {
      _ = try Call.sample(reason: "P1")
        .decide(.present(incentive: code, terms: terms), in: .sample)
    } catch {
      given = error
    }
    #expect(given == refusal)
  }

  @Test(
    arguments: [
      ("PREMIUM", nil, nil, 1_200), ("RIGHT-SIZE", nil, nil, 3_600), ("PAUSE", nil, 2, 2_400),
      ("TEN-OFF", nil, nil, 2_697), ("REFUND", 1_234, nil, 1_234),
    ] as [(String, Int64?, Int?, Int64)])
  func `an offer's cost is fixed when it is presented`(
    code: String, amount: Int64?, months: Int?, cost: Int64
  ) throws {
    var line = CallOnTheLine(.sample(.sample(of: .sample(monthly: Money(minor: 8_990)))))
    try line.says("P1")
    try line.present(code, amount: amount.map { Money(minor: $0) }, months: months)
    #expect(line.call.pendingOffer?.cost == Money(minor: cost))
  }

  @Test func `an absurd bill stops nobody`() throws {
    for monthly in [Money(minor: .max), Money(minor: .min), .zero] {
      var line = CallOnTheLine(
        .sample(.sample(of: .sample(tenure: .max, monthly: monthly)), level: .manager))
      try line.says("P1")
      _ = rankedOffers(for: line.call, in: line.situation)
      try line.present("TWENTY-OFF")
      try line.answer(.accepted)
      try line.close("KEPT-OFFER")
      #expect(line.receipt?.nextBills.count == 3)
    }
  }

  @Test func `no offer without a reason, and one at a time`() throws {
    var line = CallOnTheLine()
    #expect(throws: Refusal.reasonMissing) { try line.present("TEN-OFF") }
    try line.says("P1")
    try line.present("TEN-OFF")
    #expect(throws: Refusal.offerPending("TEN-OFF")) { try line.present("PREMIUM") }
  }

  @Test(
    arguments: [
      ([.accepted, .declined], .alreadyAnswered(.accepted)),
      ([.declined, .accepted], .alreadyAnswered(.declined)),
      ([.later, .later], .alreadyAnswered(.later)), ([.later, .declined], nil),
      ([.later, .accepted], nil), ([.later, .accepted, .declined], .alreadyAnswered(.accepted)),
    ] as [([Answer], Refusal?)])
  func `an answer stands, but later may still become yes or no`(
    answers: [Answer], refusal: Refusal?
  ) throws {
    var line = CallOnTheLine()
    try line.says("P1")
    try line.present("TEN-OFF")
    var given: Refusal?
    for answer in answers {
      do throws(Refusal) { try line.answer(answer) } catch { given = error }
    }
    #expect(given == refusal)
  }
}
