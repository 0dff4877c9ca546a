import Documents
import Retention

/// What stands in a pack alone, each written in one way only.
extension Value {
  /// `fr`, `us-ca`.
  var packCode: String? {
    text(as: "the code of a pack", example: "us-ca") { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isCode =
        text.utf8.count <= 24
        && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7a).contains($0) } }
      return isCode ? text : nil
    }
  }

  /// `2026-11-22`.
  var day: Day? { text(as: "a day", example: "2026-11-22") { Day(iso: $0) } }

  /// `7 days`, `15 working days`, `24 hours`, `6 weeks`, `1 month`.
  var timeLimit: TimeLimit? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let count = wholeNumber(parts[0]),
      let unit = TimeLimit.Unit.allCases.first(where: { parts[1] == $0.word(count) })
    else { return refuse(.notTimeLimit(text)) }
    guard (1...unit.most).contains(count) else {
      return refuse(.timeLimitOutOfRange(text, unit))
    }
    return TimeLimit(count, unit)
  }
}

extension TimeLimit.Unit {
  /// As a pack spells it.
  func word(_ count: Int) -> String {
    let plural =
      switch self {
      case .hours: "hours"
      case .days: "days"
      case .workingDays: "working days"
      case .weeks: "weeks"
      case .months: "months"
      }
    return count == 1 ? String(plural.dropLast()) : plural
  }

  /// A hundred years of keeping records, in months; a year of everything that is counted closer.
  var most: Int {
    switch self {
    case .hours: 8760
    case .days: 3650
    case .workingDays: 250
    case .weeks: 52
    case .months: 1200
    }
  }
}
