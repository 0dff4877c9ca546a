import Retention
import Terminal
import TestSupport
import Testing

/// Every screen as it looks, in each language and size.
@Suite struct SnapshotTests {
  @Test(arguments: View.all) func looksAsRecorded(_ view: View) throws {
    var desk = try view.scene.desk(view.language)
    #expect(desk.top == view.scene.top, "\(desk.text())")
    for size in View.sizes {
      let name = "\(view.scene.name)/\(size.width)x\(size.height)-\(view.language.rawValue)"
      try expectSnapshot(desk.grid(size), named: name)
    }
  }

  @Test(arguments: Scene.all.filter { ["call-offered", "log", "cancel"].contains($0.name) })
  func isStyledAsRecorded(_ scene: Scene) throws {
    var desk = try scene.desk()
    try expectSnapshot(desk.grid(), named: "\(scene.name)/styled", styled: true)
  }

  @Test(arguments: Scene.all.filter { ["call-offered", "log", "help-call"].contains($0.name) })
  func looksInASCII(_ scene: Scene) throws {
    var desk = try scene.desk(.fr)
    let grid = desk.grid(glyphs: .ascii)
    let others = grid.text.unicodeScalars.filter { !$0.isASCII }
    #expect(others.isEmpty, "\(String(String.UnicodeScalarView(others)))")
    try expectSnapshot(grid, named: "\(scene.name)/ascii-fr")
  }

  @Test(arguments: Language.allCases) func saysThatTheTerminalIsTooSmall(_ language: Language)
    throws
  {
    var desk = try Desk(language: language)
    let size = Size(width: 50, height: 12)
    try expectSnapshot(desk.grid(size), named: "too-small/50x12-\(language.rawValue)")
  }
}
