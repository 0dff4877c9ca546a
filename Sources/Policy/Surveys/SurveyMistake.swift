import Documents
import Retention

/// What can be wrong in a survey beyond its YAML and its quantities, and what to write instead.
enum SurveyMistake {
  case notReason(String)
  case reasonOfNoCatalogue(String)
  case secondOfScale(SurveyScale, first: Place)
  case tooManyQuestions(Int, limit: Int)
  case followUpWithoutScore

  var words: (message: String, advice: String) {
    switch self {
    case .notReason(let text):
      ("\(quoted(text)) is not a reason", "write a code like S1, or S for its whole group")
    case .reasonOfNoCatalogue(let text):
      ("the catalogue has no reason \(quoted(text))", "take it out, or correct it")
    case .secondOfScale(let scale, let first):
      (
        "there is a question of the scale \(quoted(scale.rawValue)) already, on line \(first.line)",
        "keep one, or make this one an aspect"
      )
    case .tooManyQuestions(let count, let limit):
      ("\(count) questions are too many for the end of a call", "keep at most \(limit)")
    case .followUpWithoutScore:
      ("no question has the scale 'nps', so nobody is ever called back", "take follow-up out")
    }
  }
}

extension Value {
  func report(_ mistake: SurveyMistake) {
    let words = mistake.words
    report(words.message, advice: words.advice)
  }
}
