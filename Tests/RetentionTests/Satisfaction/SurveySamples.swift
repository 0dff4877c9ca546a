import Retention
import TestSupport

extension Call {
  /// Amélie's call with Zoë, over.
  static func ended(_ outcome: String = "CANCELLED-NOW", id: Int64 = 4217) -> Call {
    var call = Call(
      id: Identifier(id), number: CallNumber(text: "4217-K7Q2"), subscriber: Identifier(1),
      agent: "amelie", openedAt: .sample)
    call.apply(.reasonSet("P1"), at: .sample)
    call.outcome = outcome
    call.closedAt = .sample
    return call
  }
}

extension SurveyOccasion {
  static func sample(
    call: Call? = .ended(), closedOn: Day? = .sample, reasons: [String] = ["P1"],
    answers: [SurveyAnswer] = [], isDoNotContact: Bool = false, objects: Bool = false,
    today: Day = .sample
  ) -> SurveyOccasion {
    SurveyOccasion(
      form: .sample, call: call, closedOn: call?.isOpen == true ? nil : closedOn,
      reasons: reasons.compactMap(Catalogue.sample.reason), answers: answers,
      isDoNotContact: isDoNotContact, objects: objects, today: today)
  }
}

extension SurveyAnswer {
  /// Asked on another call, that day.
  static func earlier(on day: Day, id: Int64 = 1) -> SurveyAnswer {
    SurveyAnswer(
      id: Identifier(id),
      draft: Draft(
        call: Identifier(id), day: day, language: .en, reason: "P1", incentive: nil),
      agent: "tom", askedAt: Moment(day: day, hour: 9))
  }
}
