/// What the agent's store knows of a word that comes by voice.
package struct VoiceWitness: Hashable, Sendable {
  /// Who is said to have given it, as the store knows them now; nil for somebody who is not
  /// registered here, disabled or locked.
  package let giver: Actor?
  /// What they must have read back.
  package let expected: VoiceCode
  /// Wrong replies that this agent typed within a day.
  package let missesToday: Int

  package init(giver: Actor?, expected: VoiceCode, missesToday: Int) {
    self.giver = giver
    self.expected = expected
    self.missesToday = missesToday
  }
}

extension Approval {
  /// Wrong replies, after which a request can no longer be granted by voice: one in 349,525 is
  /// guessed.
  package static let voiceTries = 3
  /// Wrong replies of one agent within 24 hours, after which none is taken: whoever asks anew for
  /// every guess is right once in 240 years.
  package static let voiceTriesADay = 12

  /// How many more wrong replies it takes.
  package var voiceTriesLeft: Int { max(0, Self.voiceTries - misses) }
}

extension Call {
  /// The word of somebody who is not at this store, typed by the agent who heard it. A wrong one
  /// is recorded, too: it uses up a try.
  func hearing(
    _ id: Identifier<Approval>, from name: String, _ reply: VoiceCode, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard let approval = approval(id) else { throw .noSuchApproval }
    let code = approval.draft.incentive
    guard approval.isOpen(at: situation.now) else { throw .approvalOver(code) }
    guard let witness = situation.voice else { throw .siteKeyMissing }
    guard let giver = witness.giver else { throw .voiceGiverUnknown(name) }
    guard giver.name != agent, giver.name != approval.agent, giver.name != situation.agent else {
      throw .ownApproval
    }
    guard giver.level >= approval.draft.needed else {
      throw .notEligible(code, .level(needed: approval.draft.needed))
    }
    guard approval.voiceTriesLeft > 0, witness.missesToday < Approval.voiceTriesADay else {
      throw .voiceOver(code)
    }
    return reply == witness.expected
      ? .approvalHeard(id, from: giver.name) : .approvalMisheard(id, from: giver.name)
  }
}
