/// What a decision is made from: the rules of the company and of the place, the person, the time, the
/// hand that gives and what the team has left to give.
package struct Situation: Sendable {
  package let rules: Rulebook
  package let dossier: Dossier
  package let level: Level
  package let agent: String
  package let now: Moment
  /// The day of `now` in the desk's time zone.
  package let today: Day
  /// Seconds east of UTC at a moment, on the desk's clock.
  package let utcOffset: @Sendable (Moment) -> Int
  /// That of `today`'s month; nil where the catalogue has none, or no purse is touched.
  package let purse: Purse?
  /// What is known of a word that comes by voice; nil where the store has no key of a site.
  package let voice: VoiceWitness?
  /// For what follows around the subscriber.
  package let numbers: CareNumbers

  package init(
    rules: Rulebook, dossier: Dossier, level: Level, agent: String, now: Moment,
    utcOffset: @escaping @Sendable (Moment) -> Int, purse: Purse? = nil,
    voice: VoiceWitness? = nil, numbers: CareNumbers = CareNumbers()
  ) {
    self.rules = rules
    self.dossier = dossier
    self.level = level
    self.agent = agent
    self.now = now
    self.utcOffset = utcOffset
    today = LocalTime(now, utcOffset: utcOffset(now)).day
    self.purse = purse
    self.voice = voice
    self.numbers = numbers
  }

  package var catalogue: Catalogue { rules.catalogue }
  package var jurisdiction: Jurisdiction { rules.jurisdiction }
  package var programmes: [Programme] { rules.programmes }

  /// A moment on the desk's clock.
  func local(_ moment: Moment) -> LocalTime { LocalTime(moment, utcOffset: utcOffset(moment)) }

  /// The same for somebody of a level.
  func at(_ level: Level) -> Situation {
    Situation(
      rules: rules, dossier: dossier, level: level, agent: agent, now: now,
      utcOffset: utcOffset, purse: purse, voice: voice, numbers: numbers)
  }

  /// The same with the word of a higher level, where there is one.
  func atLeast(_ level: Level?) -> Situation {
    level.map { $0 > self.level ? at($0) : self } ?? self
  }
}

extension Call {
  /// Decides one command on this call: the facts that follow (none when it is so already), or
  /// why not. Pure; the store asks again inside its write transaction, with what it read there.
  package func decide(
    _ command: CallCommand, in situation: Situation
  ) throws(Refusal) -> [Fact] {
    let facts = try deciding(command, in: situation)
    return facts + facts.flatMap { following($0, in: situation) }
  }

  private func deciding(
    _ command: CallCommand, in situation: Situation
  ) throws(Refusal) -> [Fact] {
    guard isOpen else { throw .callClosed(number) }
    if case .judge(let id, let judgement) = command {
      return [try judging(id, judgement, in: situation)]
    }
    guard agent == situation.agent else { throw .otherAgent(agent) }
    switch command {
    case .checkIdentity:
      guard !isVerified else { throw .alreadyVerified }
      return [.identityChecked]
    case .setReason(let code):
      guard situation.catalogue.reason(code) != nil else { throw .unknownReason(code) }
      return code == reason ? [] : [.reasonSet(code)]
    case .confirm(let code):
      guard situation.catalogue.circumstances.contains(where: { $0.code == code }) else {
        throw .unknownCircumstance(code)
      }
      return confirmed.contains(code) ? [] : [.confirmed(code)]
    case .present(let code, let terms, let suggestion):
      return [try presenting(code, terms, suggestion, in: situation)]
    case .ask(let code, let terms): return [try asking(code, terms, in: situation)]
    case .withdraw(let id): return [try withdrawing(id, in: situation)]
    case .judge(let id, let judgement): return [try judging(id, judgement, in: situation)]
    case .hear(let id, let giver, let reply):
      return [try hearing(id, from: giver, reply, in: situation)]
    case .answer(let id, let answer): return [try answering(id, answer, in: situation)]
    case .conduct(let step): return deciding(step)
    case .note(let text):
      guard text.count <= Call.noteLimit else {
        throw .noteTooLong(text.count, limit: Call.noteLimit)
      }
      return text == note ? [] : [.noted(text)]
    case .close(let outcome, let callbackAt, _):
      return [try closing(outcome, callbackAt, in: situation)]
    }
  }

