package import Retention

/// What came of a command.
package struct Recorded: Sendable {
  /// The call as it is now.
  package let call: Call
  /// With an opened call, all that is known of its subscriber.
  package let dossier: Dossier?
  /// Whether it had been carried out before, so that nothing new was written.
  package let isRepeat: Bool
}

extension Store {
  /// Carries one command out, once however often it is sent with the same id. Throws the
  /// `Refusal` of the rules, or a `StoreError`: nothing was recorded then, except that after
  /// `StoreError.unknown` nobody can say yet; send the command again with the same id.
  package func perform(
    _ command: Command, id: CommandID, by actor: Actor
  ) throws -> Recorded {
    do {
      let recorded = try engine.write { session in
        let clerk = try Clerk(
          store: self, session: session, command: id,
          standing: PeopleRows.standing(of: actor, in: session))
        return try clerk.carryOut(command)
      }
      if !recorded.call.isOpen { removeDraft(of: recorded.call.id) }
      return recorded
    } catch StoreError.unknown(let cause) {
      return try settle(id, cause)
    } catch Refusal.subscriberOnCall(let number, let agent) {
      // Both are told: who is turned away, and the agent on the line.
      try number.call.map { try look(at: $0, for: .call, by: actor) }
      throw Refusal.subscriberOnCall(number, agent: agent)
    }
  }

  /// After a commit that failed: opens the file afresh and looks.
  private func settle(_ id: CommandID, _ cause: StoreError) throws -> Recorded {
    let found: Recorded?
    do {
      try engine.reopen()
      found = try engine.read { try earlier(id, in: $0) }
    } catch {
      throw StoreError.unknown(cause)
    }
    guard let found else { throw cause }
    return found
  }

  /// What a command with this id came to, when there was one.
  func earlier(_ id: CommandID, in session: any SQLSession) throws -> Recorded? {
    guard let row = try session.row("SELECT call FROM commands WHERE id = $1", [.text(id.text)]),
      let call = try CallRows.call(Identifier(try row.int(0)), in: session)
    else { return nil }
    return Recorded(
      call: call, dossier: try dossier(call.subscriber, before: call.id, in: session),
      isRepeat: true)
  }
}

/// Carries out one command inside one transaction.
private struct Clerk {
  let store: Store
  let session: any SQLSession
  let command: CommandID
  /// Whose hand it is, with the level that the store knows.
  let standing: Standing

  private var actor: Actor { standing.actor }
  private var world: World { store.world }

  func carryOut(_ asked: Command) throws -> Recorded {
    if let earlier = try store.earlier(command, in: session) { return earlier }
    switch asked {
    case .open(let subscriber): return try open(subscriber)
    case .on(let call, let what): return try carryOut(what, on: call)
    }
  }

  private func open(_ subscriber: Identifier<Subscriber>) throws -> Recorded {
    guard let dossier = try store.dossier(subscriber, before: nil, in: session) else {
      throw Refusal.noSuchSubscriber
    }
    if let open = try CallRows.open(with: subscriber, in: session) {
      guard open.agent == actor.name else {
        throw Refusal.subscriberOnCall(open.number, agent: open.agent)
      }
      return Recorded(call: open, dossier: dossier, isRepeat: true)
    }
    let known = try Person.of(subscriber, in: session)
    let person = try known ?? Person.introduce(subscriber, in: session, world)
    let last = try session.row("SELECT max(id) FROM calls")?.optionalInt(0) ?? 0
    let id = Identifier<Call>(last + 1)
    try Journal.record(
      .opened(risk: dossier.risk?.share), of: Subject(token: person.token, call: id),
      on: occasion(), in: session)
    guard let call = try CallRows.call(id, in: session) else { throw StoreError.corrupt("calls") }
    return Recorded(call: call, dossier: dossier, isRepeat: false)
  }

  private func carryOut(_ asked: CallCommand, on id: Identifier<Call>) throws -> Recorded {
    guard var call = try CallRows.call(id, in: session),
      let dossier = try dossier(of: call, for: asked),
      let person = try Person.of(call.subscriber, in: session)
    else { throw Refusal.noSuchCall }
    try checkScope(asked, on: call)
    let occasion = occasion()
    let situation = Situation(
      rules: store.rules.book, dossier: dossier, level: actor.level, agent: actor.name,
      now: occasion.at, utcOffset: store.world.utcOffset,
      purse: asked.takesMoney ? try purse(occasion) : nil,
      voice: try witness(asked, call, at: occasion.at),
      numbers: asked.isFollowed ? try CareRows.numbers(in: session) : CareNumbers())
    let facts = try call.withoutWords(of: isLost).decide(asked, in: situation)
    for fact in facts.map(\.withoutCardNumbers) {
      let offer = try numberForOffer(fact)
      let approval = try numberForApproval(fact)
      call.apply(
        fact, at: occasion.at, by: actor.name, offer: offer, approval: approval)
      if case (.closed(let closing), .close(_, _, let language)) = (fact, asked) {
        call.receipt = store.rules.receiptText(closing.receipt, dossier.subscriber, language)
      }
      try Journal.record(
        event(fact, offer, approval, call, person), of: Subject(token: person.token, call: id),
        on: occasion, in: session)
    }
    return Recorded(call: call, dossier: nil, isRepeat: false)
  }

