import ArgumentParser
import Desk
import Glibc
import Retention
import Store

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the offer log, newest first.",
    discussion: """
      Filters are those of the screen: reason:P agent:amelie outcome:kept offer:I08 cost>20
      since:monday, or plain words.
      """)

  @OptionGroup var options: OpeningOptions
  private var opening: Opening { options.opening }

  @Argument(help: "What to keep; all when nothing is said.")
  var filter: [String] = []

  @Option(help: "table for people, csv for spreadsheets, jsonl for programs.")
  var format = TableFormat.table

  @Option(help: "The most rows. Default: 100 in a table, otherwise all.")
  var limit: Int?

  @Flag(help: "Go on with new rows as they come, oldest first.")
  var follow = false

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit counts from 0.") }
  }

  func run() throws {
    Output.takeSignals()
    let store = try opening.open()
    let actor = try opening.hand(at: store)
    let catalogue = store.rules.catalogue
    let words = LogFilter.words(filter)
    let filter = LogFilter(words, catalogue: catalogue, today: store.world.today)
    guard filter.unclear.isEmpty else {
      Output.error(
        filter.unclear.map { opening.say.filterProblem($0.words) }.joined(separator: "\n"))
      throw ExitCode.validationFailure
    }
    do {
      try print(filter, store, by: actor)
    } catch let error as StoreError {
      throw opening.fail(error)
    }
  }

  private func print(_ filter: LogFilter, _ store: Store, by actor: Actor) throws {
    let writer = LogWriter(
      format: format, catalogue: store.rules.catalogue, say: opening.say,
      columns: Output.size(of: STDOUT_FILENO)?.columns)
    guard follow else {
      return try LogPages(
        store: store, filter: filter, limit: limit ?? writer.rowLimit, by: actor
      )
      .forEach { rows, isFirst in try write(writer.text(rows, isFirst: isFirst)) }
    }
    _ = store.engine.changes.take()
    let latest = try store.log(filter, limit: limit ?? 10, by: actor)
    try write(writer.text(latest.reversed(), isFirst: true))
    try goOn(after: latest.first?.cursor, store, writer) { cursor in
      try LogPages(store: store, filter: filter, limit: .max, by: actor).rows(after: cursor)
    }
  }

  /// Sleeps until the store changes; looks once a second where the file system tells nobody.
  private func goOn(
    after cursor: LogCursor?, _ store: Store, _ writer: LogWriter,
    new rows: (LogCursor?) throws -> [LogRow]
  ) throws {
    var last = cursor
    while true {
      var waiting = pollfd(fd: store.engine.changes.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, 1000)
      guard store.engine.changes.take() else { continue }
      let new = try rows(last)
      last = new.last?.cursor ?? last
      try write(writer.text(new, isFirst: false))
    }
  }

  private func write(_ text: String) throws {
    guard Output.raw(text) else { throw ExitCode.ioError }
  }
}

extension TableFormat: ExpressibleByArgument {}
