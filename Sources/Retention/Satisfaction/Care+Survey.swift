extension Care {
  /// The survey's own facts, and what a low score is owed.
  package func decide(
    _ command: SurveyCommand, in situation: CareSituation
  ) throws(Refusal) -> [CareFact] {
    guard let form = situation.rules.survey else { throw .survey(.noSurvey) }
    if let call = situation.call, call.agent != situation.actor.name {
      throw .otherAgent(call.agent)
    }
    if case .say(_, let about?, _) = command, situation.rules.catalogue.reason(about) == nil {
      throw .unknownReason(about)
    }
    let occasion = SurveyOccasion(form, in: situation, answers: surveys)
    let facts: [SurveyFact]
    do {
      facts = try occasion.decide(command, new: Identifier(situation.numbers.survey))
    } catch {
      throw .survey(error)
    }
    guard let survey = facts.first?.survey else { return [] }
    var answers = surveys
    for fact in facts { answers.apply(fact, at: situation.now, by: situation.actor.name) }
    let answer = answers.first { $0.id == survey }
    return facts.map(CareFact.survey) + (answer.map { settle($0, form, in: situation) } ?? [])
  }

  /// A low score is followed by a callback; a score that was corrected upwards no longer is.
  private func settle(
    _ answer: SurveyAnswer, _ form: SurveyForm, in situation: CareSituation
  ) -> [CareFact] {
    let open = promises.first { $0.id == answer.followUp && $0.isOpen }
    guard answer.isDetractor else {
      return open.map { [.promise(.withdrawn($0.id, why: ""))] } ?? []
    }
    guard open == nil, let followUp = form.followUp, mayCallBack(in: situation) else { return [] }
    let id = Identifier<Promise>(situation.numbers.promise)
    let draft = Promise.Draft(
      id: id, kind: .callback, dueAt: situation.contactTime(inDays: followUp.days),
      owner: situation.actor.name, words: followUp.title[answer.draft.language])
    return [.promise(.made(draft)), .survey(.changed(answer.id, .followed(by: id)))]
  }

  /// Not where a callback waits already. Whoever stays a subscriber is called for the sake of the
  /// contract; somebody who has left has to have said yes to it.
  private func mayCallBack(in situation: CareSituation) -> Bool {
    guard !promises.contains(where: { $0.isOpen && $0.kind == .callback }) else { return false }
    let outcome = situation.call?.outcome.flatMap(situation.rules.catalogue.outcome)
    let leaves = outcome?.endsService == true || situation.subscriber.left == true
    return obstacle(to: leaves ? .surveys : .contract, in: situation) == nil
  }
}

extension CareSituation {
  /// When the desk may next call, so many days from now.
  fileprivate func contactTime(inDays days: Int) -> Moment {
    let due = now.adding(milliseconds: Int64(days) * 86_400_000)
    let allowed = rules.jurisdiction.nextContactTime(notBefore: local(due))
    return allowed == local(due) ? due : moment(allowed)
  }

  private func moment(_ time: LocalTime) -> Moment {
    World(now: { now }, utcOffset: offset, random: { 0 }).moment(time)
  }
}

extension SurveyOccasion {
  /// As the store sees it.
  fileprivate init(_ form: SurveyForm, in situation: CareSituation, answers: [SurveyAnswer]) {
    let catalogue = situation.rules.catalogue
    let codes = ([situation.call?.reason].compactMap { $0 }) + situation.pastReasons
    self.init(
      form: form, call: situation.call,
      closedOn: situation.call?.closedAt.map {
        LocalTime($0, utcOffset: situation.utcOffset).day
      },
      reasons: codes.compactMap(catalogue.reason), answers: answers,
      isDoNotContact: situation.care.contact.isDoNotContact,
      objects: situation.care.contact.consents[.surveys] == false, today: situation.today,
      language: situation.care.contact.language ?? situation.subscriber.language ?? .en)
  }

  /// As a desk sees it that has just ended the call.
  package init(
    _ form: SurveyForm, _ call: Call, of dossier: Dossier, _ catalogue: Catalogue, now: Moment,
    utcOffset: Int
  ) {
    let today = LocalTime(now, utcOffset: utcOffset).day
    let past = dossier.history.filter { $0.day.adding(days: form.recontactDays) > today }
      .compactMap(\.reason)
    self.init(
      form: form, call: call,
      closedOn: call.closedAt.map { LocalTime($0, utcOffset: utcOffset).day },
      reasons: ([call.reason].compactMap { $0 } + past).compactMap(catalogue.reason),
      answers: dossier.care.surveys,
      isDoNotContact: dossier.care.contact.isDoNotContact,
      objects: dossier.care.contact.consents[.surveys] == false, today: today)
  }
}
