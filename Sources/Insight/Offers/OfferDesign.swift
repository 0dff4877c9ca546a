package import Retention

/// What the company expects of an incentive before anybody has measured it. Design values, not
/// market data: they are where the model starts, and weigh as much as its prior.
package struct OfferDesign: Hashable, Sendable {
  /// The incentive's code.
  package let code: String
  /// Added to the logit of staying where it meets a reason that it is meant for; 0.4 raises 50 % to
  /// 60 %.
  package let effect: Double
  /// The groups of those reasons; nil when it is meant for all. Elsewhere nothing is expected.
  package let groups: Set<Character>?
  /// The share that is expected to accept, 0 to 1.
  package let acceptance: Double

  package init(
    code: String, effect: Double = 0, groups: Set<Character>? = nil, acceptance: Double = 0.5
  ) {
    self.code = code
    self.effect = effect
    self.groups = groups
    self.acceptance = acceptance
  }

  func effect(for group: Character?) -> Double {
    guard let groups else { return effect }
    return group.map(groups.contains) == true ? effect : 0
  }
}

extension OfferDesign {
  /// From the shipped catalogue's families and the reasons that it names: what mends the cause is
  /// expected to do most, what is given to everybody least.
  package init(_ incentive: Incentive) {
    let groups = Set(incentive.reasons.compactMap(\.text.first))
    let (effect, acceptance) = Self.expectation(of: incentive.family)
    self.init(
      code: incentive.code, effect: effect, groups: groups.isEmpty ? nil : groups,
      acceptance: acceptance)
  }

  private static func expectation(of family: Family) -> (effect: Double, acceptance: Double) {
    switch family {
    case .repair, .goods: (0.5, 0.7)
    case .plan, .pause, .upgrade, .price, .volume: (0.4, 0.55)
    case .loyalty, .premium, .coupon: (0.2, 0.6)
    case .remedy, .refund: (0.2, 0.9)
    }
  }
}
