import Foundation
import Testing

extension ProgramTests {
  @Suite struct ThemeCommandTests {
    private static let scheme = (0..<16).map { number in
      let colours = [
        "282828", "3c3836", "504945", "665c54", "bdae93", "d5c4a1", "ebdbb2", "fbf1c7", "fb4934",
        "fe8019", "fabd2f", "b8bb26", "8ec07c", "83a598", "d3869b", "d65d0e",
      ]
      return "base0\(String(number, radix: 16).uppercased()): \"\(colours[number])\""
    }.joined(separator: "\n")

    private func own(_ place: Place, _ name: String, _ text: String) throws -> String {
      let folder = place.folder.appending(path: ".config/holdfast/themes")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: "\(name).yaml")
      try Data(text.utf8).write(to: file)
      return file.path
    }

    @Test func theShippedOnesAreListedAndPass() throws {
      let place = try Place()
      let list = try place.run(["theme", "list"])
      #expect(list.lines.count == 10 && list.out.contains("high-contrast-light"))
      #expect(list.error.contains("\(place.folder.path)/.config/holdfast/themes/NAME.yaml"))
      let check = try place.run(["theme", "check"])
      #expect(check.status == 0 && check.lines.count == 10 && check.error.isEmpty)
    }

    @Test func whatIsHardToReadIsNamed() throws {
      let place = try Place()
      _ = try own(
        place, "faint", "meta: {inherits: holdfast-dark}\nstyle: {text.muted: '#555555'}\n")
      let check = try place.run(["theme", "check", "faint"])
      #expect(check.status == 65 && check.out.isEmpty)
      #expect(check.error.contains("faint: text.muted on surface has a contrast of"))
      _ = try own(
        place, "broken", "meta: {inherits: holdfast-dark}\nstyle: {text.mutd: '#555555'}\n")
      let broken = try place.run(["theme", "check", "broken"])
      #expect(broken.status == 65)
      #expect(broken.error.contains("broken.yaml:2:9") && broken.error.contains("text.muted"))
      #expect(try place.run(["theme", "list"]).out.contains("broken.yaml:2:9"))
    }

    @Test(arguments: [
      ("truecolor", "38;2;"), ("256", "38;5;"), ("16", ";40m"), ("mono", "\u{1b}[0;1m"),
    ])
    func aPreviewIsPrinted(_ depth: String, _ sequence: String) throws {
      let preview = try Place().run(["theme", "preview", "nord", "--color", depth])
      #expect(preview.status == 0 && preview.out.contains(sequence))
      #expect(preview.out.contains("status.danger") && preview.out.contains("toast.error"))
      #expect(preview.lines.allSatisfy { $0.hasSuffix("\u{1b}[0m") })
    }

    @Test func anImportedSchemeIsATheme() throws {
      let place = try Place()
      let made = try place.run(["theme", "import", place.write(Self.scheme, to: "g.yaml")])
      #expect(made.status == 0 && made.error.isEmpty)
      _ = try own(place, "mine", made.out)
      #expect(try place.run(["theme", "check", "mine"]).status == 0)
      #expect(try place.run(["theme", "import", place.path("none.yaml")]).status == 66)
      let half = try place.write("base00: \"282828\"\n", to: "half.yaml")
      let refused = try place.run(["theme", "import", half])
      #expect(refused.status == 65 && refused.error.contains("there is no base01"))
    }
  }

  /// `config.yaml`, and the choice that the desk writes into it.
  @Suite struct SettingsTests {
    private func place(_ config: String? = nil) throws -> (Place, URL) {
      let place = try Place()
      try place.makeStore()
      let folder = place.folder.appending(path: ".config/holdfast")
      let file = folder.appending(path: "config.yaml")
      if let config {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(config.utf8).write(to: file)
      }
      return (place, file)
    }

    @Test func theLanguageIsKept() throws {
      let (place, _) = try place("language: fr\n")
      let missing = place.path("none.db")
      #expect(try place.run(["log", "--store", missing]).error.contains("Aucune base"))
      #expect(
        try place.run(["log", "--store", missing, "--language", "en"]).error
          .contains("no store"))
    }

    @Test func aMistakeIsNamedBeforeTheScreenOpens() throws {
      let (place, file) = try place("thme: nord\n")
      let seat = try Seat(place)
      let (status, rest) = try seat.end()
      #expect(status == 65)
      #expect(rest.contains("\(file.path):1:1") && rest.contains("theme"))
    }

    @Test func theChosenThemeIsWornAndKept() throws {
      let (place, file) = try place("# mine\nlanguage: en\ntheme: mono\nmouse: false\n")
      let seat = try Seat(place)
      try seat.see("3 matches")
      seat.press("\u{1b}[20~")
      try seat.see("Themes", "mono", "nord")
      seat.press("8")
      try seat.wait(for: "\u{1b}[?2026l")
      seat.press("\r")
      seat.press("\u{11}")
      #expect(try seat.end().status == 0)
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(kept == "# mine\nlanguage: en\ntheme: \"nord\"\nmouse: false\n")
    }

    /// Whoever writes a theme sees it at once; a mistake is named and the last good one stays.
    @Test func aThemeThatIsWrittenIsWorn() throws {
      let (place, file) = try place("theme: mine\n")
      let folder = file.deletingLastPathComponent().appending(path: "themes")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let theme = folder.appending(path: "mine.yaml")
      func write(_ paper: String) throws {
        let text = "meta: {inherits: holdfast-dark}\nground: {surface: '\(paper)'}\n"
        try Data(text.utf8).write(to: theme)
      }
      try write("#000000")
      let seat = try Seat(place)
      try seat.see("3 matches")
      try write("#5f0000")
      try seat.wait(for: "48;5;52m")
      try write("crimsn")
      try seat.see("mine.yaml:2:", "'crimsn'")
      try write("#00005f")
      try seat.wait(for: "48;5;17m")
      seat.press("\u{11}")
      #expect(try seat.end().status == 0)
    }

    /// What cannot be worn is not kept either, or the next start would fail.
    @Test func aBrokenThemeIsNotKept() throws {
      let (place, file) = try place("theme: mono\r\nlanguage: en\r\n")
      let folder = file.deletingLastPathComponent().appending(path: "themes")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("meta: {inherits: nobody}\n".utf8).write(to: folder.appending(path: "aa.yaml"))
      let seat = try Seat(place)
      try seat.see("3 matches")
      seat.press("\u{1b}[20~")
      try seat.see("mono", "aa")
      seat.press("1\r")
      try seat.see("'nobody'")
      seat.press("\u{1b}[20~")
      try seat.see("gruvbox")
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("theme: mono\r\n"))
      seat.press("3\r\u{11}")
      #expect(try seat.end().status == 0)
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(kept == "theme: \"gruvbox\"\r\nlanguage: en\r\n")
    }

    @Test func withoutAFileOneIsMade() throws {
      let (place, file) = try place()
      let seat = try Seat(place)
      try seat.see("3 matches")
      seat.press("\u{1b}[20~")
      try seat.see("gruvbox")
      seat.press("2\r\u{11}")
      #expect(try seat.end().status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == "theme: \"gruvbox\"\n")
    }
  }
}
