import ArgumentParser
import Desk
import Insight

struct SurviveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survive",
    abstract: "Learn from a CSV file of any columns how long each row stays.",
    discussion: """
      Writes a line for each row with its chance of still being there after 1, 2, 3 … months. \
      Figures are from rows that were not learnt from. Columns that name a row, or that are nearly \
      the duration itself, are named and left out.
      """)

  @OptionGroup var options: OpeningOptions

  @Argument(help: "The CSV file, with a header.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    help: ArgumentHelp("The column with the months that each row stayed.", valueName: "column"))
  var duration: String

  @Option(
    help: ArgumentHelp(
      "The column that says yes for who then left, no for who is there.", valueName: "column"))
  var event: String

  @Option(help: ArgumentHelp("Columns to leave out: --drop A,B.", valueName: "columns"))
  var drop: [String] = []

  @Option(help: ArgumentHelp("Where the curves go.", valueName: "csv"))
  var out: String

  func run() throws {
    Output.takeSignals()
    let say = options.opening.say
    let problems = LearningProblems(say: say, file: file)
    let table = try problems.explaining { try TableFile(file).table }
    let dropped = drop.flatMap { $0.split(separator: ",").map(String.init) }
    let run: SurvivalRun
    do {
      run = try SurvivalRun(table, duration: duration, event: event, dropped: dropped)
    } catch {
      Output.error("\(file): " + say.problem(error))
      throw ExitCode.badData
    }
    for column in run.leftOut { Output.error(say.leftOut(column)) }
    let target = try problems.opened(out)
    let judgement = run.judgement()
    let model = run.model()
    try problems.write(curves(run, model).utf8, to: target, out)
    Output.out(say.survived(run, judgement, model, file: out).joined(separator: "\n"))
  }

  /// A line for each row: its place, and the chance at each month up to the last that was seen.
  private func curves(_ run: SurvivalRun, _ model: SurvivalModel) -> String {
    let months = 1...max(1, run.lastMonth)
    var text = (["row"] + months.map { "month_\($0)" }).joined(separator: ",") + "\n"
    for row in run.spells.indices {
      let curve = run.curve(row, by: model)
      text += "\(row + 1)," + months.map { "\(curve(Double($0)))" }.joined(separator: ",") + "\n"
    }
    return text
  }
}
