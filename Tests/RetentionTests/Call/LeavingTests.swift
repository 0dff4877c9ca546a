import Retention
import TestSupport
import Testing

/// What a receipt says of leaving, by the law of the place.
struct LeavingTests {
  private static let french = ExitFeeRule(
    .endsAfter(months: 12, subsidised: Share(percent: 20)), clause: "C. conso. L224-28")

  /// Two years from 22 October 2025: the thirteenth month began on 22 October 2026.
  @Test(
    arguments: [
      (Set<String>(), "2027-10-22", Money.zero, nil),
      (["subsidised-handset"], "2027-10-22", nil, .euros(88)),
      ([], "2027-11-23", nil, nil), (["subsidised-handset"], "2027-11-23", nil, nil),
      ([], "2026-11-22", .zero, nil),
    ] as [(Set<String>, Day, Money?, Money?)])
  func `who leaves in France in the thirteenth month`(
    known: Set<String>, term: Day, fee: Money?, most: Money?
  ) throws {
    var subscriber = Subscriber.sample
    subscriber.contract = .twoYear
    subscriber.contractEnd = term
    subscriber.circumstances = known
    let place = Jurisdiction.sample(exitFee: Self.french)
    var line = CallOnTheLine(.sample(.sample(of: subscriber), in: place))
    try line.close("CANCELLED-NOW")
    let receipt = try #require(line.receipt)
    #expect(receipt.exitFee == fee)
    #expect(receipt.exitFeeAtMost == most)
    #expect(receipt.clause == "C. conso. L224-28")
  }

  @Test func `the agent may confirm that the handset was sold cheaper`() throws {
    var subscriber = Subscriber.sample
    subscriber.contract = .twoYear
    subscriber.contractEnd = "2027-10-22"
    var call = Call.sample
    call.apply(.confirmed(ExitFeeRule.subsidised), at: .sample)
    let situation = Situation.sample(
      .sample(of: subscriber), in: .sample(exitFee: Self.french, hours: .always))
    let kind = try #require(Catalogue.sample.outcome("CANCELLED-NOW"))
    let receipt = Receipt(of: call, ending: kind, callbackAt: nil, in: situation)
    #expect(receipt.exitFeeAtMost == .euros(88))
  }

  @Test func `who stays hears of no fee and no clause`() throws {
    var line = CallOnTheLine(.sample(in: .sample(exitFee: Self.french)))
    try line.says("P1")
    try line.close("KEPT-NOOFFER")
    #expect(line.receipt?.clause == nil && line.receipt?.exitFee == nil)
  }

  @Test(
    arguments: [
      (TimeLimit(14, .days), "2026-12-06"), (TimeLimit(5, .workingDays), "2026-11-30"),
      (TimeLimit(1, .months), "2026-12-22"),
    ] as [(TimeLimit, Day)])
  func `a refund is due by the limit of the place`(limit: TimeLimit, due: Day) throws {
    let sample = Jurisdiction.sample
    let place = Jurisdiction(
      code: "x", title: Localised("x"), refundWithin: limit, contactHours: .always,
      holidays: sample.holidays)
    var line = CallOnTheLine(.sample(in: place))
    try line.says("P3")
    try line.present("REFUND", amount: .euros(12))
    try line.answer(.accepted)
    try line.close("CANCELLED-NOW")
    #expect(line.receipt?.refundBy == due)
  }
}