  /// What is given away hangs on risk and worth; what is noted does not, and only who wants no more
  /// contact is asked what stands around them.
  private func dossier(of call: Call, for asked: CallCommand) throws -> Dossier? {
    asked.takesMoney
      ? try store.dossier(call.subscriber, before: call.id, in: session)
      : try store.bareDossier(
        call.subscriber, before: call.id, withCare: asked.silences(store.rules.catalogue),
        in: session)
  }

  /// To whom a call is none that they may neither act on nor read.
  private func checkScope(_ asked: CallCommand, on call: Call) throws {
    let isOwn = call.agent == actor.name
    let scopes = [asked.permission, .readCalls].map(standing.scope)
    guard isOwn || scopes.contains(.all) else { throw Refusal.noSuchCall }
  }

  /// As it is in this transaction; no other desk can spend of it before the end.
  private func purse(_ occasion: Occasion) throws -> Purse? {
    try store.purse(at: occasion.at, utcOffset: occasion.utcOffset, in: session)
  }

  private func occasion() -> Occasion {
    Occasion(desk: store.identity.desk, actor: actor, command: command, world: world)
  }

  private func numberForOffer(_ fact: Fact) throws -> Identifier<Offer>? {
    guard case .presented = fact else { return nil }
    let last = try session.row("SELECT max(id) FROM offers")?.optionalInt(0) ?? 0
    return Identifier(last + 1)
  }

  /// Whoever granted it has left, or lost the level.
  private func isLost(_ approval: Approval) throws -> Bool {
    let claimed = Actor(name: approval.decider ?? "", level: approval.draft.needed)
    do {
      return try PeopleRows.standing(of: claimed, in: session).actor.level < approval.draft.needed
    } catch is Refusal {
      return true
    }
  }

  /// What is known of a word that comes by voice.
  private func witness(
    _ asked: CallCommand, _ call: Call, at now: Moment
  ) throws -> VoiceWitness? {
    guard case .hear(let id, let name, _) = asked, let approval = call.approval(id) else {
      return nil
    }
    return try store.witness(of: approval, on: call, from: name, at: now, in: session)
  }

  private func numberForApproval(_ fact: Fact) throws -> Identifier<Approval>? {
    switch fact {
    case .approvalAsked, .approvalChanged:
      let last = try session.row("SELECT max(id) FROM approvals")?.optionalInt(0) ?? 0
      return Identifier(last + 1)
    default: return nil
    }
  }

  private func event(
    _ fact: Fact, _ offer: Identifier<Offer>?, _ approval: Identifier<Approval>?, _ call: Call,
    _ person: Person
  ) -> Event {
    switch fact {
    // Recorded where the call is opened, with what only that place knows.
    case .opened: .opened(risk: nil)
    case .identityChecked: .identityChecked
    case .reasonSet(let code): .reasonSet(code)
    case .confirmed(let code): .confirmed(code)
    case .conduct(let step): .conduct(step)
    case .presented(let draft): .presented(offer ?? Identifier(0), draft)
    case .answered(let id, let answer): .answered(id, answer)
    case .approvalAsked(let draft): .approvalAsked(approval ?? Identifier(0), draft)
    case .approvalGranted(let id): .approvalGranted(id)
    case .approvalHeard(let id, let giver): .approvalHeard(id, from: giver)
    case .approvalMisheard(let id, let giver): .approvalMisheard(id, from: giver)
    case .approvalRefused(let id, let reason):
      .approvalRefused(id, reason: person.seal(reason, world))
    case .approvalWithdrawn(let id): .approvalWithdrawn(id)
    case .approvalChanged(let id, let draft):
      .approvalChanged(id, to: approval ?? Identifier(0), draft)
    case .noted(let text): .noted(person.seal(text, world))
    case .closed(let closing):
      .closed(closing, receiptText: person.seal(call.receipt ?? "", world))
    case .looked(let reason): .looked(reason)
    case .care(let fact): .care(fact.sealed(for: person, world))
    }
  }
}

extension CallCommand {
  /// Whether something new around the subscriber may follow of it.
  fileprivate var isFollowed: Bool {
    switch self {
    case .answer(_, .accepted): true
    case .close(_, let callbackAt, _): callbackAt != nil
    case .present, .ask, .judge, .hear, .checkIdentity, .setReason, .confirm, .answer, .withdraw,
      .conduct, .note:
      false
    }
  }

  /// Whether it ends what was agreed with the subscriber for later.
  fileprivate func silences(_ catalogue: Catalogue) -> Bool {
    guard case .close(let outcome, _, _) = self else { return false }
    return catalogue.outcome(outcome)?.isDoNotContact == true
  }

  /// Whether the month purse has a word in it.
  fileprivate var takesMoney: Bool {
    switch self {
    case .present, .answer(_, .accepted), .ask, .judge, .hear: true
    case .checkIdentity, .setReason, .confirm, .answer, .withdraw, .conduct, .note, .close: false
    }
  }
}
