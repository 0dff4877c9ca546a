/// One subscriber, asked once, at the end of one call. Grows by facts alone.
package struct SurveyAnswer: Hashable, Sendable {
  package let id: Identifier<SurveyAnswer>
  package let draft: Draft
  /// Who asked.
  package let agent: String
  package let askedAt: Moment
  /// In the order in which they were first given.
  package private(set) var scores: [SurveyScore] = []
  /// What was said, in the subscriber's own words; empty when nothing was.
  package private(set) var words = ""
  /// The reason that the words are about.
  package private(set) var about: String?
  /// A plain no. What was answered before it stands.
  package private(set) var isRefused = false
  /// That somebody calls back about a low score.
  package private(set) var followUp: Identifier<Promise>?

  /// What is known when somebody is asked, before the store gives it a number.
  package struct Draft: Hashable, Sendable {
    package let call: Identifier<Call>
    /// In the desk's time zone.
    package let day: Day
    /// The one that it was asked in.
    package let language: Language
    /// Why the subscriber called.
    package let reason: String?
    /// The incentive accepted on the call, else the last that was presented.
    package let incentive: String?

    package init(
      call: Identifier<Call>, day: Day, language: Language, reason: String?, incentive: String?
    ) {
      self.call = call
      self.day = day
      self.language = language
      self.reason = reason
      self.incentive = incentive
    }
  }

  package init(id: Identifier<SurveyAnswer>, draft: Draft, agent: String, askedAt: Moment) {
    self.id = id
    self.draft = draft
    self.agent = agent
    self.askedAt = askedAt
  }

  package func score(_ question: String) -> Int? {
    scores.first { $0.question == question }?.value
  }

  package func score(_ scale: SurveyScale) -> Int? {
    scores.first { $0.scale == scale }?.value
  }

  package var isDetractor: Bool { NetPromoter.Camp(of: score(.nps)) == .detractor }

  package mutating func apply(_ change: SurveyChange) {
    switch change {
    case .scored(let score):
      if let place = scores.firstIndex(where: { $0.question == score.question }) {
        scores[place] = score
      } else {
        scores.append(score)
      }
    case .said(let text, let reason): (words, about) = (text, reason)
    case .refused: isRefused = true
    case .followed(let promise): followUp = promise
    }
  }
}

/// One answer in a number. The scale stands with it, so that a form that changes later does not
/// change what was said.
package struct SurveyScore: Hashable, Sendable {
  package let question: String
  package let scale: SurveyScale
  package let value: Int

  package init(question: String, scale: SurveyScale, value: Int) {
    self.question = question
    self.scale = scale
    self.value = value
  }
}
