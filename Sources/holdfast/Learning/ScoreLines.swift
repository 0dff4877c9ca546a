import Insight
import Store

/// Turns rows into lines with their scores; one for each thread.
struct ScoreLines {
  private let form: ScoreForm
  private var readers: [CellReader]
  private var safe = SafeCells()
  private var space: ScoringSpace
  private var values: [Double]

  init(_ form: ScoreForm) {
    self.form = form
    readers = form.scorer.model.columns.map(CellReader.init)
    space = form.scorer.space()
    values = [Double](repeating: 0, count: form.columns.count)
  }

  typealias Cells = (Int) -> UnsafeBufferPointer<UInt8>

  /// Adds a line for each row; `first` is the number of the first, counted from 1.
  mutating func append(_ rows: CSVRows, first: Int, to text: inout [UInt8]) {
    rows.forEach { row, cells in append(row: first + row, cells, to: &text) }
  }

  private mutating func append(row: Int, _ cells: Cells, to text: inout [UInt8]) {
    for place in values.indices { values[place] = readers[place].value(cells(form.columns[place])) }
    let score = form.scorer.score(values, reasons: form.reasons, in: &space)
    if let name = form.name { safe.append(cells(name), to: &text) } else { text += "\(row)".utf8 }
    text.append(UInt8(ascii: ","))
    SixDecimals(score.probability).append(to: &text)
    for reason in score.reasons {
      form.appendTitle(of: reason, to: &text)
      append(reason, cells, to: &text)
      text.append(UInt8(ascii: ","))
      SixDecimals(reason.points).append(to: &text)
    }
    for _ in score.reasons.count..<form.reasons { text += ",,,".utf8 }
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ reason: Scorer.Reason, _ cells: Cells, to text: inout [UInt8]) {
    let cell = cells(form.columns[reason.column])
    guard let other = reason.other else { return safe.append(cell, to: &text) }
    let both = [cell, cells(form.columns[other])].map(TextColumn.text)
    text += SafeCells.safe(both.joined(separator: " × ")).utf8
  }
}
