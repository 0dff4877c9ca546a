import Retention
import TestSupport
import Testing

/// Right first: cancelling is never refused, staying never assumed.
struct ClosingTests {
  @Test(arguments: ["CANCELLED-NOW", "CANCELLED-EOT"])
  func `a cancellation needs nothing`(code: String) throws {
    var bare = CallOnTheLine()
    try bare.close(code)
    var pending = CallOnTheLine()
    try pending.says("P1")
    try pending.present("TEN-OFF")
    try pending.close(code)
    #expect(pending.call.outcome == code)
  }

  /// Whatever a catalogue asks of an ending: a callback, or an accepted offer.
  @Test(arguments: [OutcomeKind.Ending.endsNow, .endsAtTerm])
  func `no catalogue can make cancelling harder`(ending: OutcomeKind.Ending) throws {
    let harsh = OutcomeKind(
      code: "HARSH", title: Localised("Harsh"), ending: ending, follows: [.price],
      countsAsCase: true, isKept: true, pendingDays: 0, needsCallback: true, needsReviewer: false,
      isDoNotContact: false)
    let base = Catalogue.sample
    let catalogue = Catalogue(
      currency: base.currency, economics: base.economics, guardRails: base.guardRails,
      circumstances: [], reasonGroups: base.reasonGroups, outcomes: [harsh],
      incentives: base.incentives, plays: [], coreLines: base.coreLines)
    var line = CallOnTheLine(.sample(catalogue: catalogue))
    #expect(line.possible == ["HARSH"])
    try line.close("HARSH")
    #expect(!line.call.isOpen)
  }

  @Test func `a save says why, and that every offer was answered`() throws {
    var line = CallOnTheLine()
    #expect(throws: Refusal.reasonMissing) { try line.close("KEPT-NOOFFER") }
    try line.says("P1")
    try line.present("TEN-OFF")
    #expect(throws: Refusal.offerPending("TEN-OFF")) { try line.close("KEPT-NOOFFER") }
    try line.answer(.declined)
    try line.close("KEPT-NOOFFER")
  }

  @Test func `a postponement needs a time to call back`() throws {
    var line = CallOnTheLine()
    #expect(throws: Refusal.callbackMissing) { try line.close("POSTPONED") }
    let when = Moment(day: "2026-11-24", hour: 15)
    try line.close("POSTPONED", callbackAt: when)
    #expect(line.call.callbackAt == when)
    #expect(line.receipt?.callbackAt == when)
  }

  static let always = [
    "POSTPONED", "CANCELLED-NOW", "CANCELLED-EOT", "DROPPED", "NO-CONTACT",
  ]

  /// What was accepted, what may follow, and what stands ready under Enter.
  @Test(
    arguments: [
      ([], ["KEPT-NOOFFER"], "CANCELLED-NOW"), (["TEN-OFF"], ["KEPT-OFFER"], "KEPT-OFFER"),
      (["RIGHT-SIZE"], ["DOWNGRADED"], "DOWNGRADED"), (["TECHNICIAN"], ["KEPT-FIX"], "KEPT-FIX"),
      (["APOLOGY"], ["KEPT-NOOFFER", "KEPT-FIX"], "CANCELLED-NOW"),
      (["REFUND"], ["KEPT-NOOFFER", "KEPT-FIX"], "CANCELLED-NOW"),
      (["TEN-OFF", "REFUND"], ["KEPT-OFFER", "KEPT-FIX"], "KEPT-OFFER"),
      (["RIGHT-SIZE", "PREMIUM"], ["KEPT-OFFER", "DOWNGRADED"], "KEPT-OFFER"),
      (["PREMIUM", "RIGHT-SIZE"], ["KEPT-OFFER", "DOWNGRADED"], "DOWNGRADED"),
    ] as [([String], [String], String)])
  func `the ending follows what was accepted`(
    accepted: [String], kept: [String], likely: String
  ) throws {
    var line = CallOnTheLine()
    for code in accepted { line.call.present(code, .accepted) }
    #expect(Set(line.possible) == Set(kept + ClosingTests.always))
    #expect(line.likely == likely)
    try line.says("P1")
    let kinds = line.situation.catalogue.outcomes.filter(\.isKept).map(\.code)
    for code in kinds where !kept.contains(code) {
      #expect(throws: Refusal.outcomeContradicts(code)) { try line.close(code) }
    }
  }

  @Test(arguments: [Answer.declined, .later, nil])
  func `an offer that was not accepted speaks for nothing`(answer: Answer?) {
    var line = CallOnTheLine()
    line.call.present("TEN-OFF", answer)
    #expect(line.likely == "CANCELLED-NOW")
  }
}
