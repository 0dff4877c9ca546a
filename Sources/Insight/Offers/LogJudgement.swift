/// What another way of choosing would have brought, judged from a log whose choices were drawn with
/// known chances.
package struct LogJudgement: Hashable, Sendable {
  /// Fewer effective calls than this say too little.
  package static let enough = 200.0

  /// One call of the log, as far as one policy is judged from it.
  package struct Row: Hashable, Sendable {
    /// The chance with which the log's choice was drawn, above 0.
    package let propensity: Double
    /// The chance with which the policy would have made that choice.
    package let chance: Double
    /// What the call brought.
    package let reward: Double
    /// What a reward model, fitted without this call, expected of the choice that was made.
    package let expectedOfChosen: Double
    /// And of the policy: its options' expectations, by its chances.
    package let expectedOfPolicy: Double

    package init(
      propensity: Double, chance: Double, reward: Double, expectedOfChosen: Double,
      expectedOfPolicy: Double
    ) {
      self.propensity = propensity
      self.chance = chance
      self.reward = reward
      self.expectedOfChosen = expectedOfChosen
      self.expectedOfPolicy = expectedOfPolicy
    }

    var weight: Double { chance / propensity }
  }

  /// A mean reward a call with its standard error.
  package struct Estimate: Hashable, Sendable {
    package let value: Double
    package let error: Double

    /// 95 %, by the normal distribution.
    package var interval: ClosedRange<Double> {
      value - 1.959_963_984_540_054 * error...value + 1.959_963_984_540_054 * error
    }
  }

  /// The log is worth too few calls for this policy.
  package struct Refusal: Error, Hashable, Sendable {
    package let effective: Double
    package let calls: Int

    package init(effective: Double, calls: Int) {
      self.effective = effective
      self.calls = calls
    }
  }

  /// Self-normalised inverse propensity score (A. Swaminathan and T. Joachims, 2015).
  package let snips: Estimate
  /// Doubly robust (M. Dudík, J. Langford, L. Li, 2011).
  package let doublyRobust: Estimate
  /// (Σw)² / Σw², as many calls as the weighted log is worth (L. Kish, 1965).
  package let effective: Double
  package let calls: Int

  package init(_ rows: [Row]) throws(Refusal) {
    let total = rows.reduce(0) { $0 + $1.weight }
    let squares = rows.reduce(0) { $0 + $1.weight * $1.weight }
    let effective = squares > 0 ? total * total / squares : 0
    guard effective >= Self.enough else {
      throw Refusal(effective: effective, calls: rows.count)
    }
    self.effective = effective
    calls = rows.count
    let mean = rows.reduce(0) { $0 + $1.weight * $1.reward } / total
    let spread = rows.reduce(0) { sum, row in
      let part = row.weight * (row.reward - mean)
      return sum + part * part
    }
    snips = Estimate(value: mean, error: spread.squareRoot() / total)
    doublyRobust = Self.mean(
      rows.map { $0.expectedOfPolicy + $0.weight * ($0.reward - $0.expectedOfChosen) })
  }

  private static func mean(_ values: [Double]) -> Estimate {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Estimate(value: mean, error: (squares / max(1, count - 1) / count).squareRoot())
  }
}
