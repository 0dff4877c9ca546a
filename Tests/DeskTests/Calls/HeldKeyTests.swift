import Desk
import Retention
import Store
import Terminal
import Testing

/// Keys that are faster than the store: none is lost, none is given to what it was not meant for.
@Suite struct HeldKeyTests {
  @Test func aWholeCallTypedAhead() throws {
    var desk = try Desk()
    desk.slowDown()
    desk.press("nakamura")
    desk.press(.enter)
    desk.press("vvrp11y")
    desk.press(.enter, .enter)
    #expect(desk.app.screens == [.find])
    desk.answer()
    #expect(desk.top == .receipt)
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.outcome == "DOWNGRADED" && call.isVerified && call.reason == "P1")
    #expect(call.accepted.map(\.incentive) == ["I08"])
  }

  @Test func enterTakesWhatWasTypedNotWhatWasShown() throws {
    var desk = try Desk()
    desk.press("brandt")
    desk.slowDown()
    desk.press(.control("u"))
    desk.press("nakamura")
    desk.press(.enter)
    desk.answer()
    desk.sees("Zoë Nakamura-Díaz", "7590-VHVEG")
    #expect(desk.commands == [.open(Identifier(1))])
  }

  /// The rows of a better spelling belong to what was typed then.
  @Test func enterNeverTakesTheRowsOfAnOlderCorrection() throws {
    var desk = try Desk()
    desk.press("nakamrua")
    desk.sees("showing “nakamura”")
    desk.slowDown()
    desk.press("xq99")
    desk.press(.enter)
    desk.answer()
    #expect(desk.commands.isEmpty)
  }

  /// A paste keeps its place between the keys before and after it.
  @Test func aPasteWaitsItsTurn() throws {
    var desk = try Desk.onCall("nakamura")
    desk.slowDown()
    desk.press("rp1ta")
    desk.paste("b\nc")
    desk.press("d")
    desk.press(.enter)
    desk.answer()
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.note == "ab cd" && call.reason == "P1")
  }

  @Test func aPasteWhileTheCallClosesDoesNotLoseTheReceipt() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("X")
    desk.slowDown()
    desk.press(.enter)
    desk.paste("too late")
    desk.press(.function(3))
    desk.answer()
    #expect(desk.app.screens == [.find, .receipt])
  }

  @Test func anAnswerIsNeverGivenTwice() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp1")
    desk.slowDown()
    desk.press("2yy")
    desk.answer()
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.offers.map(\.answer) == [.accepted])
  }

  @Test func aRefusalInTheMiddleKeepsTheKeysAfterIt() throws {
    var desk = try Desk.onCall("nakamura")
    desk.slowDown()
    desk.press("1rp1v")
    desk.answer()
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.reason == "P1" && call.checks == 1 && call.offers.isEmpty)
  }
}
