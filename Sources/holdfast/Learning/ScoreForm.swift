import Desk
import Insight

/// What the scores of a file look like: which of its columns are asked, and what stands above and in
/// each line.
struct ScoreForm: Sendable {
  let scorer: Scorer
  /// Reasons for each row, at most.
  let reasons: Int
  /// Where the file has the model's columns.
  let columns: [Int]
  /// Where the file has what names its rows; nil where their numbers do.
  let name: Int?
  /// The first line.
  let header: [UInt8]
  /// Of each column, then of each pair of columns, as it stands between two others.
  private let titles: TextsInARow
  private let pairs: [[Int]]

  /// Throws `TrainingFault` when the file lacks a column of the model.
  init(_ file: ModelFile, header names: [String], reasons: Int) throws {
    let model = file.model
    let missing = model.columns.map(\.name).filter { !names.contains($0) }
    guard missing.isEmpty else { throw TrainingFault.missingColumns(missing, found: names) }
    scorer = Scorer(model)
    self.reasons = reasons
    columns = model.columns.compactMap { names.firstIndex(of: $0.name) }
    name = file.card.id.flatMap(names.firstIndex)
    let title = CSVCell.text(name.map { names[$0] } ?? "row")
    let more = (1...max(reasons, 1)).prefix(reasons)
      .map { ",reason_\($0),value_\($0),points_\($0)" }
    header = Array("\(title),probability\(more.joined())\n".utf8)
    pairs = model.pairs
    let spoken = model.columns.indices.map { [$0] } + pairs
    titles = TextsInARow(spoken.map { ",\(SafeCells.safe(model.name(of: $0)))," })
  }

  func appendTitle(of reason: Scorer.Reason, to text: inout [UInt8]) {
    guard reason.other != nil else { return titles.append(reason.column, to: &text) }
    guard let pair = pairs.firstIndex(of: reason.columns) else { return }
    titles.append(columns.count + pair, to: &text)
  }
}
