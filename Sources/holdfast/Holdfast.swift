import ArgumentParser
import Curses
import Foundation
import Policy
import Retention

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
      VerifyCommand.self, DoctorCommand.self, CatalogueCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)

  /// Taken before the command's name as well as after it.
  @OptionGroup var opening: Opening

  /// Signals are read by the event loop, so they are blocked before any thread exists.
  static func main() {
    blockSignals()
    // Reading it takes about as long as all else before the first paint. Not on a global queue:
    // Dispatch looks after those once a second from then on.
    Thread.detachNewThread { _ = Catalogue.shipped }
    main(nil)
  }
}
