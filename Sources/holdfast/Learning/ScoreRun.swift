import Insight
import Store
import Synchronization

/// Scores a file while it is read. Whoever is free takes the next share of its rows, scores it, and
/// writes it once those before it are written: the file is never whole in memory, and the scores are
/// the same whatever the threads.
final class ScoreRun: Sendable {
  private let form: ScoreForm
  private let source: Mutex<RowShares>
  private let sink: Mutex<OrderedFile>
  private let progress: @Sendable (CheckedRows) -> Void

  init(
    _ form: ScoreForm, from source: consuming sending RowShares, to file: sending WholeFile,
    progress: @escaping @Sendable (CheckedRows) -> Void
  ) {
    self.form = form
    self.source = Mutex(source)
    sink = Mutex(OrderedFile(file))
    self.progress = progress
  }

  /// Gives how many rows there were. Throws `ImportFailure` and `SystemError`, and then the file
  /// does not take its place.
  func run(threads: Int) throws -> Int {
    try sink.withLock { try $0.begin(form.header) }
    _ = try inParallel(threads, threads: threads) { _ in
      do {
        try work()
      } catch {
        source.withLock { $0.stop() }
        throw error
      }
    }
    try sink.withLock { try $0.finish() }
    return source.withLock { $0.rows.count }
  }

  private func work() throws {
    var lines = ScoreLines(form)
    var rows = CSVRows()
    var text: [UInt8] = []
    while let place = try take(&rows) {
      text.removeAll(keepingCapacity: true)
      lines.append(rows, first: place.row, to: &text)
      try sink.withLock { try $0.write(text, at: place.share) }
    }
  }

  private func take(_ rows: inout CSVRows) throws -> RowShares.Place? {
    try source.withLock { source in
      defer { progress(source.rows) }
      return try source.next(into: &rows)
    }
  }
}
