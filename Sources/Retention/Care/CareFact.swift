/// What happened around a subscriber: the only things that change a `Care`. Each is one entry of
/// the journal.
package enum CareFact: Hashable, Sendable {
  case promise(PromiseFact)
  case contact(ContactFact)
  case complaint(ComplaintFact)
  case loyalty(LoyaltyFact)
  case survey(SurveyFact)
}

/// A fact whose free texts are about a person. The journal holds them sealed.
package protocol Worded: Hashable, Sendable {
  /// The same with every free text changed.
  func mapWords(_ change: (String) throws -> String) rethrows -> Self
}

extension CareFact: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> CareFact {
    switch self {
    case .promise(let fact): .promise(try fact.mapWords(change))
    case .contact(let fact): .contact(try fact.mapWords(change))
    case .complaint(let fact): .complaint(try fact.mapWords(change))
    case .loyalty(let fact): .loyalty(try fact.mapWords(change))
    case .survey(let fact): .survey(try fact.mapWords(change))
    }
  }
}
