import Insight
package import SimulatedDesk

/// All policies on the calls of one seed of one world.
package struct Contest: Sendable {
  /// A model is fitted anew once its log is a fiftieth longer, and never twice within some days.
  private static let daysBetweenFits = 4
  private static let growth = 50

  package let world: SimulatedWorld
  package let seed: UInt64
  package let calls: Int

  package init(world: SimulatedWorld, seed: UInt64, calls: Int) {
    self.world = world
    self.seed = seed
    self.calls = calls
  }

  package struct Result: Hashable, Sendable {
    /// What each policy gave away against the oracle, in units of the money a call.
    package var regret: [String: Double] = [:]
    /// Of the 90 % intervals of ΔV in the last fifth of the calls: how many hold the truth.
    package var covered = 0
    package var intervals = 0
  }

  package func run() -> Result {
    let desk = SimulatedDesk(world, seed: seed, calls: calls)
    let all = (0..<calls).map(desk.call)
    var result = Result()
    let best = all.map { max($0.valueOfNothing, $0.values.max() ?? 0) }
    let sum = best.reduce(0, +)
    for name in PolicyName.allCases {
      result.regret[name.rawValue] = (sum - play(name, all, &result)) / Double(calls)
    }
    result.regret["best-fixed"] = (sum - bestFixed(all)) / Double(calls)
    result.regret["nothing"] = (sum - all.reduce(0) { $0 + $1.valueOfNothing }) / Double(calls)
    return result
  }

  /// The expected value of all that a policy chose.
  private func play(_ name: PolicyName, _ all: [SimulatedCall], _ result: inout Result) -> Double {
    var policy = name.policy(in: world)
    var dice = Dice(seed: seed, number: 1 << 41)
    var log: [Episode] = []
    var value = 0.0
    var due = SimulatedDesk.callsADay
    for (number, call) in all.enumerated() {
      if number >= due {
        due = number + max(SimulatedDesk.callsADay * Self.daysBetweenFits, number / Self.growth)
        for index in log.indices { log[index].look(on: call.day) }
        policy.learn(from: log)
      }
      let question = OfferQuestion(call)
      if number >= calls * 4 / 5 { (policy as? ThompsonPolicy)?.check(question, call, &result) }
      let option = policy.choose(question, &dice)
      value += option == 0 ? call.valueOfNothing : call.values[option - 1]
      log.append(Episode(call, question, option: option))
    }
    return value
  }

  /// The one offer that would have done best if made on every call on which it may be made.
  private func bestFixed(_ all: [SimulatedCall]) -> Double {
    let sums = SimulatedOffer.allCases.map { offer in
      all.reduce(0) { sum, call in
        let place = call.eligible.firstIndex(of: offer)
        return sum + (place.map { call.values[$0] } ?? call.valueOfNothing)
      }
    }
    return sums.max() ?? 0
  }
}

extension ThompsonPolicy {
  fileprivate func check(
    _ question: OfferQuestion, _ call: SimulatedCall, _ result: inout Contest.Result
  ) {
    let beliefs = model.beliefs(question)
    for (index, offer) in beliefs.offers.enumerated() {
      let truth = (call.values[index] - call.valueOfNothing) * 100
      let gap = abs(truth - beliefs.added(by: offer))
      result.intervals += 1
      if gap <= OfferBeliefs.ninety * beliefs.error(of: offer) { result.covered += 1 }
    }
  }
}
