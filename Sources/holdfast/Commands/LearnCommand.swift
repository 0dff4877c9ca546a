import ArgumentParser
import Desk
import Foundation
import Insight
import Retention
import Store
import Synchronization

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

  /// More subscribers than this teach no more than a share of them does.
  private static let most = 100_000

  func run() throws {
    Output.takeSignals()
    let opening = options.opening
    let say = opening.say
    let store = try opening.open()
    let actor = try opening.whoMay(.trainModels, at: store) {
      StaffRefusal.notPermitted($0).sentence(say)
    }
    let problems = LearningProblems(say: say, file: opening.path)
    do {
      var subscribers: [Subscriber] = []
      try store.forEachLabelled(limit: Self.most) { subscribers.append($0) }
      guard !subscribers.isEmpty else {
        Output.error("holdfast: " + say.nobodyToLearnFrom)
        throw ExitCode.badData
      }
      let page = try card.map(problems.opened)
      let model = try problems.explaining { try train(subscribers, say) }
      try store.keep(model: try model.text(), trainedOn: subscribers.count, by: actor)
      if let card, let page {
        try problems.write(model.churn.cardText(for: card).utf8, to: page, card)
      }
      Output.out(say.trained(model.churn, file: opening.path).joined(separator: "\n"))
    } catch let error as StoreError {
      throw opening.fail(error)
    } catch let refusal as Refusal {
      Output.error("holdfast: " + refusal.sentence(say, store.rules.catalogue))
      throw ExitCode.notPermitted
    }
  }

  private func train(_ subscribers: [Subscriber], _ say: Speech) throws -> SubscriberModel {
    let status = Mutex(StatusLine(say))
    defer { status.withLock { $0.clear() } }
    let table = SubscriberModel.table(of: subscribers)
    let run = try TrainingRun(
      TableFile(table: table),
      TrainingRun.Request(
        label: SubscriberModel.label, positive: "yes", id: nil, dropped: [], kept: [], seed: seed,
        threads: ProcessInfo.processInfo.activeProcessorCount))
    // A field that billing does not fill is no finding.
    for finding in run.findings where finding.why != .trait(.constant) {
      Output.error(say.leftOut(finding))
    }
    let rows = subscribers.count
    let churn = try run.model(repeats: []) { done in
      let done = Int(done * 1000)
      status.withLock { $0.show(rows * done / 1000, done: done, of: 1000) }
    }
    return SubscriberModel(
      churn: churn,
      staying: StayingModel(
        table, columns: churn.model.columns.map(\.name), subscribers: subscribers))
  }
}
