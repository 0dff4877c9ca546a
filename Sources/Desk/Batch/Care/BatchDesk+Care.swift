import Retention
import Store

/// What stands around a call, without a screen.
extension BatchDesk {
  func care(
    _ target: BatchRequest.CareTarget, _ command: CareCommand, _ id: String?
  ) throws -> [String: JSON] {
    let (subscriber, call) = try whom(target)
    let order = CareOrder(try worded(command, for: subscriber), for: subscriber, on: call)
    let actor = try actor()
    let recorded = try store.perform(order, id: commandID(id, of: actor), by: actor)
    guard recorded.subscriber.id == order.subscriber else { throw BatchProblem.idUsed(id ?? "") }
    return form.care(recorded.care).merging(["repeated": .bool(recorded.isRepeat)]) { $1 }
  }

  /// Whom a line is about, and the call that it is said on.
  private func whom(
    _ target: BatchRequest.CareTarget
  ) throws -> (subscriber: Identifier<Subscriber>, call: Identifier<Call>?) {
    switch target {
    case .subscriber(let name): return (try subscriber(name), nil)
    case .call(let name):
      let call = try call(name, for: .state)
      return (call.subscriber, call.id)
    case .complaint(let id):
      guard let row = try store.caseRow(id, by: actor()) else {
        throw Refusal.complaint(.noSuchCase(id))
      }
      return (row.subscriber, nil)
    }
  }

  func account(_ target: BatchRequest.CareTarget) throws -> LoyaltyAccount {
    try store.check(.findSubscribers, of: actor())
    guard let account = try store.loyaltyAccount(of: whom(target).subscriber) else {
      throw Refusal.noSuchSubscriber
    }
    return account
  }
}
