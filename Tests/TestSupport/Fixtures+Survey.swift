package import Retention

extension SurveyForm {
  /// Three scales and words; nobody again within ninety days, and not after S1.
  package static let sample = SurveyForm(
    recontactDays: 90, openDays: 2, neverAfter: [ReasonPattern("S1")],
    neverAfterOutcomes: ["DROPPED"], minimum: 3, opening: Localised("May I ask?"),
    questions: [
      SurveyQuestion(
        code: "recommend", scale: .nps, title: Localised("Recommends"),
        sentence: Localised("Would you?")),
      SurveyQuestion(
        code: "call", scale: .csat, title: Localised("Content"), sentence: Localised("Are you?")),
      SurveyQuestion(
        code: "ease", scale: .effort, title: Localised("Easy"), sentence: Localised("Was it?")),
    ],
    words: Localised("What should we do better?"),
    followUp: FollowUp(days: 2, title: Localised("Call back")))
}
