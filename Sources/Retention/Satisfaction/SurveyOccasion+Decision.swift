extension SurveyOccasion {
  /// The facts that follow from a command (none when it is so already), or why not. `new` is the
  /// number that a survey gets which begins with it. Pure; the store asks again inside its write
  /// transaction.
  package func decide(
    _ command: SurveyCommand, new: Identifier<SurveyAnswer>
  ) throws(SurveyRefusal) -> [SurveyFact] {
    if let obstacle {
      // Saying no twice is no news.
      if case .refuse = command, obstacle == .refused { return [] }
      throw obstacle
    }
    guard let call else { throw .callMissing }
    let change = try change(by: command)
    guard let begun else {
      let draft = SurveyAnswer.Draft(
        call: call.id, day: today, language: command.language ?? language, reason: call.reason,
        incentive: (call.accepted.last ?? call.offers.last)?.incentive)
      return [.asked(new, draft), .changed(new, change)]
    }
    return begun.already(change) ? [] : [.changed(begun.id, change)]
  }

  private func change(by command: SurveyCommand) throws(SurveyRefusal) -> SurveyChange {
    switch command {
    case .score(let code, let value, _):
      guard let question = form.question(code) else {
        throw .unknownQuestion(code, known: form.questions.map(\.code))
      }
      guard question.scale.range.contains(value) else {
        throw .outOfRange(question: code, question.scale.range)
      }
      return .scored(SurveyScore(question: code, scale: question.scale, value: value))
    case .say(let text, let about, _):
      guard form.words != nil else { throw .noWords }
      guard text.count <= SurveyForm.wordsLimit else {
        throw .wordsTooLong(text.count, limit: SurveyForm.wordsLimit)
      }
      return .said(text, about: about ?? call?.reason)
    case .refuse: return .refused
    }
  }
}

extension SurveyCommand {
  package var language: Language? {
    switch self {
    case .score(_, _, let language), .say(_, _, let language), .refuse(let language): language
    }
  }
}

extension SurveyAnswer {
  fileprivate func already(_ change: SurveyChange) -> Bool {
    var after = self
    after.apply(change)
    return after == self
  }
}

extension [SurveyAnswer] {
  /// Newest first, one fact later.
  package mutating func apply(_ fact: SurveyFact, at moment: Moment, by actor: String) {
    switch fact {
    case .asked(let id, let draft):
      insert(SurveyAnswer(id: id, draft: draft, agent: actor, askedAt: moment), at: 0)
    case .changed(let id, let change):
      guard let place = firstIndex(where: { $0.id == id }) else { return }
      self[place].apply(change)
    }
  }
}
