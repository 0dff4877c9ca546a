/// A log of offers for `LogJudgement`: what was chosen with what chance, what came of it, and what
/// the policies to be judged would have chosen.
package struct OfferLog: Hashable, Sendable {
  package struct Call: Hashable, Sendable {
    /// What was offered, by its code; "" for nothing.
    package let offered: String
    package let propensity: Double
    package let reward: Double
    /// Calls that are alike for the reward model, such as the reason's group; "" for all.
    package let segment: String
    /// By policy, in the order of the columns: what it would offer with what chance; sums to 1.
    package let policies: [[String: Double]]

    package init(
      offered: String, propensity: Double, reward: Double, segment: String,
      policies: [[String: Double]]
    ) {
      self.offered = offered
      self.propensity = propensity
      self.reward = reward
      self.segment = segment
      self.policies = policies
    }
  }

  package let calls: [Call]
  /// Each call's expectations come from a model that has not seen it.
  private let means: [RewardMeans]
  private static let folds = 5

  package init(_ calls: [Call]) {
    self.calls = calls
    means = (0..<Self.folds).map { fold in
      RewardMeans(calls.enumerated().lazy.filter { $0.offset % Self.folds != fold }.map(\.element))
    }
  }

  package func judge(policy: Int) throws(LogJudgement.Refusal) -> LogJudgement {
    let rows = calls.enumerated().map { index, call in
      let means = means[index % Self.folds]
      let chances = call.policies[policy]
      // In the order of the codes, as a sum of numbers depends on theirs.
      let expected = chances.sorted { $0.key < $1.key }.reduce(0) { sum, option in
        sum + option.value * means.expected(option.key, in: call.segment)
      }
      return LogJudgement.Row(
        propensity: call.propensity, chance: chances[call.offered] ?? 0, reward: call.reward,
        expectedOfChosen: means.expected(call.offered, in: call.segment),
        expectedOfPolicy: expected)
    }
    return try LogJudgement(rows)
  }
}

/// Mean rewards by offer and segment, drawn towards the offer's, and that towards everybody's.
private struct RewardMeans: Hashable, Sendable {
  private struct Sum: Hashable {
    var rewards = 0.0
    var count = 0.0

    mutating func add(_ reward: Double) {
      rewards += reward
      count += 1
    }

    /// As if thirty calls had brought what was expected.
    func mean(around expected: Double) -> Double { (rewards + 30 * expected) / (count + 30) }
  }

  private var all = Sum()
  private var offers: [String: Sum] = [:]
  private var cells: [[String]: Sum] = [:]

  init(_ calls: some Sequence<OfferLog.Call>) {
    for call in calls {
      all.add(call.reward)
      offers[call.offered, default: Sum()].add(call.reward)
      cells[[call.offered, call.segment], default: Sum()].add(call.reward)
    }
  }

  func expected(_ offer: String, in segment: String) -> Double {
    let whole = all.count > 0 ? all.rewards / all.count : 0
    let own = (offers[offer] ?? Sum()).mean(around: whole)
    return (cells[[offer, segment]] ?? Sum()).mean(around: own)
  }
}
