import Retention
import Store
import TestSupport
import Testing

@Suite struct EventTests {
  private static let receipt = Receipt(
    number: "1-K7Q2", day: .sample, outcome: "KEPT-OFFER",
    agreed: [
      Receipt.Item(
        incentive: "REFUND", terms: Terms(amount: .euros(5), months: 3), until: "2027-02-22")
    ], nextBills: [.euros(1), .euros(2), .euros(3)], endsOn: .sample, exitFee: .euros(9),
    refund: .euros(4), refundBy: .sample, callbackAt: .sample)

  private static let bare = Receipt(
    number: "1-K7Q2", day: .sample, outcome: "DROPPED", agreed: [], nextBills: [], endsOn: nil,
    exitFee: nil, refund: nil, refundBy: nil, callbackAt: nil)

  private static let heard = VoiceRequest(
    number: CallNumber(text: "4217-K7Q2"), approval: Identifier(1), agent: "Amélie R.",
    incentive: "PAUSE", terms: Terms(months: 2), cost: .euros(24), currency: "EUR", minute: 29_000)

  private static let draft = Offer.Draft(
    incentive: "PAUSE", terms: Terms(amount: nil, months: 2), cost: .euros(24),
    burden: Burden(.own, months: 2))

  @Test(arguments: [
    Event.founded(store: "ab", .euro),
    .imported(ImportEntry(file: "b.csv", digest: "00", counts: ["rows": 3])),
    .activityImported(ImportEntry(file: "a.csv", digest: "00", counts: ["rows": 3])),
    .trained(TrainedEntry(digest: "00", rows: 7043)), .opened(risk: nil),
    .opened(risk: Share(basisPoints: 1234)), .looked(.review), .looked(.request), .looked(.call),
    .identityChecked, .reasonSet("P1"), .confirmed("rival-offer"),
    .presented(Identifier(7), EventTests.draft),
    .presented(Identifier(7), .suggested("PAUSE", 412_345, isHeldOut: false)),
    .presented(Identifier(7), .suggested("TEN-OFF", 1, isHeldOut: false)),
    .presented(Identifier(7), .suggested(nil, 1_000_000, isHeldOut: true)),
    .answered(Identifier(7), .later),
    .noted(Sealed(base64: "QUJD")),
    .closed(
      Closing(outcome: "KEPT-OFFER", callbackAt: .sample, receipt: EventTests.receipt),
      receiptText: Sealed(base64: "QUJD")),
    .closed(
      Closing(outcome: "DROPPED", callbackAt: nil, receipt: EventTests.bare),
      receiptText: Sealed(base64: "")),
    .staff(.added("Eva", .administrator)), .staff(.roleChanged("Eva", .senior)),
    .staff(.disabled("Eva")), .staff(.enabled("Eva")), .staff(.passwordSet("Eva")),
    .staff(.locked("Eva", source: nil)), .staff(.locked("Eva", source: "uid 1")),
    .approvalHeard(Identifier(3), from: "Ana"), .approvalMisheard(Identifier(3), from: "Ana"),
    .siteKeySet(mark: "K7Q2"), .wordGiven(EventTests.heard),
    .staff(.unlocked("Eva")), .staff(.signedIn(source: "uid 1 from ::1")),
  ]) func itsBodyReadsBackAsItself(_ event: Event) {
    #expect(Event(kind: event.kind, body: event.body) == event)
    #expect(JSON(event.body)?.canonical == event.body)
  }

  @Test(arguments: [
    ("presented", #"{"choice":{},"cost":1,"incentive":"PAUSE","offer":1}"#),
    ("presented", #"{"choice":{"propensity":0},"cost":1,"incentive":"PAUSE","offer":1}"#),
    // Nothing was suggested and something presented, which is another choice.
    ("presented", #"{"choice":{"propensity":9},"cost":1,"incentive":"PAUSE","offer":1}"#),
    ("opened", "no JSON"), ("unheard-of", "{}"), ("presented", "{\"offer\":1}"),
    ("answered", "{\"offer\":1,\"answer\":\"perhaps\"}"), ("closed", "{\"outcome\":\"DROPPED\"}"),
    ("looked", "{\"why\":\"boredom\"}"), ("trained", "{\"rows\":3}"),
    ("person-added", "{\"person\":\"Eva\"}"), ("signed-in", "{}"),
    ("role-changed", "{\"person\":\"Eva\",\"role\":\"king\"}"),
    ("person-sold", "{\"person\":\"Eva\"}"), ("approval-heard", "{\"approval\":1}"),
    ("word-given", "{\"number\":\"1-K7Q2\"}"), ("site-key-set", "{}"),
  ]) func whatNobodyWritesIsNotRead(_ kind: String, _ body: String) {
    #expect(Event(kind: kind, body: body) == nil)
  }
}

extension Offer.Draft {
  /// A pause, where this was suggested.
  fileprivate static func suggested(
    _ code: String?, _ propensity: Int, isHeldOut: Bool
  ) -> Offer.Draft {
    Offer.Draft(
      incentive: "PAUSE", terms: Terms(), cost: .euros(24), burden: Burden(.own, months: 2),
      suggestion: Suggestion(incentive: code, propensity: propensity, isHeldOut: isHeldOut))
  }
}
