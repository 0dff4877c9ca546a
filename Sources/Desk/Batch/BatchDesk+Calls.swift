import Retention
import Store

/// Calls without a screen.
extension BatchDesk {
  func open(
    _ name: BatchRequest.SubscriberName, _ id: String?
  ) throws -> [String: JSON] {
    let subscriber = try subscriber(name)
    let recorded = try perform(.open(subscriber), id)
    guard recorded.call.subscriber == subscriber else { throw BatchProblem.idUsed(id ?? "") }
    let dossier = try recorded.dossier ?? store.dossier(subscriber)
    let facts = dossier.map { form.dossier($0, isVerified: recorded.call.isVerified, say) } ?? [:]
    return answered(recorded).merging(facts) { $1 }
  }

  func on(
    _ call: Call, _ request: BatchRequest.CallRequest, _ id: String?
  ) throws -> [String: JSON] {
    switch request {
    case .state: return ["call": form.call(call)]
    case .care:
      guard let care = try store.care(of: call.subscriber) else { throw Refusal.noSuchSubscriber }
      return form.care(care)
    case .offers: return try offers(for: call)
    case .command(let command): return try carryOut(command, on: call.id, id)
    case .answer(let offer, let answer):
      // An answer that is sent again finds no offer on the table any more.
      let meant = offer ?? call.pendingOffer?.id ?? call.offers.last?.id ?? Identifier(0)
      return try carryOut(.answer(meant, answer), on: call.id, id)
    case .withdraw(let approval):
      return try carryOut(.withdraw(approval ?? call.lastApproval), on: call.id, id)
    case .judge(let approval, let judgement):
      return try carryOut(.judge(approval ?? call.lastApproval, judgement), on: call.id, id)
    case .voiceChallenge(let approval):
      let challenge = try store.voiceChallenge(
        approval ?? call.lastApproval, on: call.id, by: try actor())
      return form.challenge(challenge, say)
    case .hear(let approval, let giver, let reply):
      return try hear(approval ?? call.lastApproval, from: giver, reply, on: call, id)
    }
  }

  /// A wrong reply is recorded, and refused all the same.
  private func hear(
    _ approval: Identifier<Approval>, from giver: String, _ reply: VoiceCode, on call: Call,
    _ id: String?
  ) throws -> [String: JSON] {
    let recorded = try perform(.on(call.id, .hear(approval, from: giver, reply)), id)
    guard recorded.call.id == call.id else { throw BatchProblem.idUsed(id ?? "") }
    if let asked = recorded.call.approval(approval), asked.state == .asked {
      throw Refusal.voiceWrong(left: asked.voiceTriesLeft)
    }
    return answered(recorded)
  }

  /// The store finds the call, and refuses one that the agent may not touch.
  func carryOut(
    _ command: CallCommand, on call: Identifier<Call>, _ id: String?
  ) throws -> [String: JSON] {
    let recorded = try perform(.on(call, command), id)
    guard recorded.call.id == call else { throw BatchProblem.idUsed(id ?? "") }
    return answered(recorded)
  }

  private func perform(_ command: Command, _ id: String?) throws -> Recorded {
    let actor = try actor()
    return try store.perform(command, id: commandID(id, of: actor), by: actor)
  }

  private func answered(_ recorded: Recorded) -> [String: JSON] {
    ["call": form.call(recorded.call), "repeated": .bool(recorded.isRepeat)]
  }

  private func offers(for call: Call) throws -> [String: JSON] {
    guard call.isOpen else { throw Refusal.callClosed(call.number) }
    guard let dossier = try store.dossier(call.subscriber) else { throw Refusal.noSuchSubscriber }
    let now = store.world.now()
    let actor = try actor()
    let situation = Situation(
      rules: store.rules.book, dossier: dossier, level: actor.level, agent: actor.name, now: now,
      utcOffset: store.world.utcOffset, purse: try store.purse())
    let ranked = rankedOffers(for: call, in: situation)
    return ["offers": .list(ranked.map { form.ranked($0, say) })]
  }

  func call(
    _ name: BatchRequest.CallName, for request: BatchRequest.CallRequest
  ) throws -> Call {
    let found: Call?
    switch name {
    case .id(let id): found = try call(id, for: request)
    case .number(let text):
      let id = CallNumber(text: text).call ?? Identifier(0)
      found = try call(id, for: request).flatMap { $0.number.text == text ? $0 : nil }
    }
    guard let found else { throw Refusal.noSuchCall }
    if request.isReading { try store.look(at: found.id, for: .review, by: actor()) }
    return found
  }

  /// A request is read by whoever is to decide it.
  private func call(
    _ id: Identifier<Call>, for request: BatchRequest.CallRequest
  ) throws -> Call? {
    if case .judge = request { return try store.request(on: id, by: actor())?.call }
    return try store.call(id, by: actor())
  }
}

extension Call {
  /// A number that no request has where nobody asked.
  fileprivate var lastApproval: Identifier<Approval> { approvals.last?.id ?? Identifier(0) }
}
