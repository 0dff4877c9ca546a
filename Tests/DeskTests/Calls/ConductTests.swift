import Desk
import Policy
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// What the law of a place asks to be said, each thing at its moment.
@Suite struct ConductTests {
  private func desk(_ pack: ShippedPack, language: Language = .en) throws -> Desk {
    var desk = try Desk(.inPlace(pack.jurisdiction), language: language)
    desk.takeCall("nakamura")
    return desk
  }

  private func call(_ desk: Desk) throws -> Call {
    try #require(try desk.store.call(Identifier(1)))
  }

  /// California: the recording is told of first, then the question, then the offer by itself.
  @Test func anOfferWaitsForTheQuestion() throws {
    var desk = try desk(.california)
    desk.sees("Say (s)", "This call is recorded. Do you")
    desk.press("sy")
    #expect(try call(desk).conduct.recording == .agreed)
    desk.sees("recording agreed")
    desk.press("vvrp1")
    desk.sees("Say (s)  “May I tell you about one")
    desk.press("1")
    #expect(desk.top == .conduct)
    desk.press("y")
    #expect(desk.top == .call)
    #expect(try call(desk).offers.count == 1)
    desk.sees("offered")
  }

  @Test func aNoToTheQuestionMakesNoOffer() throws {
    var desk = try desk(.california)
    desk.press("snvvrp11n")
    #expect(try call(desk).offers.isEmpty)
    #expect(try call(desk).conduct.mayOffer == false)
    desk.press("1")
    desk.sees("wants to hear of no offer")
    #expect(desk.top == .call)
    // Their own yes, later.
    desk.press("sy1")
    #expect(try call(desk).offers.count == 1)
  }

  /// Brazil: the number first, the recording, and no offer before the cancellation is registered.
  @Test func theWishIsRegisteredFirst() throws {
    var desk = try desk(.brazil)
    desk.sees("Your request number is \(try call(desk).number.text)")
    desk.press("s")
    desk.press(.enter)
    #expect(try call(desk).conduct.recording == .announced)
    desk.press("rp1")
    desk.sees("Your request number is \(try call(desk).number.text)")
    desk.sees("Your cancellation is registered")
    desk.press("vv")
    desk.seesNo("Your request number is")
    desk.press("1")
    #expect(desk.top == .conduct)
    desk.press(.enter)
    #expect(try call(desk).conduct.registeredAt != nil)
    #expect(try call(desk).offers.count == 1)
  }

  /// The United Kingdom: two at the most, one where the company says one.
  @Test func theStricterNumberOfOffersCounts() throws {
    var desk = try desk(.kingdom)
    desk.press("vvrp11n2n3")
    #expect(try call(desk).offers.count == 2)
    desk.sees("no more than 1 after a no")
  }

  @Test func theNoteBeginsWithARefusedRecording() throws {
    var desk = try desk(.france)
    desk.press("sn")
    desk.sees("recording refused")
    desk.press("t")
    desk.press("asks by post")
    desk.press(.enter)
    #expect(try call(desk).note == "Recording refused. asks by post")
  }

  @Test func leavingTakesThreeKeysWhereverItIs() throws {
    for pack in ShippedPack.allCases {
      var desk = try desk(pack)
      desk.press("X")
      desk.press(.enter)
      #expect(desk.top == .receipt, "\(pack)")
    }
  }

  @Test func cancellingWorksOverWhatIsToBeSaid() throws {
    var desk = try desk(.california)
    desk.press("s")
    desk.press("X")
    desk.press(.enter)
    #expect(desk.top == .receipt)
  }

  /// 23 November 2026 is a Monday; nobody is called in France from one to two.
  @Test func aCallbackKeepsToTheHours() throws {
    var desk = try desk(.france)
    desk.press("rp1")
    desk.press(.enter)
    desk.choose("POSTPONED")
    desk.sees("2026-11-23 10:00")
    desk.press(.control("u"))
    desk.press("2026-11-23 13:30")
    desk.press(.enter)
    #expect(desk.top == .callback)
    desk.sees("23 Nov 14:00")
    desk.press(.control("u"))
    desk.press("2026-11-23 14:00")
    desk.press(.enter)
    #expect(desk.top == .receipt)
  }

  /// Without a pack that asks for anything the screen says nothing of it.
  @Test func nothingIsSaidWhereNothingIsAsked() throws {
    var desk = try desk(.standard)
    desk.press("vvrp1")
    desk.seesNo("Say (s)")
    desk.press("1")
    #expect(try call(desk).offers.count == 1)
  }
}
