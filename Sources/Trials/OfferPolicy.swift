import Insight
import SimulatedDesk

/// A way to choose what to offer. It sees what a desk sees, and learns from what a desk would know
/// on the day.
protocol OfferPolicy {
  /// The option to take: 0 is nothing, then the stakes in order.
  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int
  /// The whole log as it is known today; outcomes that nobody knows yet are `.unknown`.
  mutating func learn(from log: [Episode])
}

/// The policies that are compared, in the order of the table.
package enum PolicyName: String, CaseIterable, Sendable {
  case random, acceptance, acceptanceTimesValue = "acceptance-x-value", squareCB = "squarecb"
  case effectGreedy = "effect-greedy", thompson = "holdfast"

  func policy(in world: SimulatedWorld) -> any OfferPolicy {
    switch self {
    case .random: RandomPolicy()
    case .acceptance: AcceptancePolicy(OfferModel(world), timesValue: false)
    case .acceptanceTimesValue: AcceptancePolicy(OfferModel(world), timesValue: true)
    case .squareCB: SquareCBPolicy()
    case .effectGreedy: GreedyPolicy(model: OfferModel(world))
    case .thompson: ThompsonPolicy(model: OfferModel(world))
    }
  }
}

extension OfferModel {
  /// Starts from the handbook where the world has one, all effects alike; else from nothing.
  init(_ world: SimulatedWorld) {
    self.init(
      designs: SimulatedOffer.allCases.map { offer in
        OfferDesign(
          code: offer.rawValue, effect: world == .usual ? 0.4 : 0,
          groups: Set(offer.meantFor.compactMap(\.rawValue.first)))
      })
  }
}

/// The best option, but for one time in fifty any of them, as in every policy that learns.
func mostly(_ values: [Double], _ dice: inout Dice) -> Int {
  if dice.share() < ThompsonRule().floor { return Int(dice.share() * Double(values.count)) }
  return values.indices.max { values[$0] < values[$1] } ?? 0
}
