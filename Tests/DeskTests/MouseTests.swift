import Desk
import Retention
import Store
import Terminal
import Testing

/// Everything that a click can do, a key can do too; these are the other way round.
@Suite struct MouseTests {
  @Test func aSecondClickOnARowTakesTheCall() throws {
    var desk = try Desk()
    desk.press("ma")
    desk.click("Margaret Ashworth")
    #expect(desk.app.screens == [.find])
    desk.click("Margaret Ashworth")
    #expect(desk.top == .call)
    desk.sees("1204-OAKHM")
  }

  @Test(arguments: [Desk.wide, Desk.narrow, Desk.small]) func theFooterIsButtons(_ size: Size)
    throws
  {
    var desk = try Desk()
    desk.press("naka")
    desk.click("Enter take the call", size: size)
    #expect(desk.top == .call)
    desk.click("r reason", size: size)
    #expect(desk.top == .reasons)
    desk.click("X cancel", size: size)
    #expect(desk.top == .cancel)
    desk.click("Esc back", size: size)
    #expect(desk.top == .call)
  }

  @Test func theMouseIsGivenToTheTerminalAndTakenBack() throws {
    var desk = try Desk()
    #expect(desk.app.takesMouse == nil)
    for (words, isTaken, said) in [
      ("mouse off", false, "Clicks are for the terminal"), ("mouse on", true, "for the desk"),
    ] {
      desk.press(.control("p"))
      desk.press(words)
      desk.press(.enter)
      #expect(desk.app.takesMouse == isTaken)
      desk.sees(said)
    }
  }

  /// Who clicks to come back to the window does not mean the button that lies there.
  @Test func theClickThatBringsTheFocusDoesNothing() throws {
    var desk = try Desk()
    desk.press("naka")
    desk.handle(.focus(false))
    desk.handle(.focus(true))
    desk.click("Enter take the call")
    #expect(desk.top == .find)
    desk.click("Enter take the call")
    #expect(desk.top == .call)
  }

  @Test func aClickLongAfterTheFocusCounts() throws {
    var desk = try Desk()
    desk.press("naka")
    desk.handle(.focus(true))
    desk.pass(seconds: 1)
    desk.click("Enter take the call")
    #expect(desk.top == .call)
  }

  @Test func aClickOnAnOfferSelectsIt() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp1")
    desk.click("Priority technician")
    desk.press(" ")
    #expect(try desk.store.call(Identifier(1))?.offers.map(\.incentive) == ["I02"])
  }

  @Test func theWheelMovesLists() throws {
    var desk = try Desk()
    desk.press("ma")
    _ = desk.grid()
    desk.handle(.mouse(Mouse(.wheelDown, at: Point(x: 3, y: 9))))
    desk.handle(.mouse(Mouse(.wheelDown, at: Point(x: 3, y: 9))))
    desk.handle(.mouse(Mouse(.wheelUp, at: Point(x: 3, y: 9))))
    #expect(desk.grid().semantics.last { $0.role == .list }?.value == "2/6")
  }

  @Test func clicksIntoNothingDoNothing() throws {
    var desk = try Desk.onCall("nakamura")
    let before = desk.text()
    for y in 0..<13 { desk.handle(.mouse(Mouse(.press, at: Point(x: 70, y: y)))) }
    #expect(desk.text() == before)
  }
}
