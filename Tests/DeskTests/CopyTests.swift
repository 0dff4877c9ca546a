import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// The number of a call goes to the clipboard where that is allowed.
@Suite struct CopyTests {
  private func onCall(_ clipboard: Clipboard) throws -> Desk {
    try Desk.onCall("nakamura") { $0.clipboard = clipboard }
  }

  @Test func theNumberIsCopiedOnce() throws {
    var desk = try onCall(.allowed)
    let number = try #require(try desk.store.call(Identifier(1))).number.text
    desk.press("C")
    desk.sees("\(number) is in the clipboard.")
    #expect(desk.app.takeCopy() == number)
    #expect(desk.app.takeCopy() == nil)
  }

  @Test(arguments: [
    (Clipboard.notAllowed, "Copying is not allowed here"),
    (.missing, "This terminal takes nothing"),
  ])
  func orTheScreenSaysWhyNot(_ clipboard: Clipboard, _ words: String) throws {
    var desk = try onCall(clipboard)
    desk.press("C")
    desk.sees(words)
    #expect(desk.app.takeCopy() == nil)
  }

  @Test func theReceiptHasItToo() throws {
    var desk = try onCall(.allowed)
    desk.press("X")
    desk.press(.enter)
    #expect(desk.top == .receipt)
    desk.press("C")
    #expect(desk.app.takeCopy() != nil)
  }
}
