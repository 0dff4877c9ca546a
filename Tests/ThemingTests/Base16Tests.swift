import Terminal
import Testing
import Theming

struct Base16Tests {
  private static let nord = """
    system: base16
    name: "Nord"
    author: "arcticicestudio"
    variant: dark
    palette:
      base00: "2E3440"
      base01: "3B4252"
      base02: "434C5E"
      base03: "4C566A"
      base04: "D8DEE9"
      base05: "E5E9F0"
      base06: "ECEFF4"
      base07: "8FBCBB"
      base08: "BF616A"
      base09: "D08770"
      base0A: "EBCB8B"
      base0B: "A3BE8C"
      base0C: "88C0D0"
      base0D: "81A1C1"
      base0E: "B48EAD"
      base0F: "5E81AC"
    """

  /// The older form of the same files, and a light one: paper, ink, and hues between.
  private static let day = """
    scheme: "Day"
    author: "nobody"
    base00: "#fdf6e3"
    base01: "eee8d5"
    base02: "93a1a1"
    base03: "839496"
    base04: "657b83"
    base05: "586e75"
    base06: "073642"
    base07: "002b36"
    base08: "dc322f"
    base09: "cb4b16"
    base0A: "b58900"
    base0B: "859900"
    base0C: "2aa198"
    base0D: "268bd2"
    base0E: "6c71c4"
    base0F: "d33682"
    """

  /// Sixteen greys that differ too little for anything.
  private static let fog = (0..<16).map {
    "base0\("0123456789ABCDEF".map(String.init)[$0]): \"8\($0 % 10)8888\""
  }
  .joined(separator: "\n")

  private func imported(_ text: String) throws -> (theme: Theme, made: Base16Theme) {
    let made = try Base16Theme(Array(text.utf8), file: "scheme.yaml")
    let folder = ThemeFolder(["t": made.text])
    return (try Themes.load(named: "t", userFolder: folder.path), made)
  }

  @Test(arguments: [nord, day])
  func aSchemeBecomesAThemeThatPasses(_ text: String) throws {
    let (theme, made) = try imported(text)
    #expect(made.findings.isEmpty, "\(made.findings.map(\.description))")
    #expect(ThemeCheck.findings(of: theme).isEmpty)
  }

  @Test func keepsWhatCanBeKept() throws {
    let theme = try imported(Self.nord).theme
    #expect((theme.name, theme.author, theme.variant) == ("Nord", "arcticicestudio", .dark))
    #expect(theme[.surface].background == RGB(hex: 0x2e3440))
    #expect(theme[.text].colour == RGB(hex: 0xe5e9f0))
    #expect(theme[.statusWarning].colour == RGB(hex: 0xebcb8b))
    #expect(try imported(Self.day).theme.variant == .light)
  }

  @Test func whatCannotBeMendedIsSaid() throws {
    let (theme, made) = try imported(Self.fog)
    #expect(theme.name == "Imported")
    #expect(!made.findings.isEmpty || ThemeCheck.findings(of: theme).isEmpty)
  }

  @Test(arguments: [
    ("base00: \"2e3440\"", "there is no base01; write it like base01: \"2e3440\""),
    (nord.replacing("\"BF616A\"", with: "red"), "'red' is not a colour"),
    (nord.replacing("base0F", with: "base0G"), "base0G"),
    ("- 1", "scheme.yaml:1:1"),
  ])
  func aBrokenSchemeIsExplained(_ text: String, _ words: String) {
    let error = #expect(throws: (any Error).self) {
      _ = try Base16Theme(Array(text.utf8), file: "scheme.yaml")
    }
    #expect(error.map { "\($0)".contains(words) } == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test func namesCannotBreakOutOfTheFile() throws {
    let text = Self.nord.replacing("\"Nord\"", with: "'No\"rd: \\x'")
    #expect(try imported(text).theme.name == "Nord: x")
  }

  @Test func theShippedOnesAreWhatTheImportMakes() throws {
    let made = try imported(Self.nord).theme
    let shipped = try Themes.load(named: "nord")
    for key in [.text, .accent, .statusOk, .statusDanger] as [StyleKey] {
      #expect(made[key].colour == shipped[key].colour)
    }
  }
}
