import ArgumentParser
import Curses

@main
struct Holdfast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holdfast",
    abstract: "The retention desk in a terminal.",
    discussion: """
      Without a command the desk opens on your store. `holdfast demo` makes a store with \
      made-up subscribers to look at; `holdfast import FILE.csv` brings in your own.
      """,
    version: "0.1.0",
    subcommands: [
      DeskCommand.self, DemoCommand.self, ImportCommand.self, BatchCommand.self, LogCommand.self,
      CasesCommand.self, PromisesCommand.self, ContactsCommand.self,
      VerifyCommand.self, DoctorCommand.self, CatalogueCommand.self, PackCommand.self,
      ThemeCommand.self,
      KeysCommand.self, UserCommand.self, SiteCommand.self, LearnCommand.self, TrainCommand.self,
      ScoreCommand.self,
      SurviveCommand.self, OffersCommand.self, LoyaltyDesk.self,
      SurveyCommand.self, SatisfactionCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)

  /// Taken before the command's name as well as after it.
  @OptionGroup var options: OpeningOptions

  /// Signals are read by the event loop, so they are blocked before any thread exists.
  static func main() {
    blockSignals()
    shareHeap()
    keepNoCore()
    do {
      if let usual = QuickStart(CommandLine.arguments.dropFirst()) { return try usual.run() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// As the parser ends a command, but for the words: a mistake of use repeats what was typed.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let words = fullMessage(for: error)
    guard !code.isSuccess, !words.isEmpty else { exit(withError: error) }
    Output.error(words)
    exit(withError: code)
  }
}
