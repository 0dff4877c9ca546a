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
      VerifyCommand.self, DoctorCommand.self, CatalogueCommand.self, ThemeCommand.self,
      KeysCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)

  /// Taken before the command's name as well as after it.
  @OptionGroup var options: OpeningOptions

  /// Signals are read by the event loop, so they are blocked before any thread exists.
  static func main() {
    blockSignals()
    shareHeap()
    guard let usual = QuickStart(CommandLine.arguments.dropFirst()) else { return main(nil) }
    do { try usual.run() } catch { exit(withError: error) }
  }
}
