import Documents
import Terminal
import Testing
import Theming

struct ThemesTests {
  @Test func theShippedThemesAreNamed() {
    #expect(
      shipped == [
        "holdfast-dark", "holdfast-light", "high-contrast", "high-contrast-light",
        "deuteranopia", "tritanopia", "nord", "gruvbox", "mono", "terminal",
      ])
    #expect(Themes.names(userFolder: nil) == shipped.sorted())
    #expect(Themes.names(userFolder: "/nowhere") == shipped.sorted())
  }

  @Test(arguments: shipped)
  func eachShippedThemeLoads(name: String) throws {
    let theme = try Themes.load(named: name)
    #expect(theme.id == name)
    #expect(theme.name != name)
  }

  @Test func aUsersThemeWinsAndMayBuildOnTheOneItReplaces() throws {
    let folder = ThemeFolder([
      "holdfast-dark": "meta: {inherits: holdfast-dark}\npalette: {ink: '#ff8800'}\n"
    ])
    let theme = try Themes.load(named: "holdfast-dark", userFolder: folder.path)
    #expect(theme[.text].colour == RGB(hex: 0xff8800))
    #expect(theme[.statusOk] == (try Themes.load(named: "holdfast-dark"))[.statusOk])
  }

  @Test func anyFileCanBeTried() throws {
    let folder = ThemeFolder(["mine": "meta: {variant: light, inherits: base}", "base": minimal])
    let theme = try Themes.load(path: folder.path + "/mine.yaml")
    #expect(theme.id == "mine")
    #expect(theme[.text].colour == RGB(hex: 0xeeeeee))
    #expect(theme.variant == .light)
  }

  @Test func anUnknownThemeSuggestsOne() {
    let folder = ThemeFolder([:])
    #expect(
      folder.problems("holdfst-dark") == [
        "holdfst-dark:1:1: there is no theme 'holdfst-dark'; did you mean 'holdfast-dark'?"
      ])
    #expect(folder.problems("../../etc/passwd").count == 1)
  }

  @Test func aCircleShowsItsChain() {
    let folder = ThemeFolder([
      "a": "meta: {inherits: b}", "b": "meta: {inherits: c}", "c": "meta:\n  inherits: a\n",
      "self": "meta: {inherits: self}",
    ])
    #expect(
      folder.problems("a") == [
        """
        c.yaml:2:13: the themes inherit in a circle: a → b → c → a; \
        take 'inherits' out of one of them
        """
      ])
    #expect(folder.problems("self").first?.contains("there is no theme 'self'") == true)
  }
}

/// The shortest theme that sets what matters.
let minimal = """
  meta: {name: Small, variant: dark}
  style:
    text: "#eeeeee"
    text.muted: "#a0a0a0"
    accent: "#80b0ff"
    status.ok: "#a0e0a0"
    status.warning: "#e0c060"
    status.danger: {fg: "#ff8070", attrs: [bold]}
  ground:
    surface: "#101010"
    selection: {bg: "#304050", fg: "#ffffff"}
  """
