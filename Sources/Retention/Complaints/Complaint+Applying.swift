extension [Complaint] {
  /// Grows by one fact, which `actor` brought about. Newest first.
  package mutating func apply(_ fact: ComplaintFact, at moment: Moment, by actor: String) {
    switch fact {
    case .opened(let id, let draft, let call):
      insert(
        Complaint(id: id, draft: draft, openedAt: moment, openedBy: actor, call: call), at: 0)
    case .stepped(let id, let step, let day):
      guard let index = firstIndex(where: { $0.id == id }) else { return }
      self[index].apply(step, on: day, at: moment, by: actor)
    }
  }
}

extension Complaint {
  /// Grows by one step that was decided.
  package mutating func apply(
    _ step: ComplaintStep, on day: Day, at moment: Moment, by actor: String
  ) {
    let next = stage.after(step.kind, mediator: round.mediation != nil)
    story.append(Chapter(step: step, at: moment, by: actor))
    switch step {
    case .acknowledge: round.acknowledged = day
    case .propose(let remedy): round.remedies.append(Proposal(remedy: remedy, day: day))
    case .answer(let isYes):
      guard let last = round.remedies.indices.last else { break }
      round.remedies[last].answer = Reply(isYes: isYes, day: day)
    case .mediate: round.mediation = day
    case .close(let cause):
      round.closing = Closing(
        cause: cause, ending: stage == .agreed ? .settled : .unsettled, day: day)
    case .withdraw(let cause):
      round.closing = Closing(cause: cause, ending: .withdrawn, day: day)
    case .reopen:
      earlier.append(round)
      round = Round(received: day)
    case .take: handler = actor
    case .note: break
    }
    if let next { round.stage = next }
  }
}
