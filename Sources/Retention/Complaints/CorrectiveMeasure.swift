/// What was done so that a root cause does not come back.
package struct CorrectiveMeasure: Hashable, Sendable {
  /// The root cause's code, second level.
  package let cause: String
  package let words: String
  /// Cases that come in later are met by it; those of the day itself may have led to it.
  package let day: Day
  package let by: String

  package init(cause: String, words: String, day: Day, by: String) {
    self.cause = cause
    self.words = words
    self.day = day
    self.by = by
  }
}

/// What became of a root cause: how many cases came in by it in each month, before the last measure
/// and from then on.
package struct CauseHistory: Hashable, Sendable {
  package let cause: String
  /// The last measure that was taken against it.
  package let measure: CorrectiveMeasure?
  /// Cases by the month in which they came in, from the first to this month, no month left out.
  package let months: [Count]
  /// Cases that came in up to the measure's day; all where there is none.
  package let before: Int
  /// Cases that came in later.
  package let after: Int
  /// Days that `before` and `after` are counted over.
  package let daysBefore: Int
  package let daysAfter: Int

  package struct Count: Hashable, Sendable {
    package let month: Month
    package let count: Int
  }

  /// - Parameter complaints: all that have a root cause; the history of any cause starts with the
  ///   first of them, so that a month without a case counts as one.
  package init(
    of cause: String, in complaints: [Complaint], measures: [CorrectiveMeasure], today: Day
  ) {
    self.cause = cause
    measure = measures.filter { $0.cause == cause && $0.day <= today }
      .max { ($0.day, $0.words) < ($1.day, $1.words) }
    let days = complaints.filter { $0.cause == cause }.map(\.draft.received)
    let first = complaints.filter { $0.cause != nil }.map(\.draft.received).min() ?? today
    months = CauseHistory.counts(days, from: first, to: today)
    let turn = measure?.day ?? today
    before = days.count { $0 <= turn }
    after = days.count { $0 > turn }
    daysBefore = max(0, turn.daysSinceEpoch - first.daysSinceEpoch + 1)
    daysAfter = max(0, today.daysSinceEpoch - turn.daysSinceEpoch)
  }

  /// It was met with a measure, and there it is again.
  package var cameBack: Bool { measure != nil && after > 0 }

  /// Cases in thirty days, in hundredths; nil where no day was counted.
  package var rateBefore: Int? { CauseHistory.rate(before, daysBefore) }
  package var rateAfter: Int? { measure == nil ? nil : CauseHistory.rate(after, daysAfter) }

  private static func rate(_ count: Int, _ days: Int) -> Int? {
    days > 0 ? (count * 3000 + days / 2) / days : nil
  }

  private static func counts(_ days: [Day], from first: Day, to last: Day) -> [Count] {
    let byMonth = days.reduce(into: [Month: Int]()) { $0[Month($1), default: 0] += 1 }
    var counts: [Count] = []
    var month = Month(first)
    while month <= Month(last) {
      counts.append(Count(month: month, count: byMonth[month] ?? 0))
      let next = month.adding(1)
      guard next > month else { break }
      month = next
    }
    return counts
  }
}

/// What is asked of a root cause: to write down what is done against it.
package struct MeasureCommand: Hashable, Sendable {
  package let cause: String
  package let words: String
  /// From when it holds; today unless it is said.
  package let day: Day?

  package init(cause: String, words: String, day: Day? = nil) {
    self.cause = cause
    self.words = words
    self.day = day
  }
}

extension ComplaintRules {
  package func decide(
    _ command: MeasureCommand, by actor: String, today: Day
  ) throws(ComplaintRefusal) -> CorrectiveMeasure {
    guard cause(command.cause) != nil else { throw .unknownCause(command.cause) }
    try checkWords(command.words)
    return CorrectiveMeasure(
      cause: command.cause, words: command.words, day: command.day ?? today, by: actor)
  }
}
