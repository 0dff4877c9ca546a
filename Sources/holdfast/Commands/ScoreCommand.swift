import ArgumentParser
import Desk
import Foundation
import Insight
import Terminal

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Say of each row of a CSV file how likely it is to leave, and why.",
    discussion: """
      Writes a line for each row: what names it, its chance, and for each reason the column, its \
      value and by how many points of 1 the chance is higher than with everybody's value.
      """)

  @OptionGroup var options: OpeningOptions

  @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "The model that train made.", completion: .file(extensions: ["json"]))
  var model: String

  @Option(help: "How many reasons to give, at most.")
  var reasons = 3

  @Option(help: ArgumentHelp("Where the scores go.", valueName: "csv"))
  var out: String

  func validate() throws {
    guard (0...20).contains(reasons) else { throw ValidationError("--reasons is 0 to 20.") }
  }

  func run() throws {
    Output.takeSignals()
    let say = options.opening.say
    try requireReadable(model)
    let trained = try LearningProblems(say: say, file: model).explaining {
      try ModelFile(reading: Data(contentsOf: URL(filePath: model)))
    }
    let problems = LearningProblems(say: say, file: file)
    let table = try problems.explaining { try TableFile(file).table }
    let scores = try problems.explaining { try ScoredTable(table, trained, reasons: reasons) }
    let target = try problems.opened(out)
    var status = StatusLine(say)
    let text = scores.csv { status.show($0, done: $0, of: table.rowCount) }
    status.clear()
    try problems.write(text.utf8, to: target, out)
    Output.out(say.scored(table.rowCount, file: out))
  }
}

/// The scores of a table as CSV.
private struct ScoredTable {
  private let scorer: Scorer
  private let columns: [TextColumn]
  private let values: [[Double]]
  private let names: TextColumn?
  private let reasons: Int
  private let rowCount: Int

  /// Throws `TrainingFault` when the table lacks a column of the model.
  init(_ table: Insight.Table, _ file: ModelFile, reasons: Int) throws {
    let model = file.model
    let missing = model.columns.map(\.name).filter { table.column(named: $0) == nil }
    guard missing.isEmpty else {
      throw TrainingFault.missingColumns(missing, found: table.names)
    }
    scorer = Scorer(model)
    columns = model.columns.compactMap { table.column(named: $0.name) }
    values = zip(model.columns, columns).map { $0.values(of: $1) }
    names = file.card.id.flatMap(table.column)
    rowCount = table.rowCount
    self.reasons = reasons
  }

  func csv(_ progress: (Int) -> Void) -> String {
    var text = header
    for row in 0..<rowCount {
      text += line(row)
      if row % 1000 == 0 { progress(row) }
    }
    return text
  }

  private var header: String {
    let titles = (0..<reasons).flatMap {
      ["reason_\($0 + 1)", "value_\($0 + 1)", "points_\($0 + 1)"]
    }
    return ([CSVCell.text(names?.name ?? "row"), "probability"] + titles).joined(separator: ",")
      + "\n"
  }

  private func line(_ row: Int) -> String {
    let score = scorer.score(values.map { $0[row] }, reasons: reasons)
    var line = names.map { Self.cell($0[row]) } ?? "\(row + 1)"
    line += ",\(score.probability)"
    for reason in score.reasons {
      let said = reason.columns.map { columns[$0][row] }.joined(separator: " × ")
      line += ",\(Self.cell(scorer.model.name(of: reason))),\(Self.cell(said)),\(reason.points)"
    }
    return line + String(repeating: ",,,", count: reasons - score.reasons.count) + "\n"
  }

  /// As in the log: nothing that a terminal or a spreadsheet would obey.
  private static func cell(_ text: String) -> String {
    CSVCell.text(SafeText(text).description)
  }
}
