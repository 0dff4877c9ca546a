import Desk
import Terminal
import Testing

/// Choosing what the desk looks like, with the looks already on.
@Suite struct ThemePickerTests {
  private func kept(_ desk: Desk) -> [String] {
    desk.asked.compactMap { if case .keepTheme(let name) = $0 { name } else { nil } }
  }

  @Test func theBarPutsAThemeOnAndEnterKeepsIt() throws {
    var desk = try Desk()
    desk.press(.function(9))
    desk.sees("dawn", "dusk", "noon")
    #expect(desk.app.session.theme == "dusk")
    desk.press(.down)
    #expect(desk.app.session.theme == "noon")
    #expect(kept(desk).isEmpty)
    desk.press(.enter)
    #expect(desk.top == .find)
    #expect((desk.app.session.theme, kept(desk)) == ("noon", ["noon"]))
  }

  @Test func escapeBringsTheFormerOneBack() throws {
    var desk = try Desk()
    desk.press(.function(9))
    desk.press("1")
    #expect(desk.app.session.theme == "dawn")
    desk.press(.escape)
    #expect((desk.app.session.theme, kept(desk)) == ("dusk", []))
    #expect(desk.top == .find)
  }

  /// The way out of a call works over it, and leaves no half-chosen theme on.
  @Test func aCallCanStillBeCancelled() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(.function(9))
    desk.press(.up)
    desk.press("X")
    #expect(desk.top == .cancel)
    #expect(desk.app.session.theme == "dusk")
  }

  /// Also where the log lies between it and the call.
  @Test func aCallUnderTheLogCanStillBeCancelled() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(.function(3))
    desk.press(.function(9))
    desk.press(.function(8))
    #expect(desk.top == .cancel)
  }

  @Test func withoutACallThereIsNothingToCancel() throws {
    var desk = try Desk()
    desk.press(.function(9))
    desk.press("X")
    #expect(desk.top == .themes)
    desk.sees("No call is open.")
  }

  @Test func thePaletteKnowsIt() throws {
    var desk = try Desk()
    desk.press(.control("p"))
    desk.press("them")
    desk.press(.enter)
    #expect(desk.top == .themes)
  }
}
