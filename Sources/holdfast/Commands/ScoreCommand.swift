import ArgumentParser
import Desk
import Foundation
import Insight
import Synchronization

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
    let table = try problems.explaining { try TableFile(file, isHashed: false).table }
    let scores = try problems.explaining { try ScoredTable(table, trained, reasons: reasons) }
    let target = try problems.opened(out)
    let status = Mutex(StatusLine(say))
    let text = try scores.csv(threads: ProcessInfo.processInfo.activeProcessorCount) { done in
      status.withLock { $0.show(done, done: done, of: table.rowCount) }
    }
    status.withLock { $0.clear() }
    try problems.write(text.utf8, to: target, out)
    Output.out(say.scored(table.rowCount, file: out))
  }
}
