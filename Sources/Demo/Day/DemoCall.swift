package import Retention

/// One call as it is meant to go. Whoever runs it puts every step before the real rules: a step
/// that they refuse is left out, and the closing follows from what was really accepted.
package struct DemoCall: Hashable, Sendable {
  package let day: Day
  /// Seconds after midnight on the desk's clock.
  package let startsAt: Int
  package let subscriber: Identifier<Subscriber>
  package let agent: Actor
  /// What the caller is spoken to in.
  package let language: Language
  package let steps: [DemoStep]
  package let closing: DemoClosing

  /// Seconds from hello to the receipt.
  package var length: Int {
    steps.reduce(closing.after) { sum, step in
      guard case .offer(let offer) = step.action else { return sum + step.after }
      return sum + step.after + offer.answeredAfter
    }
  }
}

/// What the agent does next.
package struct DemoStep: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case checkIdentity
    case setReason(String)
    case confirm(String)
    /// Left out when an offer that is not owed (remedy, refund) was accepted on this call before.
    case offer(DemoOffer)
    case note(String)
  }

  /// Seconds since the step before was done.
  package let after: Int
  package let action: Action
}

/// An incentive to present, and what the caller would say to it.
package struct DemoOffer: Hashable, Sendable {
  package let incentive: String
  package let terms: Terms
  package let answer: Answer
  /// Seconds from the presentation to the answer.
  package let answeredAfter: Int
}

/// How the call ends, by what was accepted.
package struct DemoClosing: Hashable, Sendable {
  package struct Kept: Hashable, Sendable {
    package let incentive: String
    package let outcome: String
  }

  /// Seconds since the last step.
  package let after: Int
  /// The first whose incentive was accepted gives the outcome.
  package let kept: [Kept]
  /// The outcome when none of `kept` was accepted, or when the rules refuse that outcome.
  package let otherwise: String
  /// Minutes from the closing to the callback, for an `otherwise` that needs one.
  package let callbackMinutes: Int?
}
