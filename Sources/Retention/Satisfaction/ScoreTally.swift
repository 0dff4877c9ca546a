/// How often each score was given; what every figure of one question is worked out from.
package struct ScoreTally: Hashable, Sendable {
  package private(set) var times: [Int: Int] = [:]
  package private(set) var count = 0

  package init() {}

  package init(_ scores: some Sequence<Int>) {
    for score in scores { add(score) }
  }

  package mutating func add(_ score: Int, times more: Int = 1) {
    guard more > 0 else { return }
    times[score, default: 0] += more
    count += more
  }

  package mutating func add(_ other: ScoreTally) {
    for (score, more) in other.times { add(score, times: more) }
  }

  package func count(in range: ClosedRange<Int>) -> Int {
    times.reduce(0) { range.contains($1.key) ? $0 + $1.value : $0 }
  }

  /// Nil of nothing.
  package var mean: Double? {
    guard count > 0 else { return nil }
    return Double(times.reduce(0) { $0 + $1.key * $1.value }) / Double(count)
  }

  /// The share of scores in a range with its 95 % interval; nil of nothing.
  package func rate(of range: ClosedRange<Int>) -> CountedRate? {
    CountedRate(count(in: range), of: count)
  }
}

/// So many of so many, and what can be said of the rest: Wilson's 95 % interval.
package struct CountedRate: Hashable, Sendable {
  package let hits: Int
  package let count: Int

  /// Nil of nothing, or of more than all.
  package init?(_ hits: Int, of count: Int) {
    guard count > 0, (0...count).contains(hits) else { return nil }
    self.hits = hits
    self.count = count
  }

  package var value: Double { Double(hits) / Double(count) }
  package var interval: ClosedRange<Double> { wilsonInterval(successes: hits, count: count) }
}

extension SurveyScale {
  /// The scores that count as content or easy: the two best of five (CSAT), 5 to 7 of seven (CES).
  package var good: ClosedRange<Int> {
    switch self {
    case .nps: 9...10
    case .csat, .aspect: 4...5
    case .effort: 5...7
    }
  }
}
