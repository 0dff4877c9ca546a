/// What can be asked for at the end of a call. Answering the same question again corrects it.
package enum SurveyCommand: Hashable, Sendable {
  /// Without a language in that of the subscriber, here and below.
  case score(question: String, Int, Language?)
  /// In the subscriber's own words, and what they are about; replaces those before.
  case say(String, about: String?, Language?)
  /// The subscriber would rather not.
  case refuse(Language?)
}

/// What happened to a survey: the only things that change one.
package enum SurveyFact: Hashable, Sendable {
  /// Somebody was asked.
  case asked(Identifier<SurveyAnswer>, SurveyAnswer.Draft)
  case changed(Identifier<SurveyAnswer>, SurveyChange)
}

/// How a survey grows.
package enum SurveyChange: Hashable, Sendable {
  case scored(SurveyScore)
  case said(String, about: String?)
  case refused
  /// A detractor is called back.
  case followed(by: Identifier<Promise>)
}

extension SurveyFact {
  package var survey: Identifier<SurveyAnswer> {
    switch self {
    case .asked(let id, _), .changed(let id, _): id
    }
  }

}

extension SurveyFact: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> SurveyFact {
    guard case .changed(let id, .said(let text, let about)) = self else { return self }
    return .changed(id, .said(try change(text), about: about))
  }
}

/// Why nobody is asked, or an answer was not taken. Sentences stand in Desk/Words.
package enum SurveyRefusal: Error, Hashable, Sendable {
  /// This desk asks nothing.
  case noSurvey
  /// A survey belongs to a call.
  case callMissing
  /// Only when its outcome is recorded, so that nothing hangs on the answer.
  case callOpen(CallNumber)
  case callTooOld(CallNumber)
  case notAfterReason(String)
  case notAfterOutcome(String)
  case askedLately(Day, opens: Day)
  case doNotContact
  /// Asked not to be asked.
  case objects
  /// Said no on this call.
  case refused
  case unknownQuestion(String, known: [String])
  case outOfRange(question: String, ClosedRange<Int>)
  /// The form has no question for words.
  case noWords
  case wordsTooLong(Int, limit: Int)
}

extension SurveyRefusal {
  /// When one may ask again; nil where that hangs on something else.
  package var opens: Day? {
    if case .askedLately(_, let day) = self { day } else { nil }
  }
}
