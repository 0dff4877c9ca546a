/// What stands around the calls of one subscriber. Grows by facts alone.
package struct Care: Hashable, Sendable {
  /// By due time; what is over is left out beyond the last few.
  package var promises: [Promise] = []
  package var contact = ContactCard()
  /// Newest first.
  package var complaints: [Complaint] = []
  package var loyalty = LoyaltyAccount()
  package var surveys: [SurveyAnswer] = []

  package init() {}

  /// Decides one command: the facts that follow (none when it is so already), or why not. Pure; the
  /// store asks inside its write transaction, with what it read there.
  package func decide(
    _ command: CareCommand, in situation: CareSituation
  ) throws(Refusal) -> [CareFact] {
    switch command {
    case .promise(let command): try decide(command, in: situation).map(CareFact.promise)
    case .contact(.doNotContact(true)): silencing()
    case .contact(let command): try decide(command, in: situation).map(CareFact.contact)
    case .complaint(let command): try decide(command, in: situation).map(CareFact.complaint)
    case .loyalty(let command): try decide(command, in: situation).map(CareFact.loyalty)
    case .survey(let command): try decide(command, in: situation)
    }
  }

  /// Grows by one fact, which `actor` brought about.
  package mutating func apply(_ fact: CareFact, at moment: Moment, by actor: String) {
    switch fact {
    case .promise(let fact): apply(fact, at: moment, by: actor)
    case .contact(let fact): apply(fact, at: moment, by: actor)
    case .complaint(let fact): complaints.apply(fact, at: moment, by: actor)
    case .loyalty(let fact): loyalty.apply(fact, by: actor)
    case .survey(let fact): surveys.apply(fact, at: moment, by: actor)
    }
  }
}
