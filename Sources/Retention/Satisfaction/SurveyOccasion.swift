/// What is looked at before somebody is asked. Screens ask the same as the store does.
package struct SurveyOccasion: Hashable, Sendable {
  package let form: SurveyForm
  /// The call that it is about, and the day it ended on.
  package let call: Call?
  package let closedOn: Day?
  /// The reasons of this call and of those before it, as far back as nobody is asked again.
  package let reasons: [Reason]
  /// Newest first.
  package let answers: [SurveyAnswer]
  package let isDoNotContact: Bool
  package let objects: Bool
  package let today: Day
  /// The subscriber's, as far as it is known.
  package let language: Language

  package init(
    form: SurveyForm, call: Call?, closedOn: Day?, reasons: [Reason], answers: [SurveyAnswer],
    isDoNotContact: Bool, objects: Bool, today: Day, language: Language = .en
  ) {
    self.form = form
    self.call = call
    self.closedOn = closedOn
    self.reasons = reasons
    self.answers = answers
    self.isDoNotContact = isDoNotContact
    self.objects = objects
    self.today = today
    self.language = language
  }

  /// The survey of this very call, if it has begun.
  package var begun: SurveyAnswer? {
    call.flatMap { call in answers.first { $0.draft.call == call.id } }
  }

  /// Why nobody may be asked now; nil when one may.
  package var obstacle: SurveyRefusal? {
    guard let call else { return .callMissing }
    guard let outcome = call.outcome, let closedOn else { return .callOpen(call.number) }
    if let begun { return begun.isRefused ? .refused : tooOld(call, closedOn) }
    if isDoNotContact { return .doNotContact }
    if objects { return .objects }
    if let forbidding = reasons.first(where: form.forbids) {
      return .notAfterReason(forbidding.code)
    }
    if form.neverAfterOutcomes.contains(outcome) { return .notAfterOutcome(outcome) }
    if let last = answers.first?.draft.day {
      let opens = last.adding(days: form.recontactDays)
      if today < opens { return .askedLately(last, opens: opens) }
    }
    return tooOld(call, closedOn)
  }

  private func tooOld(_ call: Call, _ closedOn: Day) -> SurveyRefusal? {
    closedOn.adding(days: form.openDays) < today ? .callTooOld(call.number) : nil
  }
}

extension SurveyForm {
  package func forbids(_ reason: Reason) -> Bool {
    reason.forbidsPitch || neverAfter.contains { $0.matches(reason.code) }
  }
}
