import Terminal
import Testing
import Theming

struct ThemeFileTests {
  /// Broken files, with the line and column of what is wrong.
  @Test(arguments: [
    ("style: {}", "1:1: the key 'meta' is missing; add 'meta: …' to this map"),
    ("meta: {vriant: dark}", "1:8: the key 'vriant' is not known; did you mean 'variant'?"),
    ("meta: {variant: drak}", "1:17: 'drak' is not known here; did you mean 'dark'?"),
    ("meta: {}\npalete: {}", "2:1: the key 'palete' is not known; did you mean 'palette'?"),
    (
      "meta: {}\npalette:\n  red: \"#ff00\"\n",
      "3:8: '#ff00' is not a colour; write it like \"#1a2b3c\", in quotes"
    ),
    (
      "meta: {}\npalette:\n  red: #ff0000\n",
      "3:7: there is no value here; write one, or leave the key out"
    ),
    (
      "meta: {}\nstyle:\n  text.mutde: \"#ffffff\"\n",
      "3:3: 'text.mutde' is not known here; did you mean 'text.muted'?"
    ),
    (
      "meta: {}\npalette: {moss: '#00ff00'}\nstyle:\n  status.ok: mos\n",
      "4:14: 'mos' is neither a colour nor a name of the palette; did you mean 'moss'?"
    ),
    (
      "meta: {}\nstyle:\n  text: {fg: '#ffffff', attrs: [blod]}\n",
      "3:33: 'blod' is not known here; did you mean 'bold'?"
    ),
    (
      "meta: {}\nground:\n  selection: {bg: '#000000', attrs: [bold]}\n",
      "3:30: the key 'attrs' is not known; write one of: bg, fg"
    ),
    (
      "meta: {}\nground:\n  selection: [a]\n",
      "3:14: this is a list, and should be a value; write it on the same line, after 'key: '"
    ),
    ("meta: {inherits: none-such}", "1:18: there is no theme 'none-such'; choose one of: "),
  ])
  func aBrokenThemeSaysWhere(text: String, expected: String) {
    let folder = ThemeFolder(["t": text])
    let found = folder.problems("t")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t.yaml:" + expected) == true, "\(found)")
  }

  @Test func allProblemsComeAtOnce() {
    let folder = ThemeFolder(["t": "meta: {variant: x}\nstyle: {text: 1, foo: 2}\nmore: 1\n"])
    #expect(folder.problems("t").count == 3)
  }

  @Test func aNameOfTheParentIsReportedInTheParentsFile() {
    let folder = ThemeFolder(["t": "meta: {inherits: p}", "p": "meta: {}\nstyle: {text: nope}"])
    #expect(folder.problems("t").first?.hasPrefix("p.yaml:2:15: 'nope'") == true)
  }
}

struct ThemeFallbackTests {
  private func theme(_ text: String) throws -> Theme {
    let folder = ThemeFolder(["t": text])
    return try Themes.load(named: "t", userFolder: folder.path)
  }

  @Test(arguments: [
    (StyleKey.riskHigh, UInt32(0xff8070)), (.riskLow, 0xa0e0a0), (.offerApproval, 0xe0c060),
    (.outcomeKept, 0xa0e0a0), (.npsPassive, 0xa0a0a0), (.fieldInvalid, 0xff8070),
    (.link, 0x80b0ff), (.title, 0xeeeeee), (.textStrong, 0xeeeeee), (.chart1, 0x80b0ff),
    (.border, 0xa0a0a0), (.badgeNew, 0x80b0ff), (.statusInfo, 0x80b0ff),
  ])
  func aTwelveLineThemeIsComplete(key: StyleKey, expected: UInt32) throws {
    #expect(try theme(minimal)[key].colour == RGB(hex: expected))
  }

  @Test func groundsFallBackToo() throws {
    let theme = try theme(minimal)
    #expect(theme[.dialogDanger].background == RGB(hex: 0x101010))
    #expect(theme[.selectionInactive] == theme[.selection])
    #expect(theme.colour(of: .text, on: .selection) == RGB(hex: 0xffffff))
    #expect(theme.colour(of: .text, on: .surface) == RGB(hex: 0xeeeeee))
  }

  @Test func aFamilyComesBeforeTheStandIn() throws {
    let theme = try theme("meta: {}\nstyle: {risk: '#123456', chart.2: {attrs: [bold]}}\n")
    #expect(theme[.riskHigh].colour == RGB(hex: 0x123456))
    #expect(theme[.chart2].emphasis == .bold)
    #expect(theme[.statusDanger].colour != RGB(hex: 0x123456))
  }

  @Test func weightComesWithItsColour() throws {
    #expect(try theme(minimal)[.riskHigh].emphasis == .bold)
    let plain = try theme(minimal)
    #expect(plain[.riskLow].emphasis == [])
  }

  @Test func aThemeOfNothingIsStillReadable() throws {
    let empty = try theme("meta: {}")
    #expect(empty[.selection].background != empty[.surface].background)
    #expect(empty.looks(tier: .truecolor)[Style(.text)].foreground != .standard)
  }

  @Test func aChildKeepsWhatItDoesNotChange() throws {
    let folder = ThemeFolder([
      "t": "meta: {inherits: p}\npalette: {x: '#111111'}\nstyle: {link: {attrs: [bold]}}",
      "p": "meta: {variant: light, author: A}\npalette: {x: '#222222'}\nstyle: {text: x, link: x}",
    ])
    let theme = try Themes.load(named: "t", userFolder: folder.path)
    #expect(theme[.text].colour == RGB(hex: 0x111111))
    #expect(theme[.link].colour == RGB(hex: 0x111111))
    #expect(theme[.link].emphasis == .bold)
    #expect(theme.variant == .light)
    #expect(theme.author == "A")
  }
}
