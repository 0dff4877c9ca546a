import Foundation

/// Says when an offer no longer does what its model says. Two cumulative sums, one for staying less
/// and one for staying more than predicted, of the log-likelihood ratio between the prediction and
/// odds that have shifted: the risk-adjusted CUSUM of S. H. Steiner, R. J. Cook, V. T. Farewell and
/// T. Treasure, "Monitoring surgical performance using risk-adjusted cumulative sum charts",
/// Biostatistics 1 (2000).
///
/// False alarms: as long as the predictions hold, the chance of any alarm within `outcomes`
/// outcomes is at most `falseAlarms`. A sum passes h only if the likelihood ratio from one of the
/// starts passes eʰ, which has a chance of at most e⁻ʰ each (J. Ville, 1939); there are as many
/// starts as outcomes, and two sums.
package struct DriftAlarm: Hashable, Sendable {
  package enum Word: Hashable, Sendable { case steady, staysLess, staysMore }

  /// The shift of the logit that it looks for: 0.7 doubles or halves the odds.
  package static let shift = 0.7

  package let limit: Double
  private var less = 0.0
  private var more = 0.0
  /// Outcomes taken since the start, or since `clear`.
  package private(set) var count = 0

  package init(falseAlarms: Double = 0.05, within outcomes: Int = 1000) {
    limit = log(2 * Double(max(1, outcomes)) / min(1, max(1e-9, falseAlarms)))
  }

  /// Takes one outcome that is known, in the order in which it became known.
  package mutating func take(predicted: Double, stayed: Bool) {
    let odds = logit(predicted)
    less = max(0, less + Self.ratio(odds, odds - Self.shift, stayed))
    more = max(0, more + Self.ratio(odds, odds + Self.shift, stayed))
    count += 1
  }

  package var word: Word {
    if less >= limit { return .staysLess }
    return more >= limit ? .staysMore : .steady
  }

  /// After the model was fitted anew, or the alarm was looked into.
  package mutating func clear() {
    (less, more, count) = (0, 0, 0)
  }

  private static func ratio(_ from: Double, _ to: Double, _ stayed: Bool) -> Double {
    stayed ? log(logistic(to) / logistic(from)) : log(logistic(-to) / logistic(-from))
  }
}
