extension Care {
  package func decide(
    _ command: ComplaintCommand, in situation: CareSituation
  ) throws(Refusal) -> [ComplaintFact] {
    do {
      return try complaints.decide(command, in: situation)
    } catch {
      throw .complaint(error)
    }
  }
}

extension [Complaint] {
  /// Decides one command on these cases: the facts that follow, or why not. Pure; the store asks
  /// again inside its write transaction, with what it read there.
  package func decide(
    _ command: ComplaintCommand, in situation: CareSituation
  ) throws(ComplaintRefusal) -> [ComplaintFact] {
    switch command {
    case .open(let draft):
      try draft.check(in: situation)
      return [
        .opened(
          Identifier(situation.numbers.complaint), draft, call: situation.call?.id)
      ]
    case .on(let id, let step):
      guard let complaint = first(where: { $0.id == id }) else { throw .noSuchCase(id) }
      return [.stepped(id, try complaint.decide(step, in: situation), on: situation.today)]
    }
  }
}

extension Complaint.Draft {
  fileprivate func check(in situation: CareSituation) throws(ComplaintRefusal) {
    guard situation.rules.complaints.category(category) != nil else {
      throw .unknownCategory(category)
    }
    try checkWords(words)
    guard received <= situation.today else { throw .inFuture(received) }
    guard let since else { return }
    guard since <= situation.today else { throw .inFuture(since) }
    guard since <= received else { throw .sinceAfterReceipt(since) }
  }
}

extension Complaint {
  /// The step as it may be done now; a remedy comes back with its cost.
  package func decide(
    _ step: ComplaintStep, in situation: CareSituation
  ) throws(ComplaintRefusal) -> ComplaintStep {
    guard stage.after(step.kind, mediator: round.mediation != nil) != nil else {
      throw .outOfTurn(step.kind, stage)
    }
    switch step {
    case .acknowledge(let text), .reopen(let text), .note(let text): try checkWords(text)
    case .propose(let remedy): return .propose(try remedy.checked(in: situation))
    case .mediate(let letter):
      try checkMediation(in: situation)
      guard !letter.isBlank else { throw .wordsMissing }
    case .close(let cause), .withdraw(let cause):
      guard situation.rules.complaints.cause(cause) != nil else { throw .unknownCause(cause) }
    case .take: guard handler != situation.actor.name else { throw .yoursAlready(id) }
    case .answer: break
    }
    return step
  }

  /// The mediator is for what was refused, or for what has waited longer than the law allows.
  private func checkMediation(in situation: CareSituation) throws(ComplaintRefusal) {
    guard stage != .disputed else { return }
    let clocks = clocks(by: situation.rules.caseTimes)
    let due = clocks.first { $0.kind == .mediation }?.due
    guard let due, situation.today >= due else { throw .mediationEarly(opens: due) }
  }
}

/// A text that must say something, and not too much.
func checkWords(_ text: String) throws(ComplaintRefusal) {
  guard !text.isBlank else { throw .wordsMissing }
  guard text.count <= Complaint.wordsLimit else {
    throw .wordsTooLong(text.count, limit: Complaint.wordsLimit)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
