package import Retention

/// What the screen says of one offer on one call.
package struct OfferFigure: Hashable, Sendable {
  /// Percentage points of staying that offering it adds, and the reach of their 90 % interval.
  package let keeps: Double
  package let reach: Double
  /// What it adds in money, its interval, its cost and its uses.
  package let estimate: OfferEstimate
  package let drift: DriftAlarm.Word

  /// No outcome of it is known: all figures are what the catalogue's design expects.
  package var isDesign: Bool { estimate.uses == 0 }
}

/// How an offer stands beside the strongest of the others.
package enum OfferRank: Hashable, Sendable {
  case better(than: String)
  case worse(than: String)
  /// The interval says neither. `needed` uses of each would tell; nil where they are worth the same.
  case open(beside: String, needed: Int?)
}

/// What the desk has learnt of offers, turned to one call. Made when the card opens or something
/// changes, and only looked at between.
package struct OfferAdvice: Hashable, Sendable {
  package let reason: String
  let question: OfferQuestion
  let generation: Int64
  package let beliefs: OfferBeliefs
  /// By the incentive's code.
  package let figures: [String: OfferFigure]
  /// The chance of staying when nothing is offered, and the outcomes that it rests on.
  package let wouldStayAnyway: Double
  package let usesOfNothing: Int
  package internal(set) var isHeldOut = false
  var drawable: Set<String> = []
  /// All that could have been drawn, with its chance; their sum is 1.
  package private(set) var options: [OfferChoice] = []
  /// Nil after a yes, and where nothing can be drawn.
  package private(set) var drawn: OfferChoice?

  init(
    reason: String, question: OfferQuestion, beliefs: OfferBeliefs,
    drift: [String: DriftAlarm.Word], adviser: OfferAdviser
  ) {
    self.reason = reason
    self.question = question
    self.beliefs = beliefs
    generation = adviser.generation
    wouldStayAnyway = beliefs.wouldStayAnyway
    usesOfNothing = adviser.model.usesOfNothing
    let figures = beliefs.offers.map { offer in
      (offer.stake.code, beliefs.figure(of: offer, drift[offer.stake.code] ?? .steady))
    }
    self.figures = Dictionary(figures) { first, _ in first }
  }

  /// Nothing was observed yet: all is as the catalogue was designed.
  package var isDesign: Bool { usesOfNothing == 0 && figures.values.allSatisfy(\.isDesign) }

  /// What goes into the journal beside an offer that is presented.
  package var suggestion: Suggestion? {
    drawn.map {
      let propensity = ($0.propensity * Double(Suggestion.whole)).rounded()
      return Suggestion(
        incentive: $0.offer, propensity: Int(propensity), isHeldOut: isHeldOut)
    }
  }

  /// Beside the strongest other offer that can be made, of those that were tried where there are
  /// any; nil where there is none. Nothing that was never tried is called better or worse.
  package func rank(of code: String) -> OfferRank? {
    guard let own = figures[code] else { return nil }
    let others = beliefs.estimates.filter { $0.code != code && drawable.contains($0.code) }
    let tried = others.first { figures[$0.code]?.isDesign == false }
    guard let other = (tried ?? others.first)?.code, let rival = figures[other] else { return nil }
    let isTried = !own.isDesign && !rival.isDesign
    switch isTried ? beliefs.isBetter(code, than: other) : nil {
    case true?: return .better(than: other)
    case false?: return .worse(than: other)
    case nil: return .open(beside: other, needed: beliefs.usesToTellApart(code, other))
    }
  }

  /// Draws what to try, by a seed that is the call's own: the same call draws the same.
  mutating func draw(for call: Call, keeping old: OfferAdvice?) {
    let isGiven = call.accepted.contains { figures[$0.incentive] != nil }
    guard !isGiven, isHeldOut || !drawable.isEmpty else { return }
    if let old, let drawn = old.drawn, old.reason == reason,
      drawn.offer.map(drawable.contains) ?? true
    {
      (options, self.drawn) = (old.options, drawn)
      return
    }
    var chance = Shuffler(seed: Self.seed(call))
    let rule = ThompsonRule()
    options = rule.options(beliefs.only(drawable), &chance)
    drawn = rule.draw(from: options, &chance)
  }

  private static func seed(_ call: Call) -> UInt64 {
    let text = "\(call.number.text) \(call.reason ?? "") \(call.offers.count)"
    return text.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension OfferBeliefs {
  /// The same where only these offers can be made.
  func only(_ codes: Set<String>) -> OfferBeliefs {
    OfferBeliefs(
      nothing: nothing, remainingWithNothing: remainingWithNothing, handling: handling,
      offers: offers.filter { codes.contains($0.stake.code) })
  }

  fileprivate func figure(of offer: OfferBelief, _ drift: DriftAlarm.Word) -> OfferFigure {
    let (gain, base) = (offer.stay.slope, nothing.slope)
    let variance =
      gain * gain * offer.stay.variance + base * base * nothing.variance
      - 2 * gain * base * offer.stay.covariance(with: nothing)
    return OfferFigure(
      keeps: (offer.stay.share - nothing.share) * 100,
      reach: Self.ninety * max(0, variance).squareRoot() * 100, estimate: estimate(offer),
      drift: drift)
  }
}

extension Shuffler: RandomNumberGenerator {}
