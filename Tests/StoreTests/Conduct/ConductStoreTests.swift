import Retention
import Store
import TestSupport
import Testing

/// What was said on a call is in the journal, and its table follows from there.
@Suite struct ConductStoreTests {
  private let desk: TestDesk

  init() throws { desk = try TestDesk() }

  @Test func whatWasSaidIsFoundAgain() throws {
    let call = try desk.on(
      desk.open(),
      [
        .conduct(.recording(.announced)), .conduct(.registered),
        .conduct(.askedToOffer(allowed: false)), .conduct(.askedToOffer(allowed: true)),
        .conduct(.recording(.refused)),
      ])
    let found = try #require(try desk.store.call(call.id))
    #expect(found.conduct == call.conduct)
    #expect(found.conduct.recording == .refused && found.conduct.mayOffer == true)
    #expect(found.conduct.refusedAt != nil)
    #expect(found.wishAt == found.conduct.registeredAt)
    #expect(try desk.store.verify().isSound)
  }

  @Test func theStoryTellsEachStep() throws {
    let steps: [ConductStep] = [
      .recording(.agreed), .askedToOffer(allowed: true), .registered,
    ]
    let call = try desk.on(desk.open(), steps.map(CallCommand.conduct))
    let told = try desk.store.callStory(call.id, by: TestDesk.amelie).compactMap {
      if case .conduct(let step) = $0.fact { step } else { nil }
    }
    #expect(told == steps)
  }

  @Test func whatIsSaidTwiceIsRecordedOnce() throws {
    let call = try desk.on(
      desk.open(), [.conduct(.registered), .conduct(.registered), .conduct(.registered)])
    let entries = try desk.rows(
      "SELECT position FROM journal WHERE kind = 'conduct-registered'")
    #expect(entries.count == 1)
    #expect(try desk.store.call(call.id)?.conduct == call.conduct)
  }

  @Test(
    arguments: [
      "UPDATE conducts SET may_offer = 1", "UPDATE conducts SET recording = 'agreed'",
      "UPDATE conducts SET registered_at = 1", "DELETE FROM conducts",
    ] as [SQL])
  func whatIsChangedByHandIsFound(change: SQL) throws {
    try desk.on(
      desk.open(), [.conduct(.recording(.refused)), .conduct(.askedToOffer(allowed: false))])
    try desk.tamper(change)
    #expect(try !desk.store.verify().isSound)
  }

  @Test func theFeeOfAReceiptIsKept() throws {
    let receipt = Receipt(
      number: "1", day: .sample, outcome: "CANCELLED-NOW", agreed: [], nextBills: [],
      endsOn: .sample, exitFee: nil, exitFeeAtMost: .euros(88), clause: "C. conso. L224-28",
      refund: nil, refundBy: nil, callbackAt: nil)
    let event = Event.closed(
      Closing(outcome: "CANCELLED-NOW", callbackAt: nil, receipt: receipt),
      receiptText: Sealed(base64: ""))
    #expect(Event(kind: event.kind, body: event.body) == event)
  }
}
