package import Retention

/// What the screen says of one offer on one call.
package struct OfferEstimate: Hashable, Sendable {
  package let code: String
  /// ΔV: what offering it adds against offering nothing; below zero it takes away.
  package let added: Money
  /// 90 %.
  package let interval: ClosedRange<Money>
  package let cost: Money
  /// The chance that they stay if it is offered, and that they accept it; 0 to 1.
  package let stay: Double
  package let accept: Double
  /// Times that it was offered and the outcome is known.
  package let uses: Int
}

extension OfferBeliefs {
  /// Standard errors to either side of a 90 % interval.
  package static let ninety = 1.644_853_626_951_472

  /// The chance that they would stay anyway, 0 to 1, and its 90 % interval.
  package var wouldStayAnyway: Double { nothing.share }
  package var wouldStayAnywayInterval: ClosedRange<Double> {
    let reach = Self.ninety * nothing.variance.squareRoot()
    return logistic(nothing.mean - reach)...logistic(nothing.mean + reach)
  }

  /// Strongest first; of two alike the cheaper.
  package var estimates: [OfferEstimate] {
    offers.map(estimate).sorted { ($1.added, $0.cost) < ($0.added, $1.cost) }
  }

  /// Nil when nothing is worth offering.
  package var best: OfferEstimate? { estimates.first.flatMap { $0.added > .zero ? $0 : nil } }

  package func estimate(_ offer: OfferBelief) -> OfferEstimate {
    let (mean, reach) = (added(by: offer), Self.ninety * error(of: offer))
    return OfferEstimate(
      code: offer.stake.code, added: amount(mean),
      interval: amount(mean - reach)...amount(mean + reach), cost: offer.stake.cost,
      stay: offer.stay.share, accept: offer.accept.share, uses: offer.uses)
  }

  private func amount(_ minor: Double) -> Money {
    Money(minor: Int64(exactly: minor.rounded(.toNearestOrEven)) ?? 0)
  }
}
