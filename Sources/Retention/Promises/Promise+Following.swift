extension Call {
  /// What a fact of the call brings about around the subscriber: whatever is agreed for later is a
  /// promise, and whoever wants no more contact gets none.
  func following(_ fact: Fact, in situation: Situation) -> [Fact] {
    switch fact {
    case .answered(let id, .accepted):
      guard let offer = offer(id), offer.answer != .accepted else { return [] }
      let deed = situation.catalogue.incentive(offer.incentive)?.promise
      let promised = deed.map {
        promise($0.kind, dueAt: situation.now.adding(days: $0.days), in: situation)
      }
      return [promised].compactMap(\.self) + credited(for: offer, in: situation)
    case .closed(let closing):
      let isSilent = situation.catalogue.outcome(closing.outcome)?.isDoNotContact == true
      if isSilent { return situation.dossier.care.silencing().map(Fact.care) }
      return closing.callbackAt.map { [promise(.callback, dueAt: $0, in: situation)] } ?? []
    default: return []
    }
  }

  private func promise(
    _ kind: Promise.Kind, dueAt: Moment, in situation: Situation
  ) -> Fact {
    .care(
      .promise(
        .made(
          Promise.Draft(
            id: Identifier(situation.numbers.promise), kind: kind, dueAt: dueAt, owner: agent))))
  }
}

extension Care {
  /// No more contact, and no callback that waits.
  func silencing() -> [CareFact] {
    let silenced: [CareFact] = contact.isDoNotContact ? [] : [.contact(.silenced)]
    return silenced
      + promises.filter { $0.isOpen && $0.kind == .callback }.map {
        .promise(.withdrawn($0.id, why: ""))
      }
  }
}

extension Moment {
  fileprivate func adding(days: Int) -> Moment { adding(milliseconds: Int64(days) * 86_400_000) }
}
