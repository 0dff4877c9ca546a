/// One call of the log, as far as a model learns from it.
package struct OfferRecord: Hashable, Sendable {
  package var facts: CallFacts
  /// The incentive's code; nil when nothing was offered.
  package var offer: String?
  /// Nil when nothing was offered or no answer was given.
  package var accepted: Bool?
  /// Nil when nobody watches, which teaches nothing of staying.
  package var stay: StayWatch?

  package init(facts: CallFacts, offer: String?, accepted: Bool?, stay: StayWatch?) {
    self.facts = facts
    self.offer = offer
    self.accepted = accepted
    self.stay = stay
  }
}
