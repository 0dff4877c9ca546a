import ArgumentParser
import Desk
import Retention
import Store

struct PromisesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises",
    abstract: "Print what was promised and is still open, or how promises were kept.")

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
  var format = TableFormat.table

  @Flag(help: "How the promises that were due were kept instead, by person.")
  var kept = false

  @Option(help: "With --kept, due from this day on. Default: the last 90 days.")
  var since: String?

  func validate() throws {
    if let since, Day(iso: since) == nil {
      throw ValidationError("--since is a day, such as 2026-11-22.")
    }
    if since != nil, !kept { throw ValidationError("--since goes with --kept.") }
  }

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    let actor = try opening.hand(at: store)
    let table = PromiseTable(opening.say, store.world, store.rules.currency)
    let whole = try opening.asking(store) {
      kept
        ? table.kept(try store.keptRates(since: first(store), by: actor))
        : table.list(try store.promises(by: actor, limit: .max))
    }
    try Output.print(whole, format)
  }

  private func first(_ store: Store) -> Moment {
    let day = since.flatMap { Day(iso: $0) } ?? store.world.today.adding(days: -90)
    return store.world.moment(LocalTime(day, minutes: 0))
  }
}
