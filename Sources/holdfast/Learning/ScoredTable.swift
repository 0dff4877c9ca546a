import Desk
import Insight
import Synchronization
import Terminal

/// The scores of a table as CSV.
struct ScoredTable: Sendable {
  private let scorer: Scorer
  private let columns: [TextColumn]
  private let titles: [String]
  /// The texts of each column as cells.
  private let cells: [[String]]
  private let values: [[Double]]
  /// What names the rows, and its texts as cells; nil where their numbers do.
  private let names: TextColumn?
  private let nameCells: [String]
  private let title: String
  private let reasons: Int
  private let rowCount: Int

  /// Rows that a thread scores before it takes the next.
  private static let share = 2048

  /// Throws `TrainingFault` when the table lacks a column of the model.
  init(_ table: Insight.Table, _ file: ModelFile, reasons: Int) throws {
    let model = file.model
    let missing = model.columns.map(\.name).filter { table.column(named: $0) == nil }
    guard missing.isEmpty else {
      throw TrainingFault.missingColumns(missing, found: table.names)
    }
    let columns = model.columns.compactMap { table.column(named: $0.name) }
    scorer = Scorer(model)
    values = zip(model.columns, columns).map { $0.values(of: $1) }
    self.columns = columns
    titles = columns.map { Self.cell($0.name) }
    cells = columns.map { reasons > 0 ? $0.texts.map(Self.cell) : [] }
    let names = file.card.id.flatMap(table.column)
    self.names = names
    nameCells = names.map { $0.texts.map(Self.cell) } ?? []
    title = CSVCell.text(names?.name ?? "row")
    rowCount = table.rowCount
    self.reasons = reasons
  }

  /// The rows in their order, whatever the threads do; `progress` is told how many are done.
  func csv(threads: Int, _ progress: @escaping @Sendable (Int) -> Void) throws -> String {
    let parts = (rowCount + Self.share - 1) / Self.share
    let done = Mutex(0)
    let shares = try inParallel(parts, threads: threads) { part in
      let rows = part * Self.share..<min(rowCount, (part + 1) * Self.share)
      let text = lines(rows)
      progress(
        done.withLock { done in
          done += rows.count
          return done
        })
      return text
    }
    return header + shares.joined()
  }

  private var header: String {
    let titles = (0..<reasons).flatMap {
      ["reason_\($0 + 1)", "value_\($0 + 1)", "points_\($0 + 1)"]
    }
    return ([title, "probability"] + titles).joined(separator: ",") + "\n"
  }

  private func lines(_ rows: Range<Int>) -> String {
    var space = scorer.space()
    var row = [Double](repeating: 0, count: values.count)
    var text = ""
    for place in rows {
      for column in values.indices { row[column] = values[column][place] }
      write(scorer.score(row, reasons: reasons, in: &space), of: place, to: &text)
    }
    return text
  }

  private func write(_ score: Scorer.Score, of row: Int, to text: inout String) {
    text += names.map { Self.cell(of: $0, nameCells, row) } ?? "\(row + 1)"
    text += ","
    text += "\(score.probability)"
    for reason in score.reasons {
      text += ","
      text += title(of: reason)
      text += ","
      text += value(of: reason, row)
      text += ",\(reason.points)"
    }
    for _ in score.reasons.count..<reasons { text += ",,," }
    text += "\n"
  }

  private func title(of reason: Scorer.Reason) -> String {
    guard reason.columns.count > 1 else { return titles[reason.columns[0]] }
    return Self.cell(scorer.model.name(of: reason.columns))
  }

  private func value(of reason: Scorer.Reason, _ row: Int) -> String {
    let first = reason.columns[0]
    guard reason.columns.count > 1 else { return Self.cell(of: columns[first], cells[first], row) }
    return Self.cell(reason.columns.map { columns[$0][row] }.joined(separator: " × "))
  }

  /// Of a row: its text, of which `cells` has each made once.
  private static func cell(of column: TextColumn, _ cells: [String], _ row: Int) -> String {
    let code = column.codes[row]
    return code < 0 ? "" : cells[Int(code)]
  }

  /// As in the log: nothing that a terminal or a spreadsheet would obey.
  private static func cell(_ text: String) -> String { CSVCell.text(SafeText(text).description) }
}
