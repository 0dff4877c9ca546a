package import Retention

/// What is at stake with one offer on one call.
package struct OfferStake: Hashable, Sendable {
  /// The incentive's code.
  package let code: String
  /// Worth of the subscriber if they stay with this offer (`remainingWorth`).
  package let remaining: Money
  /// What it costs if accepted, beside what `remaining` already leaves out.
  package let cost: Money

  package init(code: String, remaining: Money, cost: Money) {
    self.code = code
    self.remaining = remaining
    self.cost = cost
  }
}

/// One call, and what may be offered on it: eligibility, purse and authority have filtered first.
package struct OfferQuestion: Hashable, Sendable {
  package let facts: CallFacts
  package let stakes: [OfferStake]
  package let remainingWithNothing: Money
  /// What it costs to present any offer at all: minutes of an agent.
  package let handling: Money

  package init(
    facts: CallFacts, stakes: [OfferStake], remainingWithNothing: Money, handling: Money = .zero
  ) {
    self.facts = facts
    self.stakes = stakes
    self.remainingWithNothing = remainingWithNothing
    self.handling = handling
  }
}
