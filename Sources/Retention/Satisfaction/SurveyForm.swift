/// What may be asked at the end of a call, of whom, and what follows from the answers: read from
/// one file.
package struct SurveyForm: Hashable, Sendable {
  /// What those who say 0 to 6 to the first question are owed: somebody calls them back.
  package struct FollowUp: Hashable, Sendable {
    /// Days from the answer until it is due.
    package let days: Int
    /// What the callback is about.
    package let title: Localised

    package init(days: Int, title: Localised) {
      self.days = days
      self.title = title
    }
  }

  /// Days in which nobody is asked again, whether they answered or not.
  package let recontactDays: Int
  /// Days from the end of a call in which its survey may be answered; 0 is the same day.
  package let openDays: Int
  /// Nobody is asked after these, nor after a reason that forbids a pitch.
  package let neverAfter: [ReasonPattern]
  /// Nor after these endings.
  package let neverAfterOutcomes: [String]
  /// Answers below which no figure is shown.
  package let minimum: Int
  /// Asks whether one may ask; nobody answers as a condition of anything.
  package let opening: Localised
  package let questions: [SurveyQuestion]
  /// The question whose answer is written down in the subscriber's own words; nil when none is.
  package let words: Localised?
  package let followUp: FollowUp?

  package init(
    recontactDays: Int, openDays: Int, neverAfter: [ReasonPattern], neverAfterOutcomes: [String],
    minimum: Int, opening: Localised, questions: [SurveyQuestion], words: Localised?,
    followUp: FollowUp?
  ) {
    self.recontactDays = recontactDays
    self.openDays = openDays
    self.neverAfter = neverAfter
    self.neverAfterOutcomes = neverAfterOutcomes
    self.minimum = minimum
    self.opening = opening
    self.questions = questions
    self.words = words
    self.followUp = followUp
  }

  package func question(_ code: String) -> SurveyQuestion? {
    questions.first { $0.code == code }
  }

  /// Characters of what somebody said.
  package static let wordsLimit = 2000
}
