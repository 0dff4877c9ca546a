import Retention
import TestSupport

/// One agent with a request that waits, and a supervisor somewhere else with a telephone.
struct VoiceDesk {
  var desk = ApprovalDesk()
  /// Who the agent's store knows by the supervisor's name; nil for somebody who may not.
  var giver: Actor? = VoiceDesk.ana
  var missesToday = 0

  static let ana = Actor(name: "ana", level: .supervisor)

  /// A digest that mixes all it is given (FNV-1a, 64 bits), under a key.
  static func seal(_ key: UInt64 = 7) -> VoiceSeal {
    VoiceSeal(
      digest: { fields in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ key
        for field in fields {
          for byte in Array(field.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        hash ^= hash >> 29
        hash = hash &* 0xbf58_476d_1ce4_e5b9
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * UInt64($0))) }
      }, fold: { $0.lowercased() })
  }

  var approval: Approval? { desk.call.approvals.last }

  func request(_ approval: Approval) -> VoiceRequest {
    VoiceRequest(approval, on: desk.call.number, currency: "EUR")
  }

  /// What is said on the telephone, all of it true.
  func said(_ approval: Approval) -> VoiceSaid {
    VoiceSaid(
      code: request(approval).challenge(Self.seal()), number: desk.call.number,
      approval: approval.id, agent: approval.agent, incentive: approval.draft.incentive,
      cost: approval.draft.cost)
  }

  func console(_ giver: Actor = ana, key: UInt64 = 7, at now: Moment? = nil) -> VoiceConsole {
    VoiceConsole(
      catalogue: .sample, giver: giver, now: now ?? desk.now, seal: Self.seal(key))
  }

  func word(
    for said: VoiceSaid, by giver: Actor = ana, at now: Moment? = nil
  ) throws(Refusal) -> VoiceWord {
    try console(giver, at: now).word(for: said, names: [said.agent])
  }

  /// The agent types what was read back.
  mutating func hear(_ reply: VoiceCode, on approval: Approval, from name: String = "ana")
    throws(Refusal)
  {
    let known = giver
    let witness = VoiceWitness(
      giver: known,
      expected: request(approval).reply(
        by: known ?? Actor(name: name, level: .agent), Self.seal()),
      missesToday: missesToday)
    let situation = Situation.sample(
      level: .agent, agent: ApprovalDesk.agent, now: desk.now, voice: witness)
    let command = CallCommand.hear(approval.id, from: name, reply)
    for fact in try desk.call.decide(command, in: situation) {
      desk.call.apply(fact, at: desk.now, by: ApprovalDesk.agent)
    }
  }

  /// The last request, granted over the telephone without a slip.
  mutating func telephone() throws {
    guard let approval else { throw Refusal.noSuchApproval }
    try hear(try word(for: said(approval)).reply, on: approval)
  }
}
