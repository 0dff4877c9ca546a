/// The two worlds.
package enum SimulatedWorld: String, CaseIterable, Sendable {
  /// No model's form is right.
  case usual = "default"
  /// The form of a linear effect model is right.
  case clean
}

/// One call with everything that could happen on it decided beforehand, so that two policies that
/// do the same see the same.
package struct SimulatedCall: Sendable {
  package let caller: Caller
  /// Days since the desk opened.
  package let day: Int
  /// What may be offered; nothing always may.
  package let eligible: [SimulatedOffer]
  /// The expected value of each, and of nothing, given all that the desk can see: chance of
  /// staying · remaining − chance of accepting · cost − handling. What is hidden is averaged over,
  /// so that the best of these is the best that anybody could do.
  package let valueOfNothing: Double
  package let values: [Double]
  package let stayOfNothing: Double
  package let stays: [Double]
  package let accepts: [Double]
  private let staysBelow: Double
  private let acceptsBelow: Double
  private let leavesAt: Double

  /// Minutes of an agent for any offer, in units of the money.
  package static let handling = 2.0

  init(_ caller: Caller, day: Int, progress: Double, _ truth: any Truth, _ dice: inout Dice) {
    self.caller = caller
    self.day = day
    eligible = SimulatedOffer.allCases.filter { _ in dice.happens(0.75) }
    stayOfNothing = truth.stay(caller, nil, progress: progress)
    stays = eligible.map { truth.stay(caller, $0, progress: progress) }
    accepts = eligible.map { truth.accept(caller, $0) }
    let likes = truth.hidesAnything ? caller.couldBe : [(caller, 1)]
    valueOfNothing = likes.reduce(0) { sum, like in
      sum + like.weight * truth.stay(like.caller, nil, progress: progress) * caller.remaining
    }
    values = eligible.map { offer in
      likes.reduce(-SimulatedCall.handling) { sum, like in
        let stay = truth.stay(like.caller, offer, progress: progress) * caller.remaining
        return sum + like.weight
          * (stay - truth.accept(like.caller, offer) * offer.cost(for: caller))
      }
    }
    staysBelow = dice.share()
    acceptsBelow = dice.share()
    leavesAt = dice.share()
  }

  /// What happens when the option is taken: `option` 0 is nothing, then the eligible in order.
  package func outcome(of option: Int) -> SimulatedOutcome {
    let offer = option > 0 ? eligible[option - 1] : nil
    let window = offer?.window ?? SimulatedOffer.windowOfNothing
    let stayed = staysBelow < (offer == nil ? stayOfNothing : stays[option - 1])
    return SimulatedOutcome(
      accepted: offer.map { _ in acceptsBelow < accepts[option - 1] }, window: window,
      leftAfter: stayed ? nil : leavingDay(offer, window))
  }

  /// Most who leave do so on the call. A discount is taken by some who leave later.
  private func leavingDay(_ offer: SimulatedOffer?, _ window: Int) -> Int {
    let atOnce = offer?.isDiscount == true ? 0.6 : offer == nil ? 0.8 : 0.7
    guard leavesAt > atOnce else { return 0 }
    return min(window - 1, Int(Double(window) * (leavesAt - atOnce) / (1 - atOnce)))
  }
}

package struct SimulatedOutcome: Hashable, Sendable {
  /// Known at once; nil when nothing was offered.
  package let accepted: Bool?
  /// Days until it is known whether the caller stayed.
  package let window: Int
  /// Days after which the caller left; nil for who stayed. Nobody may know it before.
  package let leftAfter: Int?
}

/// A desk's calls, one after the other, the same for the same seed.
package struct SimulatedDesk: Sendable {
  /// Calls to cancel in a day.
  package static let callsADay = 25

  package let world: SimulatedWorld
  package let seed: UInt64
  /// Of the whole run; drift is measured by it.
  package let calls: Int
  private let truth: any Truth

  package init(_ world: SimulatedWorld, seed: UInt64, calls: Int) {
    self.world = world
    self.seed = seed
    self.calls = calls
    truth = world == .usual ? UsualTruth() : CleanTruth(seed: seed)
  }

  package func call(_ number: Int) -> SimulatedCall {
    var dice = Dice(seed: seed, number: UInt64(number))
    let caller = Caller(&dice) { truth.stated($0, &$1) }
    return SimulatedCall(
      caller, day: number / Self.callsADay, progress: Double(number) / Double(max(1, calls)),
      truth, &dice)
  }
}
