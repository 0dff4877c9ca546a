import Testing
import Theming

struct ThemeCheckTests {
  @Test(arguments: shipped)
  func theShippedThemesPass(name: String) throws {
    let findings = ThemeCheck.findings(of: try Themes.load(named: name)).map(\.description)
    #expect(findings.isEmpty, "\(findings.joined(separator: "; "))")
  }

  @Test func onlyTheHighContrastThemePromisesSeven() throws {
    #expect(try Themes.load(named: "high-contrast").contrast.ratio == 7)
    #expect(try Themes.load(named: "holdfast-dark").contrast.ratio == 4.5)
  }

  private func findings(_ change: String) throws -> [String] {
    let folder = ThemeFolder(["t": "meta: {inherits: holdfast-dark}\n\(change)\n"])
    let theme = try Themes.load(named: "t", userFolder: folder.path)
    return ThemeCheck.findings(of: theme).map(\.description)
  }

  @Test(arguments: [
    (
      "style: {text.muted: '#777777'}",
      "text.muted on surface has a contrast of 3.9:1; move it away from the background until it has 4.5:1"
    ),
    ("ground: {selection: {bg: '#888888'}}", "text.muted on selection has a contrast of 1.5:1"),
    ("ground: {selection: '#171a1e'}", "the selection can hardly be told from the surface"),
    (
      "style: {status.ok: '#6fc070', status.danger: '#e09a40'}",
      "status.ok and status.danger look alike to people with deuteranopia"
    ),
    (
      "style: {status.ok: '#74b77d', status.danger: '#f2877b'}",
      "status.ok and status.danger look alike in grey"
    ),
    ("style: {border: '#22252a'}", "border on surface has a contrast of 1.1:1"),
  ])
  func aBadColourIsFound(change: String, expected: String) throws {
    let found = try findings(change)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }
}
