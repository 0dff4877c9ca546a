import Retention

/// One option of a call with the chance that it was chosen, for the log.
package struct OfferChoice: Hashable, Sendable {
  /// The incentive's code; nil is to offer nothing.
  package let offer: String?
  /// Exactly the chance with which it was drawn, 0 to 1.
  package let propensity: Double

  package init(offer: String?, propensity: Double) {
    self.offer = offer
    self.propensity = propensity
  }
}

/// Thompson sampling with a floor (W. R. Thompson, 1933; the width after S. Agrawal and N. Goyal,
/// 2013): each draw of the posterior names the best option; an option is then drawn by its share of
/// wins, mixed with a little of everything so that every log can be judged later.
package struct ThompsonRule: Hashable, Sendable {
  package var draws = 64
  /// Of the posterior's own width. A fifth explores less than Bayes' rule and loses less, as
  /// Documentation/simulated-desk.md measures.
  package var width = 0.2
  /// Shared out evenly among all options.
  package var floor = 0.02

  package init() {}

  /// The chance of each option: nothing first, then the offers in the beliefs' order. Sums to 1;
  /// none is under floor / options.
  package func chances(
    _ beliefs: OfferBeliefs, _ chance: inout some RandomNumberGenerator
  ) -> [Double] {
    let options = beliefs.offers.count + 1
    var wins = [Int](repeating: 0, count: options)
    var normal = Normal()
    for _ in 0..<draws { wins[winner(beliefs, &normal, &chance)] += 1 }
    return wins.map { (1 - floor) * Double($0) / Double(draws) + floor / Double(options) }
  }

  /// Every option with its chance.
  package func options(
    _ beliefs: OfferBeliefs, _ chance: inout some RandomNumberGenerator
  ) -> [OfferChoice] {
    let codes = [nil] + beliefs.offers.map(\.stake.code)
    return zip(codes, chances(beliefs, &chance)).map { OfferChoice(offer: $0, propensity: $1) }
  }

  /// Draws one by their chances.
  package func draw(
    from options: [OfferChoice], _ chance: inout some RandomNumberGenerator
  ) -> OfferChoice {
    var point = unitDraw(&chance)
    for option in options {
      point -= option.propensity
      if point < 0 { return option }
    }
    return options.last ?? OfferChoice(offer: nil, propensity: 1)
  }

  /// Draws the option to present.
  package func choose(
    _ beliefs: OfferBeliefs, _ chance: inout some RandomNumberGenerator
  ) -> OfferChoice {
    let options = options(beliefs, &chance)
    return draw(from: options, &chance)
  }

  private func winner(
    _ beliefs: OfferBeliefs, _ normal: inout Normal, _ chance: inout some RandomNumberGenerator
  ) -> Int {
    let common = beliefs.nothing.shared.map { _ in normal.next(&chance) }
    let anyway = beliefs.nothing.draw(common: common, alone: normal.next(&chance), width: width)
    var best = (index: 0, value: anyway * Double(beliefs.remainingWithNothing.minor))
    for (index, offer) in beliefs.offers.enumerated() {
      let stay = offer.stay.draw(common: common, alone: normal.next(&chance), width: width)
      // Acceptance only sets a cost: its mean will do, as nothing is explored for it.
      let value = beliefs.value(of: offer, stay: stay, accept: offer.accept.share)
      if value > best.value { best = (index + 1, value) }
    }
    return best.index
  }
}