  private func presenting(
    _ code: String, _ terms: Terms, _ suggestion: Suggestion?, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard reason != nil else { throw .reasonMissing }
    if let pendingOffer { throw .offerPending(pendingOffer.incentive) }
    guard let incentive = situation.catalogue.incentive(code) else {
      throw .unknownIncentive(code)
    }
    if let first = conductBefore(incentive, in: situation.jurisdiction) { throw first }
    try checkEligible(incentive, in: situation)
    try incentive.check(terms)
    let cost = incentive.cost(terms, for: situation.dossier.subscriber)
    let own = limit(of: incentive, terms, cost, in: situation)
    let word = usableApproval(of: code, terms, cost, at: situation.now)
    if let obstacle = word == nil
      ? own : limit(of: incentive, terms, cost, in: situation.atLeast(word?.draft.needed))
    {
      throw .notEligible(code, obstacle)
    }
    return .presented(
      Offer.Draft(
        incentive: code, terms: terms, cost: cost, burden: incentive.burden(terms),
        approval: own == nil ? nil : word?.id, suggestion: suggestion))
  }

  func checkEligible(_ incentive: Incentive, in situation: Situation) throws(Refusal) {
    let eligibility = Eligibility(call: self, situation: situation)
    if case .notMet(let obstacle) = eligibility.verdict(for: incentive) {
      throw .notEligible(incentive.code, obstacle)
    }
  }

  /// What the amount itself stumbles over: the level, or the purse.
  func limit(
    of incentive: Incentive, _ terms: Terms, _ cost: Money, in situation: Situation
  ) -> Obstacle? {
    let eligibility = Eligibility(call: self, situation: situation)
    return eligibility.aboveLevel(incentive, at: cost)
      ?? eligibility.purse(incentive, terms, cost: cost)
  }

  private func answering(
    _ id: Identifier<Offer>, _ answer: Answer, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard let offer = offer(id) else { throw .noSuchOffer }
    if let given = offer.answer, given != .later || answer == .later {
      throw .alreadyAnswered(given)
    }
    if answer == .accepted { try checkAcceptable(offer, in: situation) }
    return .answered(id, answer)
  }

  /// Another offer may have been accepted since this one was made.
  private func checkAcceptable(_ offer: Offer, in situation: Situation) throws(Refusal) {
    guard let incentive = situation.catalogue.incentive(offer.incentive) else {
      throw .unknownIncentive(offer.incentive)
    }
    let eligibility = Eligibility(
      call: self, situation: situation.atLeast(word(for: offer)?.draft.needed))
    if let obstacle = eligibility.obstacleToAccepting(offer, of: incentive) {
      throw .notEligible(offer.incentive, obstacle)
    }
  }

  private func closing(
    _ code: String, _ callbackAt: Moment?, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard let kind = situation.catalogue.outcome(code) else { throw .unknownOutcome(code) }
    if !kind.endsService { try checkStaying(kind, callbackAt, in: situation) }
    if let callbackAt { try checkHours(of: callbackAt, in: situation) }
    let receipt = Receipt(of: self, ending: kind, callbackAt: callbackAt, in: situation)
    return .closed(Closing(outcome: code, callbackAt: callbackAt, receipt: receipt))
  }

  /// What an ending must say. Leaving need not: it is never refused for a missing word.
  private func checkStaying(
    _ kind: OutcomeKind, _ callbackAt: Moment?, in situation: Situation
  ) throws(Refusal) {
    if kind.isKept {
      guard reason != nil else { throw .reasonMissing }
      if let pendingOffer { throw .offerPending(pendingOffer.incentive) }
    }
    if kind.needsCallback && callbackAt == nil { throw .callbackMissing }
    guard kind.agrees(with: acceptedFamilies(in: situation.catalogue)) else {
      throw .outcomeContradicts(kind.code)
    }
  }

  /// Nobody is promised a call at a time at which nobody may be called.
  private func checkHours(of callback: Moment, in situation: Situation) throws(Refusal) {
    let time = situation.local(callback)
    guard !situation.jurisdiction.isContactTime(time) else { return }
    let next = situation.jurisdiction.nextContactTime(notBefore: time)
    throw .contact(.outsideHours(next: next))
  }

  func acceptedFamilies(in catalogue: Catalogue) -> [Family] {
    accepted.compactMap { catalogue.incentive($0.incentive)?.family }
  }
}
