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

  package init(
    number: CallNumber, day: Day, reason: String?, outcome: String?, offers: [PastOffer]
  ) {
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

  package init(subscriber: Subscriber, history: [PastCall], risk: ChurnRisk?, worth: Worth) {
    self.subscriber = subscriber
    self.history = history
    self.risk = risk
    self.worth = worth
  }

  package var pastOffers: [PastOffer] { history.flatMap(\.offers) }
}
