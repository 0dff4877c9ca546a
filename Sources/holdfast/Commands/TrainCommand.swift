import ArgumentParser
import Desk
import Foundation
import Insight
import Synchronization

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a churn model on a CSV file of any columns.",
    discussion: """
      Columns that name a row, look like telephone numbers or give away who left are named and \
      left out; --keep takes one all the same. The same file and seed give the same bytes.
      """)

  @OptionGroup var options: OpeningOptions

  @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: ArgumentHelp("The column that says who left.", valueName: "column"))
  var label: String

  @Option(help: "What stands there for somebody who left, such as Yes or 1.")
  var positive: String

  @Option(help: ArgumentHelp("The column that names a row.", valueName: "column"))
  var id: String?

  @Option(help: ArgumentHelp("Columns to leave out: --drop A,B.", valueName: "columns"))
  var drop: [String] = []

  @Option(
    help: ArgumentHelp("Columns to use although they look dangerous.", valueName: "columns"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp(
      "Folds to judge by: a line for each row, a column for each repeat.", valueName: "csv"))
  var folds: String?

  @Option(
    help: ArgumentHelp(
      "Where the chances by those folds go, in the same shape.", valueName: "csv"))
  var oof: String?

  @Option(help: "Settles every chance that training takes.")
  var seed: UInt64 = 1

  @Option(help: "How many threads work; the model is the same. Default: as many as there are.")
  var threads: Int?

  @Option(help: ArgumentHelp("Where the model goes.", valueName: "json"))
  var out: String

  @Option(help: ArgumentHelp("Where its card goes: a .html or a .txt file.", valueName: "file"))
  var card: String?

  func validate() throws {
    guard (folds == nil) == (oof == nil) else {
      throw ValidationError("--folds and --oof go together.")
    }
    guard threads ?? 1 > 0 else { throw ValidationError("--threads counts from 1.") }
  }

  func run() throws {
    Output.takeSignals()
    let say = options.opening.say
    let problems = LearningProblems(say: say, file: file)
    let table = try problems.explaining { try TableFile(file) }
    let run = try problems.explaining { try TrainingRun(table, request) }
    for finding in run.findings { Output.error(say.found(finding)) }
    let given = try folds.map { path in
      try LearningProblems(say: say, file: path).explaining {
        try FoldFile(path, labels: run.labels)
      }
    }
    let model = try problems.opened(out)
    let chances = try oof.map(problems.opened)
    let page = try card.map(problems.opened)
    let (trained, repeats) = try problems.explaining { try train(run, given, say) }
    if let oof, let chances { try problems.write(Self.lines(repeats).utf8, to: chances, oof) }
    if let card, let page { try problems.write(trained.cardText(for: card).utf8, to: page, card) }
    try problems.write(trained.bytes(), to: model, out)
    Output.out(say.trained(trained, file: out).joined(separator: "\n"))
  }

  private var request: TrainingRun.Request {
    TrainingRun.Request(
      label: label, positive: positive, id: id, dropped: Self.names(drop), kept: Self.names(keep),
      seed: seed, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  private func train(
    _ run: TrainingRun, _ folds: FoldFile?, _ say: Speech
  ) throws -> (ModelFile, repeats: [[Double]]) {
    let status = Mutex(StatusLine(say))
    let rows = run.labels.count
    defer { status.withLock { $0.clear() } }
    // Each fold costs about as much as the model itself.
    let parts = folds.map { $0.repeats.reduce(0) { $0 + Set($1).count } } ?? 0
    @Sendable func show(_ done: Double) {
      let done = Int(done * 1000) / (parts + 1)
      status.withLock { $0.show(rows * done / 1000, done: done, of: 1000) }
    }
    let repeats = try folds.map { try run.outOfFold($0) { show($0 * Double(parts)) } } ?? []
    return (try run.model(repeats: repeats) { show(Double(parts) + $0) }, repeats)
  }

  /// A line for each row, a column for each repeat.
  private static func lines(_ repeats: [[Double]]) -> String {
    guard let first = repeats.first else { return "" }
    return first.indices.map { row in
      repeats.map { "\($0[row])" }.joined(separator: ",") + "\n"
    }.joined()
  }

  private static func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }.filter { !$0.isEmpty }
  }
}

extension ModelFile {
  /// Its card as the file's name asks for it.
  func cardText(for file: String) -> String {
    let isPage = [".html", ".htm"].contains { file.lowercased().hasSuffix($0) }
    return isPage ? CardPage(self).html : CardText(self).text
  }
}
