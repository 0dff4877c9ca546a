import Retention
import Store
import TestSupport
import Testing

/// Two stores of one site, at which people sign in: Amélie's with a call, and a console that knows
/// nothing of it, where Ana sits.
struct VoiceSite {
  let here: Staffed
  let there: Staffed
  let call: Call

  static let amelie = Actor(name: Staffed.amelie, level: .senior)
  static let ana = Actor(name: Staffed.ana, level: .supervisor)
  static let eighty = Terms(amount: .euros(80))

  init(path: String? = nil) throws {
    let clock = SteppedWorld()
    here = try Staffed(path: path, clock: clock)
    there = try Staffed(clock: clock)
    let key = SiteKey(demo: 1)
    for desk in [here, there] { try desk.store.join(key, by: desk.administrator) }
    call = try Self.asked(by: Self.amelie, in: here.store)
  }

  /// A call with a new subscriber, on which a refund is asked for that a supervisor may give.
  static func asked(by actor: Actor, in store: Store, _ subscriber: Int64 = 1) throws -> Call {
    var rows = (1...subscriber).makeIterator()
    _ = try store.subscriberImport(file: "x.csv", by: Actor(name: Staffed.eva, level: .agent))
      .run(rows: { rows.next().map { Subscriber.sample(id: $0) } })
    let call = try store.perform(
      .open(Identifier(subscriber)), id: CommandID(store.world), by: actor
    ).call
    try on(call, .setReason("P3"), in: store)
    return try on(call, .ask(incentive: "REFUND", terms: eighty), in: store)
  }

  @discardableResult
  static func on(
    _ call: Call, _ command: CallCommand, by actor: Actor? = nil, in store: Store
  ) throws -> Call {
    let hand = actor ?? Actor(name: call.agent, level: .senior)
    return try store.perform(.on(call.id, command), id: CommandID(store.world), by: hand).call
  }

  /// What Amélie says on the telephone.
  func said(_ call: Call? = nil) throws -> VoiceSaid {
    let call = call ?? self.call
    let approval = try #require(call.approvals.last)
    let challenge = try here.store.voiceChallenge(
      approval.id, on: call.id, by: Self.amelie)
    return VoiceSaid(
      code: challenge.code, number: challenge.number, approval: approval.id,
      agent: approval.agent, incentive: approval.draft.incentive, cost: approval.draft.cost)
  }

  func give(_ said: VoiceSaid, by actor: Actor = ana) throws -> VoiceWord {
    try there.store.giveWord(said, id: CommandID(there.store.world), by: actor)
  }

  @discardableResult
  func hear(_ reply: VoiceCode, from name: String = Staffed.ana, on call: Call? = nil) throws
    -> Call
  {
    let call = call ?? self.call
    let approval = try #require(call.approvals.last)
    return try Self.on(call, .hear(approval.id, from: name, reply), in: here.store)
  }
}
