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
    ],
    defaultSubcommand: DeskCommand.self)

  /// Taken before the command's name as well as after it.
  @OptionGroup var opening: Opening

  /// Signals are read by the event loop, so they are blocked before any thread exists.
  static func main() {
    blockSignals()
    shareHeap()
    guard var command = screenCommand(CommandLine.arguments.dropFirst()) else { return main(nil) }
    do { try command.run() } catch { exit(withError: error) }
  }

  /// The command of a screen when it is named first: only its own arguments are parsed then, for
  /// those of all commands take longer than opening the store. Whatever asks for help, or is not
  /// right, goes the long way, which knows the whole program.
  private static func screenCommand(
    _ arguments: ArraySlice<String>
  ) -> (any ParsableCommand)? {
    let screens: [any ParsableCommand.Type] = [DeskCommand.self, DemoCommand.self]
    let named = screens.first { $0.configuration.commandName == arguments.first ?? "desk" }
    return named.flatMap { try? $0.parse(Array(arguments.dropFirst())) }
  }
}
