import Terminal
import Testing
import Theming

struct ThemeLooksTests {
  private static let coloured = [Tier.ansi8, .ansi16, .indexed256, .truecolor]

  /// What the whole module is for: nothing on the screen is hard to read.
  @Test(arguments: shipped, coloured)
  func everyInkIsReadableOnEveryGround(name: String, tier: Tier) throws {
    let theme = try Themes.load(named: name)
    #expect(unreadable(theme, tier) == [])
  }

  /// Themes nobody would choose are repaired too.
  @Test(arguments: ["#000000", "#808080", "#ffffff", "#ff0000", "#0000ff", "#00ff00"], coloured)
  func anyThemeIsMadeReadable(colour: String, tier: Tier) throws {
    let folder = ThemeFolder([
      "t": "meta: {}\nstyle: {text: '\(colour)'}\nground: {surface: '\(colour)', toast: '#777777'}"
    ])
    let theme = try Themes.load(named: "t", userFolder: folder.path)
    #expect(unreadable(theme, tier) == [])
  }

  private func unreadable(_ theme: Theme, _ tier: Tier) -> [String] {
    let looks = theme.looks(tier: tier)
    var found: [String] = []
    for key in StyleKey.allCases {
      for ground in Ground.allCases {
        let look = looks[Style(key, on: ground)]
        guard let ink = shown(look.foreground, tier), let paper = shown(look.background, tier)
        else {
          if theme.hasColours { found.append("\(key) on \(ground) is unknown") }
          continue
        }
        let ratio = ink.contrast(on: paper)
        // Not every ground among eight colours leaves room for 7:1.
        let needed = tier < .indexed256 ? min(4.5, theme.needed(for: key)) : theme.needed(for: key)
        if ratio < needed { found.append("\(key) on \(ground) has \(ratio)") }
      }
    }
    return found
  }

  @Test(arguments: shipped.dropLast(2), coloured)
  func theSelectedRowIsSeen(name: String, tier: Tier) throws {
    let looks = try Themes.load(named: name).looks(tier: tier)
    let surface = looks[Style(.text)].background
    for ground in [Ground.selection, .selectionInactive, .toastError, .dialogDanger] {
      #expect(looks[Style(.text, on: ground)].background != surface)
    }
  }

  @Test(arguments: shipped)
  func withoutColourWeightSaysIt(name: String) throws {
    let looks = try Themes.load(named: name).looks(tier: .mono)
    #expect(looks[Style(.text, on: .selection)].emphasis == .reverse)
    #expect(looks[Style(.textMuted)].emphasis.contains(.dim))
    #expect(!looks[Style(.textMuted, on: .selection)].emphasis.contains(.dim))
    #expect(looks[Style(.statusDanger)].emphasis.contains(.bold))
    #expect(looks[Style(.riskCritical)].emphasis.contains([.bold, .underline]))
    for key in StyleKey.allCases {
      for ground in Ground.allCases {
        let look = looks[Style(key, on: ground)]
        #expect(look.foreground == .standard && look.background == .standard)
      }
    }
  }

  /// A dark theme is light on dark everywhere, whatever few colours there are.
  @Test(arguments: shipped.dropLast(2), [Tier.ansi8, .ansi16])
  func fewColoursKeepNightAndDay(name: String, tier: Tier) throws {
    let theme = try Themes.load(named: name)
    let looks = theme.looks(tier: tier)
    for ground in [Ground.surface, .surfaceRaised, .header, .footer, .field, .dialog] {
      let look = looks[Style(.text, on: ground)]
      let ink = try #require(shown(look.foreground, tier))
      let paper = try #require(shown(look.background, tier))
      #expect((ink.luminance > paper.luminance) == (theme.variant == .dark), "\(ground)")
    }
  }

  /// Among few colours the nearest one may say the opposite.
  @Test(arguments: shipped.dropLast(2), [Tier.ansi8, .ansi16])
  func fewColoursKeepTheirMeaning(name: String, tier: Tier) throws {
    let looks = try Themes.load(named: name).looks(tier: tier)
    let reds: [Colour] = [.indexed(1), .indexed(9)]
    for ground in Ground.allCases {
      for key in [StyleKey.statusOk, .textMuted, .border, .statusWarning, .accent] {
        #expect(!reds.contains(looks[Style(key, on: ground)].foreground))
      }
    }
    #expect(reds.contains(looks[Style(.text, on: .toastError)].background))
    // Good is blue for eyes that know no green, a bluish green for those that know no blue, and
    // gruvbox has a green and a selection that are nearly yellow.
    let goods: [String: [UInt8]] = [
      "deuteranopia": [4, 12], "tritanopia": [6, 14], "gruvbox": [3, 11],
    ]
    let good = (goods[name] ?? [2, 10]).map(Colour.indexed)
    #expect(good.contains(looks[Style(.text, on: .toastOk)].background))
    let rows: [UInt8] = name == "gruvbox" ? [7, 8] : [4, 12]
    #expect(
      rows.map(Colour.indexed).contains(looks[Style(.text, on: .selection)].background))
    #expect(looks[Style(.statusDanger)].emphasis.contains(.bold))
  }

  @Test(arguments: ["holdfast-dark", "holdfast-light"], [Tier.indexed256])
  func toastsKeepTheirHueAmong256(name: String, tier: Tier) throws {
    let looks = try Themes.load(named: name).looks(tier: tier)
    let toast = { shown(looks[Style(.text, on: $0)].background, tier) }
    let (good, bad) = (try #require(toast(.toastOk)), try #require(toast(.toastError)))
    #expect(good.green > good.red && bad.red > bad.green)
  }

  @Test func goodColoursAreLeftAlone() throws {
    let theme = try Themes.load(named: "holdfast-dark")
    let look = theme.looks(tier: .truecolor)[Style(.statusOk)]
    #expect(
      look
        == Look(
          .rgb(red: 0xa3, green: 0xd6, blue: 0xab), on: .rgb(red: 0x16, green: 0x19, blue: 0x1d)))
  }

  @Test func theNearestOf256IsTaken() throws {
    let folder = ThemeFolder([
      "t": "meta: {}\nstyle: {text: '#ffff5f'}\nground: {surface: '#121212'}"
    ])
    let theme = try Themes.load(named: "t", userFolder: folder.path)
    #expect(theme.looks(tier: .indexed256)[Style(.text)] == Look(.indexed(227), on: .indexed(233)))
    #expect(theme.looks(tier: .ansi16)[Style(.text)] == Look(.indexed(11), on: .indexed(0)))
  }
}

struct TerminalLooksTests {
  private func looks(_ tier: Tier) throws -> Looks {
    try Themes.load(named: "terminal").looks(tier: tier)
  }

  @Test(arguments: [Tier.truecolor, .indexed256, .ansi16, .ansi8])
  func onlyTheTerminalsOwnColoursAreUsed(_ tier: Tier) throws {
    let looks = try looks(tier)
    for key in StyleKey.allCases {
      for ground in Ground.allCases {
        let look = looks[Style(key, on: ground)]
        #expect(look.background == .standard)
        if case .rgb = look.foreground { Issue.record("\(key) has a colour of ours") }
      }
    }
    #expect(looks[Style(.statusOk)].foreground == .indexed(2))
    #expect(looks[Style(.statusDanger)].foreground == .indexed(1))
    #expect(looks[Style(.text)].foreground == .standard)
    #expect(looks[Style(.text, on: .selection)].emphasis.contains(.reverse))
  }

  @Test func withoutColoursItIsMono() throws {
    #expect(try looks(.mono)[Style(.statusOk)].foreground == .standard)
  }
}
