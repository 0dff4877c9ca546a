/// The kinds of figure that a question is asked for, each with its own scale.
package enum SurveyScale: String, CaseIterable, Codable, Sendable {
  /// Would they recommend us: 0 to 10 (F. Reichheld, 2003).
  case nps
  /// How content they are: 1 to 5.
  case csat
  /// How easy it was: 1 to 7, where 7 is very easy.
  case effort
  /// One side of the service, such as the price or the line: 1 to 5.
  case aspect

  package var range: ClosedRange<Int> {
    switch self {
    case .nps: 0...10
    case .csat, .aspect: 1...5
    case .effort: 1...7
    }
  }
}

/// One question with a number for an answer.
package struct SurveyQuestion: Hashable, Sendable {
  /// `price`
  package let code: String
  package let scale: SurveyScale
  /// What it is called in figures and lists.
  package let title: Localised
  /// The sentence to read out.
  package let sentence: Localised

  package init(code: String, scale: SurveyScale, title: Localised, sentence: Localised) {
    self.code = code
    self.scale = scale
    self.title = title
    self.sentence = sentence
  }
}
