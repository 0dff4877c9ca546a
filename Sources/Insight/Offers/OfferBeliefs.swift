package import Retention

/// What is believed of one offer on one call.
package struct OfferBelief: Hashable, Sendable {
  package let stake: OfferStake
  package let stay: ArmLogit
  package let accept: ArmLogit
  /// Times that it was offered and the outcome is known.
  package let uses: Int

  package init(stake: OfferStake, stay: ArmLogit, accept: ArmLogit, uses: Int) {
    self.stake = stake
    self.stay = stay
    self.accept = accept
    self.uses = uses
  }
}

/// What is believed of all that can be done on one call. Values are in minor units of the money.
package struct OfferBeliefs: Hashable, Sendable {
  package let nothing: ArmLogit
  package let remainingWithNothing: Money
  package let handling: Money
  package let offers: [OfferBelief]

  package init(
    nothing: ArmLogit, remainingWithNothing: Money, handling: Money, offers: [OfferBelief]
  ) {
    self.nothing = nothing
    self.remainingWithNothing = remainingWithNothing
    self.handling = handling
    self.offers = offers
  }

  /// V₀: would stay anyway, times what they are then worth.
  var valueOfNothing: Double { nothing.share * Double(remainingWithNothing.minor) }

  /// Vₖ = sₖ · ERVₖ − aₖ · cₖ − h
  func value(of offer: OfferBelief, stay: Double, accept: Double) -> Double {
    stay * Double(offer.stake.remaining.minor) - accept * Double(offer.stake.cost.minor)
      - Double(handling.minor)
  }

  /// ΔVₖ = Vₖ − V₀ at the mean.
  package func added(by offer: OfferBelief) -> Double {
    value(of: offer, stay: offer.stay.share, accept: offer.accept.share) - valueOfNothing
  }

  /// Standard error of ΔVₖ, to first order in the logits.
  package func error(of offer: OfferBelief) -> Double {
    let gain = weight(offer)
    let base = nothing.slope * Double(remainingWithNothing.minor)
    let cost = offer.accept.slope * Double(offer.stake.cost.minor)
    let variance =
      gain * gain * offer.stay.variance + base * base * nothing.variance
      - 2 * gain * base * offer.stay.covariance(with: nothing)
      + cost * cost * offer.accept.variance
    return max(0, variance).squareRoot()
  }

  /// Standard error of the difference between two offers of this call.
  func error(of one: OfferBelief, against other: OfferBelief) -> Double {
    let (left, right) = (weight(one), weight(other))
    let costs = [one, other].map {
      $0.accept.slope * Double($0.stake.cost.minor) * $0.accept.variance.squareRoot()
    }
    let variance =
      left * left * one.stay.variance + right * right * other.stay.variance
      - 2 * left * right * one.stay.covariance(with: other.stay)
      + costs[0] * costs[0] + costs[1] * costs[1]
    return max(0, variance).squareRoot()
  }

  /// Money for one logit of staying.
  private func weight(_ offer: OfferBelief) -> Double {
    offer.stay.slope * Double(offer.stake.remaining.minor)
  }
}
