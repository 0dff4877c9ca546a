import ArgumentParser
import Curses
import Desk
import Documents
import Terminal
import Theming

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show what the terminal sends for each key, and what the key does.")

  @OptionGroup var options: OpeningOptions
  @OptionGroup var screen: ScreenOptions

  @Flag(help: "Print what every key does on every screen, as Markdown, and stop.")
  var markdown = false

  @Flag(help: "Print every key as a file that keys.yaml can begin as, and stop.")
  var yaml = false

  @Flag(help: "Without your own keys.yaml.")
  var standard = false

  func run() throws {
    let say = options.opening.say
    let keys =
      standard ? KeyMap.standard : try explaining { () throws(DocumentError) in try KeyFile.own() }
    guard !markdown, !yaml else {
      Output.takeSignals()
      let text = yaml ? KeyFile.text(of: keys) : KeyGuide(say, keys: keys).markdown
      guard Output.raw(text) else { throw ExitCode.ioError }
      return
    }
    let choice = screen.choice
    let console: Console
    do {
      let settings = Settings.known
      console = try Console(
        .init(
          colour: (choice.color ?? settings.color)?.tier,
          mouse: choice.mouse ?? settings.mouse ?? true))
    } catch {
      Output.error("holdfast: " + error.sentence(say))
      throw ExitCode.unavailable
    }
    let theme = try explaining { () throws(DocumentError) in try choice.readTheme() }
    console.looks = theme.looks(tier: console.tier)
    var program = KeyShow(say, keys: keys)
    console.run(&program)
  }
}
