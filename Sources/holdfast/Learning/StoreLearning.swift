import Desk
import Foundation
import Insight
import Retention
import Store
import Synchronization

/// A store learns from its own subscribers, with a line that says how far it is.
struct StoreLearning {
  let store: Store
  let say: Speech
  var seed: UInt64 = 1

  /// More subscribers than this teach no more than a share of them does.
  private static let most = 100_000

  /// Trains a model and keeps it for every desk; nil where no import says who left. Throws
  /// `TrainingFault`, `TreeFault`, `Refusal` or `StoreError`.
  func run(by actor: Actor) throws -> SubscriberModel? {
    var subscribers: [Subscriber] = []
    try store.forEachLabelled(limit: Self.most) { subscribers.append($0) }
    guard !subscribers.isEmpty else { return nil }
    let model = try train(subscribers)
    try store.keep(model: try model.text(), trainedOn: subscribers.count, by: actor)
    return model
  }

  private func train(_ subscribers: [Subscriber]) throws -> SubscriberModel {
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
