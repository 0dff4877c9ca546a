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

  func run() throws {
    let say = options.opening.say
    guard !markdown else {
      Output.takeSignals()
      guard Output.raw(KeyGuide(say).markdown) else { throw ExitCode.ioError }
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
    var program = KeyShow(say)
    console.run(&program)
  }
}
