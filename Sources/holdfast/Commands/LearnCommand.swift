import ArgumentParser
import Desk
import Insight
import Retention
import Store

struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Train the churn model on this store's own subscribers.",
    discussion: """
      From then on every desk of the store shows the risk, its reasons and how long people stay \
      by this model. It needs an import that says who left; train again after the next one.
      """)

  @OptionGroup var options: OpeningOptions

  @Option(help: "Settles every chance that training takes.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Where its card goes: a .html or a .txt file.", valueName: "file"))
  var card: String?

  func run() throws {
    Output.takeSignals()
    let opening = options.opening
    let say = opening.say
    let store = try opening.open()
    let actor = try opening.whoMay(.trainModels, at: store) {
      StaffRefusal.notPermitted($0).sentence(say)
    }
    let problems = LearningProblems(say: say, file: opening.path)
    let page = try card.map(problems.opened)
    try opening.asking(store) {
      let learning = StoreLearning(store: store, say: say, seed: seed)
      guard let model = try problems.explaining({ try learning.run(by: actor) }) else {
        Output.error("holdfast: " + say.nobodyToLearnFrom)
        throw ExitCode.badData
      }
      if let card, let page {
        try problems.write(model.churn.cardText(for: card).utf8, to: page, card)
      }
      Output.out(say.trained(model.churn, file: opening.path).joined(separator: "\n"))
    }
  }
}
