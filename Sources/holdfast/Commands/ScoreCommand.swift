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
      value and by how many points of 1 the chance is higher than with everybody's value. Chances \
      and points have six decimals.
      """)

  @OptionGroup var options: OpeningOptions

  @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "The model that train made.", completion: .file(extensions: ["json"]))
  var model: String

  @Option(help: "How many reasons to give, at most.")
  var reasons = 3

  @Option(help: "How many threads; as many as the machine has otherwise.")
  var threads: Int?

  @Option(help: ArgumentHelp("Where the scores go.", valueName: "csv"))
  var out: String

  func validate() throws {
    guard (0...20).contains(reasons) else { throw ValidationError("--reasons is 0 to 20.") }
    guard threads ?? 1 > 0 else { throw ValidationError("--threads counts from 1.") }
  }

  func run() throws {
    Output.takeSignals()
    let say = options.opening.say
    try requireReadable(model)
    let trained = try LearningProblems(say: say, file: model).explaining {
      try ModelFile(reading: Data(contentsOf: URL(filePath: model)))
    }
    let problems = LearningProblems(say: say, file: file)
    let rows = try problems.explaining { try CheckedRows(file) }
    let form = try problems.explaining {
      try ScoreForm(trained, header: rows.header, reasons: reasons)
    }
    let target = try problems.opened(out)
    let status = Mutex(StatusLine(say))
    let run = ScoreRun(form, from: RowShares(rows), to: target) { rows in
      let (done, total) = rows.progress
      status.withLock { $0.show(rows.count, done: done, of: total) }
    }
    let count = try problems.explaining {
      defer { status.withLock { $0.clear() } }
      return try problems.writing(out) {
        try run.run(threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
      }
    }
    Output.out(say.scored(count, file: out))
  }
}
