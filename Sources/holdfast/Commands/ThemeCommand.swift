import ArgumentParser
import Desk
import Documents
import Glibc
import Terminal
import Theming

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "The looks of the desk: list them, look at one, check or import your own.",
    discussion: """
      A theme of your own is a YAML file in the folder that `holdfast theme list` names; the \
      shortest inherits from a shipped one and changes a colour or two.
      """,
    subcommands: [List.self, Check.self, Preview.self, Import.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The names to choose from, and where your own are looked for.")

    @OptionGroup var options: OpeningOptions

    func run() throws {
      Output.takeSignals()
      for name in Themes.names(userFolder: ConfigurationFolder.themes) {
        Output.out(line(name))
      }
      Output.error(options.opening.say.ownThemes(ConfigurationFolder.themes))
    }

    private func line(_ name: String) -> String {
      let padded = name.padded(to: 22)
      do {
        let theme = try Themes.load(named: name, userFolder: ConfigurationFolder.themes)
        let kind = "\(theme.variant.rawValue)".padded(to: 10)
        let contrast = theme.hasColours ? theme.contrast.rawValue : "–"
        return padded + kind + contrast.padded(to: 5) + theme.name
      } catch {
        return padded + (error.problems.first?.description ?? "")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what in a theme is hard to read or easily mixed up.",
      discussion: """
        Text needs a contrast of 4.5:1 on every ground, lines 3:1; good and bad must differ for \
        every kind of colour vision and in grey. Exit code 65 when anything is found.
        """)

    @OptionGroup var options: OpeningOptions

    @Argument(
      help: "Names or files; without any, every theme there is.",
      completion: .file(extensions: ["yaml"]))
    var themes: [String] = []

    func run() throws {
      Output.takeSignals()
      let named =
        themes.isEmpty ? Themes.names(userFolder: ConfigurationFolder.themes) : themes
      var isClean = true
      for name in named { isClean = check(name) && isClean }
      guard isClean else { throw ExitCode.badData }
    }

    private func check(_ name: String) -> Bool {
      do {
        let theme = try loadTheme(name)
        let findings = ThemeCheck.findings(of: theme)
        for finding in findings { Output.error("\(name): \(finding.description)") }
        if findings.isEmpty {
          Output.out(options.opening.say.themePasses(name, hasColours: theme.hasColours))
        }
        return findings.isEmpty
      } catch {
        Output.error(error.description)
        return false
      }
    }
  }

  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a theme's every colour, without opening the desk.")

    @Argument(help: "A name or a file.", completion: .file(extensions: ["yaml"]))
    var theme = "holdfast-dark"

    @Option(help: "truecolor, 256, 16, 8 or mono.")
    var color = ColourChoice.truecolor

    func run() throws {
      Output.takeSignals()
      let found = try explaining { () throws(DocumentError) in try loadTheme(theme) }
      let grid = ThemeSample.grid(title: found.name, glyphs: .unicode)
      guard Output.raw(grid.ansi(found.looks(tier: color.tier))) else { throw ExitCode.ioError }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a theme of a base16 or base24 scheme, and print it.",
      discussion: """
        Save what is printed in the folder that `holdfast theme list` names, under the name that \
        the theme is to have. Colours that are too faint are moved until they can be read.
        """)

    @Argument(help: "The scheme.", completion: .file(extensions: ["yaml"]))
    var file: String

    func run() throws {
      Output.takeSignals()
      try requireReadable(file)
      let made = try explaining { () throws(DocumentError) in
        try Base16Theme(fileBytes(file), file: file)
      }
      for finding in made.findings { Output.error("\(file): \(finding.description)") }
      guard Output.raw(made.text) else { throw ExitCode.ioError }
    }
  }
}

/// By name, or from a file when it looks like one: people mix the two up.
func loadTheme(_ name: String) throws(DocumentError) -> Theme {
  if name.contains("/") || name.hasSuffix(".yaml") { return try Themes.load(path: name) }
  return try Themes.load(named: name, userFolder: ConfigurationFolder.themes)
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - TextWidth.columns(of: self)))
  }
}
