import Retention
import TestSupport
import Testing

/// Whole calls, as they happen.
struct ScenarioTests {
  @Test
  func `whose promotion ended is refused a second price offer, right-sizes, closes downgraded`()
    throws
  {
    let before = PastOffer.sample("TWENTY-OFF", on: "2026-09-10", .accepted)
    let history = [PastCall.sample(on: "2026-09-10", outcome: "KEPT-OFFER", offers: [before])]
    var line = CallOnTheLine(.sample(.sample(history: history)))
    try line.do(.checkIdentity)
    try line.do(.checkIdentity)
    try line.says("P1")
    #expect(
      throws: Refusal.notEligible(
        "TEN-OFF", .live(incentive: "TWENTY-OFF", until: "2027-03-10"))
    ) { try line.present("TEN-OFF") }
    try line.present("RIGHT-SIZE")
    try line.answer(.accepted)
    #expect(line.likely == "DOWNGRADED")
    try line.close("DOWNGRADED")
    #expect(line.receipt?.nextBills == [.euros(26), .euros(26), .euros(26)])
    #expect(line.receipt?.endsOn == nil)
  }

  @Test func `who says no twice hears no third offer, and may still take the one put off`() throws {
    var line = CallOnTheLine(.sample(catalogue: .sample(guardRails: .sample(refusals: 9))))
    try line.says("P1")
    try line.present("RIGHT-SIZE")
    try line.answer(.later)
    try line.present("PREMIUM")
    try line.answer(.declined)
    try line.present("TEN-OFF")
    try line.answer(.declined)
    #expect(line.verdict("PAUSE") == .notMet(.enoughAfterNo(limit: 1)))
    #expect(throws: Refusal.notEligible("PAUSE", .enoughAfterNo(limit: 1))) {
      try line.present("PAUSE", months: 1)
    }
    try line.present("APOLOGY")
    try line.answer(.accepted)
    try line.answer(.accepted, to: "RIGHT-SIZE")
    try line.close("DOWNGRADED")
  }

  @Test func `who takes the offer put off cannot have its rival as well`() throws {
    var subscriber = Subscriber.sample
    subscriber.circumstances = ["rival-offer"]
    let worth = Worth(
      monthlyMargin: .zero, remaining: nil, horizonMonths: 24, monthlyLeaving: nil, rank: 0.9)
    let dossier = Dossier(subscriber: subscriber, history: [], risk: nil, worth: worth)
    var line = CallOnTheLine(.sample(dossier, level: .manager))
    try line.says("P1")
    try line.present("TEN-OFF")
    try line.answer(.later)
    try line.present("MATCH")
    try line.answer(.accepted, to: "TEN-OFF")
    let live = Obstacle.live(incentive: "TEN-OFF", until: "2027-02-22")
    #expect(throws: Refusal.notEligible("MATCH", live)) { try line.answer(.accepted) }
    try line.answer(.declined)
    try line.close("KEPT-OFFER")
  }

  @Test func `whose line is down gets the fix before the discount`() throws {
    var subscriber = Subscriber.sample
    subscriber.openCase = "no signal, open 2 days"
    var line = CallOnTheLine(.sample(.sample(of: subscriber)))
    try line.says("S1")
    #expect(line.verdict("TEN-OFF") == .notMet(.fixFirst("no signal, open 2 days")))
    try line.present("APOLOGY")
    try line.answer(.accepted)
    #expect(line.likely == "CANCELLED-NOW")
    #expect(line.verdict("TEN-OFF") == .met)
    try line.close("KEPT-FIX")
    #expect(line.receipt?.nextBills == [.euros(30), .euros(40), .euros(40)])
  }

  @Test func `who reports a death hears no offer, is paid back and leaves`() throws {
    var line = CallOnTheLine()
    try line.says("L1")
    #expect(throws: Refusal.notEligible("PREMIUM", .noPitch(reason: "L1"))) {
      try line.present("PREMIUM")
    }
    try line.present("REFUND", amount: Money(minor: 1_210))
    try line.answer(.accepted)
    try line.close("CANCELLED-NOW")
    let receipt = try #require(line.receipt)
    #expect(receipt.refund == Money(minor: 1_210))
    #expect(receipt.refundBy == "2026-12-06")
    #expect(receipt.endsOn == "2026-11-22")
    #expect(receipt.exitFee == .zero)
  }

  @Test func `who only wants to cancel has a receipt after one command`() throws {
    var line = CallOnTheLine()
    try line.close("CANCELLED-NOW")
    let receipt = try #require(line.receipt)
    #expect(receipt.number == "4217-K7Q2")
    #expect(receipt.nextBills.isEmpty)
    #expect(receipt.agreed.isEmpty)
    #expect(receipt.refund == nil)
  }
}
