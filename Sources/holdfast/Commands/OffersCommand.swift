import ArgumentParser
import Desk
import Foundation
import Insight
import Trials

struct OffersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers",
    abstract: "Try how offers are chosen on a simulated desk, or judge a log of offers.",
    subcommands: [Simulate.self, Evaluate.self])

  struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare ways to choose offers on a desk whose truth is known.",
      discussion: """
        The truth is made by other code than what learns it; Documentation/simulated-desk.md says \
        how. Regret is what a policy gives away against the best that anybody could do.
        """)

    @OptionGroup var options: OpeningOptions

    @Option(help: "How many seeds; each is another desk.")
    var seeds = 5

    @Option(help: "Calls to cancel for each seed.")
    var calls = 20_000

    @Option(help: "The first seed.")
    var seedBase: UInt64 = 0

    @Flag(help: "One JSON object instead of tables.")
    var json = false

    func validate() throws {
      guard (1...10_000).contains(seeds) else { throw ValidationError("--seeds is 1 to 10,000.") }
      guard (1...1_000_000).contains(calls) else {
        throw ValidationError("--calls is 1 to 1,000,000.")
      }
      guard seedBase <= .max - UInt64(seeds) else {
        throw ValidationError("--seed-base leaves no room for --seeds.")
      }
    }

    func run() throws {
      Output.takeSignals()
      let say = options.opening.say
      let trial = Trial(seeds: seedBase..<seedBase + UInt64(seeds), calls: calls)
      var status = StatusLine(say)
      let report = trial.run { status.show($0 * calls, done: $0, of: trial.count) }
      status.clear()
      guard json else { return Output.out(TrialTable(report, say).text) }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      Output.out(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }

  struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Judge policies from a log whose choices were drawn with known chances.",
      discussion: """
        Documentation/offers-log.md has the columns. A policy for which the log is worth fewer \
        than 200 calls is refused.
        """)

    @OptionGroup var options: OpeningOptions

    @Option(
      help: ArgumentHelp("The log, with a header.", valueName: "csv"),
      completion: .file(extensions: ["csv"]))
    var log: String

    func run() throws {
      Output.takeSignals()
      let say = options.opening.say
      let table = try LearningProblems(say: say, file: log).explaining { try TableFile(log).table }
      let file: OfferLogFile
      do {
        file = try OfferLogFile(table)
      } catch {
        Output.error("\(log): " + say.problem(error))
        throw ExitCode.badData
      }
      let judged = JudgedLog(file, say)
      Output.out(judged.text)
      guard judged.refusals.isEmpty else {
        Output.error(judged.refusals.map { "\(log): " + $0 }.joined(separator: "\n"))
        throw ExitCode.badData
      }
    }
  }
}
