import Desk
import Retention
import Terminal
import TestSupport
import Testing

/// The desk for those who hear or feel it.
@Suite struct AccessibleTests {
  private func desk(_ scene: Scene, _ language: Language = .en) throws -> Desk {
    try scene.desk(language) { $0.isAccessible = true }
  }

  private func onCall(_ text: String) throws -> Desk {
    try Desk.onCall(text) { $0.isAccessible = true }
  }

  private func announcement(_ desk: inout Desk) -> String {
    desk.grid(glyphs: .spoken).row(Desk.wide.height - 1)
  }

  @Test(arguments: View.all) func nothingIsDrawnButText(_ view: View) throws {
    var desk = try desk(view.scene, view.language)
    for size in View.sizes {
      let grid = desk.grid(size, glyphs: .spoken)
      let drawn = grid.text.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
      #expect(drawn.isEmpty, "\(String(String.UnicodeScalarView(drawn)))")
      #expect(!grid.row(size.height - 1).isEmpty, "nothing is announced")
    }
  }

  @Test(
    arguments: Scene.all.filter {
      ["find-results", "call-offered", "reasons", "log"].contains($0.name)
    })
  func readsAsRecorded(_ scene: Scene) throws {
    var desk = try desk(scene, .fr)
    try expectSnapshot(desk.grid(glyphs: .spoken), named: "\(scene.name)/spoken-fr")
  }

  @Test func lettersStayLetters() throws {
    var desk = try onCall("nakamura")
    let text = desk.grid(glyphs: .spoken).text
    #expect(text.contains("Zoë Nakamura-Díaz"))
    #expect(!desk.grid(glyphs: .spokenASCII).text.contains("ë"))
  }

  @Test func saysWhereTheBarStands() throws {
    var desk = try onCall("nakamura")
    desk.press("rp1")
    #expect(announcement(&desk).hasSuffix("1/20"))
    desk.press(.down)
    let second = announcement(&desk)
    #expect(second.hasPrefix(" 2, ") && second.hasSuffix("2/20"), "\(second)")
    desk.press(.down)
    #expect(announcement(&desk).hasSuffix("3/20"))
  }

  @Test func saysWhichScreenIsNew() throws {
    var desk = try onCall("nakamura")
    #expect(announcement(&desk).hasPrefix(" The call, "))
    desk.press("r")
    #expect(announcement(&desk) == " Reasons, p, Price, 1/10")
    #expect(announcement(&desk) == " p, Price, 1/10")
    desk.press(.escape)
    #expect(announcement(&desk).hasPrefix(" The call, "))
    desk.press("t")
    #expect(announcement(&desk) == " The note, Note")
    desk.press("rude")
    #expect(announcement(&desk) == " Note, rude")
  }

  /// What was said stays until the next key, however long it takes to read.
  @Test func wordsDoNotGoByThemselves() throws {
    var desk = try onCall("nakamura")
    desk.press("y")
    #expect(announcement(&desk) == " No offer waits for an answer.")
    desk.pass(seconds: 60)
    desk.handle(.tick)
    #expect(announcement(&desk) == " No offer waits for an answer.")
    desk.press(.down)
    #expect(announcement(&desk).hasSuffix("2/20"))
  }

  @Test func nothingMovesByItself() throws {
    var desk = try onCall("nakamura")
    #expect(desk.app.wakeAfter == nil)
    _ = desk.grid(glyphs: .spoken)
    desk.pass(seconds: 125)
    desk.handle(.tick)
    #expect(!desk.app.needsDrawing)
    #expect(desk.grid(glyphs: .spoken).row(0).contains("2 min"))
    var other = try Desk.onCall("nakamura")
    #expect(other.app.wakeAfter == 1000 && other.grid().row(0).contains("00:00"))
  }

  /// Lines are read from left to right: nothing stands beside a list that lies over the call.
  @Test func aDialogStandsAlone() throws {
    var desk = try onCall("nakamura")
    desk.press("r")
    let rows = desk.grid(glyphs: .spoken).text.split(separator: "\n")
    #expect(rows.allSatisfy { !$0.contains("OFFERS") && !$0.contains("Fibre") })
    #expect(rows[1].hasSuffix("Price"))
    desk.press(.escape)
    desk.press("X")
    let words = announcement(&desk)
    #expect(words.hasPrefix(" Cancelling the service, Read back: “Zoë"), "\(words)")
  }

  @Test(arguments: [("ga", "Nobody waits for an answer."), ("", "No calls yet.")])
  func anEmptyListIsSaid(_ keys: String, _ words: String) throws {
    var desk = try Desk(.showcase, .ana, start: .log) { $0.isAccessible = true }
    desk.press(keys)
    #expect(announcement(&desk).contains(words), "\(announcement(&desk))")
  }

  @Test func theFooterCanBeClicked() throws {
    var desk = try onCall("nakamura")
    desk.click("r reason")
    #expect(desk.top == .reasons)
  }
}
