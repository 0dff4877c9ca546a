import Documents
import Retention

/// What can be wrong in a pack beyond its YAML.
enum PackMistake {
  case notTimeLimit(String)
  case timeLimitOutOfRange(String, TimeLimit.Unit)
  case verifiedUnread
  case houseRead
  case noContactHours
  case weekdayTwice(Weekday)
  case hoursOverlap
  case yearsReversed
  case notOneBound

  /// What is wrong, and what to write instead.
  var words: (message: String, advice: String) {
    switch self {
    case .notTimeLimit(let text):
      (
        "\(quoted(text)) is not a time", "write it like 7 days, 15 working days, 6 weeks or 1 month"
      )
    case .timeLimitOutOfRange(let text, let unit):
      (
        "\(quoted(text)) is out of range",
        "write 1 \(unit.word(1)) to \(unit.most) \(unit.word(unit.most))"
      )
    case .verifiedUnread:
      ("this is verified, and nobody says when", "add 'read: 2026-11-22', or write unverified")
    case .houseRead:
      ("a rule of the house is read nowhere", "take 'read' out, or write verified or unverified")
    case .noContactHours: ("nobody may ever be called", "write the hours of at least one weekday")
    case .weekdayTwice(let day): ("\(quoted(day.short)) is there already", "keep one")
    case .hoursOverlap:
      ("these hours begin before the last ones end", "write them in order and apart")
    case .yearsReversed: ("it ends before it begins", "write 'until' after 'from'")
    case .notOneBound:
      ("a record has one bound", "write at-least or at-most, in an item of its own")
    }
  }
}

extension Value {
  func report(_ mistake: PackMistake) {
    let words = mistake.words
    report(words.message, advice: words.advice)
  }

  /// Nil after reporting.
  func refuse<Result>(_ mistake: PackMistake) -> Result? {
    report(mistake)
    return nil
  }
}
