/// An offer of an earlier call, as far as caps and cool-downs ask.
package struct PastOffer: Hashable, Sendable {
  package let incentive: String
  package let terms: Terms
  package let cost: Money
  package let presented: Day
  package let answer: Answer?

  package init(incentive: String, terms: Terms, cost: Money, presented: Day, answer: Answer?) {
    self.incentive = incentive
    self.terms = terms
    self.cost = cost
    self.presented = presented
    self.answer = answer
  }
}

/// An earlier call of the same subscriber, for the history on the card.
package struct PastCall: Hashable, Sendable {
  package let number: CallNumber
  package let day: Day
  package let reason: String?
  package let outcome: String?
  package let offers: [PastOffer]
  /// As it was worked out when the call was opened; nil when none was known.
  package let risk: Share?

  package init(
    number: CallNumber, day: Day, reason: String?, outcome: String?, offers: [PastOffer],
    risk: Share? = nil
  ) {
    self.risk = risk
    self.number = number
    self.day = day
    self.reason = reason
    self.outcome = outcome
    self.offers = offers
  }
}

/// All that is known of a subscriber when a call is taken; what rules decide from.
package struct Dossier: Hashable, Sendable {
  package let subscriber: Subscriber
  /// Newest first, without the call under way.
  package let history: [PastCall]
  package let risk: ChurnRisk?
  package let worth: Worth
  /// Nothing is worked out about somebody who objects to it (GDPR article 21): no risk, and no
  /// worth beyond the margin of a month.
  package let objectsToProfiling: Bool
  /// What stands around the calls.
  package var care: Care

  package init(
    subscriber: Subscriber, history: [PastCall], risk: ChurnRisk?, worth: Worth,
    objectsToProfiling: Bool = false, care: Care = Care()
  ) {
    self.care = care
    self.subscriber = subscriber
    self.history = history
    self.risk = objectsToProfiling ? nil : risk
    self.worth = objectsToProfiling ? worth.withoutForecast : worth
    self.objectsToProfiling = objectsToProfiling
  }

  package var pastOffers: [PastOffer] { history.flatMap(\.offers) }

  /// How the risk stood at the last call that knew one.
  package var lastRisk: (share: Share, day: Day)? {
    history.lazy.compactMap { call in call.risk.map { ($0, call.day) } }.first
  }

  /// The same for somebody who objects on this call.
  package func objecting() -> Dossier {
    Dossier(
      subscriber: subscriber, history: history, risk: nil, worth: worth, objectsToProfiling: true,
      care: care)
  }

  /// The circumstance of the catalogue by which a subscriber objects to profiling.
  package static let objection = "no-profiling"
}

extension Worth {
  /// What the bill alone says.
  fileprivate var withoutForecast: Worth {
    Worth(
      monthlyMargin: monthlyMargin, remaining: nil, horizonMonths: horizonMonths,
      monthlyLeaving: nil, rank: rank)
  }
}
