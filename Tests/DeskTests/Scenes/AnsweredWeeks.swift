import Demo
import Retention
import Store
import TestSupport

/// Calls with answers of every kind, put to the real rules: enough of them for some figures, and
/// for others not.
struct AnsweredWeeks {
  private let store: Store

  init(_ store: Store) { self.store = store }

  func play() {
    for subscriber in 1...40 as ClosedRange<Int64> { try? answer(subscriber) }
    try? billing()
    try? activity()
  }

  private func answer(_ subscriber: Int64) throws {
    let reason = subscriber.isMultiple(of: 5) ? "S1" : "P1"
    let agent = subscriber.isMultiple(of: 3) ? Actor.tom : .amelie
    let call = try store.perform(
      .open(Identifier(subscriber)), id: CommandID(store.world), by: agent
    ).call
    for command in [
      .setReason(reason), .close(outcome: "KEPT-NOOFFER", callbackAt: nil, language: .en),
    ] as [CallCommand] {
      _ = try store.perform(.on(call.id, command), id: CommandID(store.world), by: agent)
    }
    let survey = DemoSurvey(
      call: Int(subscriber), reason: reason, isKept: true, language: .en)
    for command in survey.commands {
      _ = try store.perform(
        CareOrder(.survey(command), for: call.subscriber, on: call.id),
        id: CommandID(store.world), by: agent)
    }
  }

  /// Two leave and one pays less.
  private func billing() throws {
    var rows = DemoSubscribers(seed: 1, count: 48, today: .sample).enumerated().makeIterator()
    _ = try store.subscriberImport(file: "billing.csv", by: Actor(name: "import", level: .manager))
      .run {
        rows.next().map { index, subscriber in
          var subscriber = subscriber
          if [11, 17].contains(index), subscriber.left == false { subscriber.left = true }
          if index == 20 { subscriber.monthlyCharge = subscriber.monthlyCharge - .euros(5) }
          return subscriber
        }
      }
  }

  private func activity() throws {
    var text = "account,day,kind,amount\n"
    for subscriber in 1...20 as ClosedRange<Int64> {
      guard let account = try store.subscriber(Identifier(subscriber))?.account else { continue }
      for day in 1...12 { text += "\(account),2026-11-\(day < 10 ? "0" : "")\(day),usage,1.5\n" }
      text += "\(account),2026-11-07,purchase,4.99\n"
    }
    _ = try store.activityImport(file: "a.csv", by: Actor(name: "import", level: .manager))
      .run(bytes: Array(text.utf8))
  }
}
