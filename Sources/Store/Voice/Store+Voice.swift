package import Retention

/// What an agent reads out on the telephone, and what goes with it.
package struct VoiceChallenge: Hashable, Sendable {
  package let call: Identifier<Call>
  package let number: CallNumber
  package let approval: Approval
  package let code: VoiceCode
}

extension Store {
  /// What is read out for a request that waits. Throws a `Refusal`; nothing is written.
  package func voiceChallenge(
    _ approval: Identifier<Approval>, on call: Identifier<Call>, by actor: Actor
  ) throws -> VoiceChallenge {
    try engine.read { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      guard let key = try SiteRows.key(in: session) else { throw Refusal.siteKeyMissing }
      guard let call = try CallRows.call(call, in: session),
        call.agent == actor.name || standing.scope(of: .readCalls) == .all
      else { throw Refusal.noSuchCall }
      guard call.agent == actor.name else { throw Refusal.otherAgent(call.agent) }
      guard let asked = call.approval(approval) else { throw Refusal.noSuchApproval }
      let now = world.now()
      guard call.isOpen, asked.isOpen(at: now) else {
        throw Refusal.approvalOver(asked.draft.incentive)
      }
      let today = try ApprovalRows.misses(of: call.agent, since: now.aDayBefore, in: session)
      guard asked.voiceTriesLeft > 0, today < Approval.voiceTriesADay else {
        throw Refusal.voiceOver(asked.draft.incentive)
      }
      let code = request(asked, on: call).challenge(key.seal)
      return VoiceChallenge(call: call.id, number: call.number, approval: asked, code: code)
    }
  }

  /// What the agent's store knows of a word, inside the transaction that decides; nil without a
  /// key.
  func witness(
    of approval: Approval, on call: Call, from name: String, at now: Moment,
    in session: any SQLSession
  ) throws -> VoiceWitness? {
    guard let key = try SiteRows.key(in: session) else { return nil }
    let giver = try SiteRows.giver(called: name, in: session)
    return VoiceWitness(
      giver: giver,
      expected: request(approval, on: call).reply(
        by: giver ?? Actor(name: name, level: .agent), key.seal),
      missesToday: try ApprovalRows.misses(of: call.agent, since: now.aDayBefore, in: session))
  }

  private func request(_ approval: Approval, on call: Call) -> VoiceRequest {
    VoiceRequest(approval, on: call.number, currency: identity.currency.code)
  }

  /// Gives somebody's word for a call of whichever store of the site, and writes so into this
  /// one's journal. Throws the `Refusal` of the rules, or a `StoreError`.
  package func giveWord(
    _ said: VoiceSaid, id: CommandID, by actor: Actor
  ) throws -> VoiceWord {
    try engine.write { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      guard let key = try SiteRows.key(in: session) else { throw Refusal.siteKeyMissing }
      guard let giver = try SiteRows.giver(called: standing.actor.name, in: session) else {
        throw Refusal.voiceGiverUnknown(standing.actor.name)
      }
      let console = VoiceConsole(
        catalogue: rules.catalogue, giver: giver, now: world.now(), seal: key.seal)
      let word = try console.word(for: said, names: try names(meant: said.agent, in: session))
      let occasion = Occasion(desk: identity.desk, actor: giver, command: id, world: world)
      try Journal.record(.wordGiven(word.request), of: Subject(), on: occasion, in: session)
      return word
    }
  }

  /// A name as it was typed, and those of this store that begin so, at most 20.
  private func names(meant typed: String, in session: any SQLSession) throws -> [String] {
    let start = Folding.fold(typed)
    guard !start.isEmpty else { return [] }
    let known = try PeopleRows.all(in: session).map(\.name).filter {
      Folding.fold($0).hasPrefix(start)
    }
    return [typed] + known.filter { $0 != typed }.prefix(20)
  }
}

extension Moment {
  fileprivate var aDayBefore: Moment { adding(milliseconds: -86_400_000) }
}
