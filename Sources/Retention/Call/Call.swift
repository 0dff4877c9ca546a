/// What the subscriber said to an offer.
package enum Answer: String, CaseIterable, Codable, Sendable {
  case accepted, declined, later
}

/// What was stated for one presentation: an amount or a number of months, where the incentive's
/// cost asks for one.
package struct Terms: Hashable, Codable, Sendable {
  package var amount: Money?
  package var months: Int?

  package init(amount: Money? = nil, months: Int? = nil) {
    self.amount = amount
    self.months = months
  }
}

/// One incentive, presented once on one call.
package struct Offer: Hashable, Sendable {
  package let id: Identifier<Offer>
  /// The incentive's code.
  package let incentive: String
  package let terms: Terms
  /// Worked out when it was presented; what the log and the purse count.
  package let cost: Money
  package let burden: Burden
  package let presentedAt: Moment
  package var answer: Answer?
  package var answeredAt: Moment?

  package init(
    id: Identifier<Offer>, incentive: String, terms: Terms, cost: Money, burden: Burden,
    presentedAt: Moment
  ) {
    self.id = id
    self.incentive = incentive
    self.terms = terms
    self.cost = cost
    self.burden = burden
    self.presentedAt = presentedAt
  }
}

/// One cancellation call, from hello to receipt. Grows by facts alone.
package struct Call: Hashable, Sendable {
  package let id: Identifier<Call>
  package let number: CallNumber
  package let subscriber: Identifier<Subscriber>
  package let agent: String
  package let openedAt: Moment
  /// Identity checks passed; two unmask the card.
  package var checks = 0
  package var reason: String?
  /// When a reason was first recorded.
  package var reasonAt: Moment?
  package var conduct = CallConduct()
  package var confirmed: Set<String> = []
  package var offers: [Offer] = []
  package var approvals: [Approval] = []
  package var note = ""
  package var outcome: String?
  package var closedAt: Moment?
  package var callbackAt: Moment?
  /// The receipt as it was written for the subscriber.
  package var receipt: String?

  package init(
    id: Identifier<Call>, number: CallNumber, subscriber: Identifier<Subscriber>, agent: String,
    openedAt: Moment
  ) {
    self.id = id
    self.number = number
    self.subscriber = subscriber
    self.agent = agent
    self.openedAt = openedAt
  }

  package var isOpen: Bool { outcome == nil }
  /// When the wish to cancel was first recorded, with a reason or without: the cancel clock runs from
  /// here to the receipt.
  package var wishAt: Moment? { [reasonAt, conduct.registeredAt].compactMap(\.self).min() }
  package var isVerified: Bool { checks >= Call.checksNeeded }
  /// The offer on the table: presented and not yet answered.
  package var pendingOffer: Offer? { offers.last { $0.answer == nil } }
  package func offer(_ id: Identifier<Offer>) -> Offer? { offers.first { $0.id == id } }
  package var accepted: [Offer] { offers.filter { $0.answer == .accepted } }

  package static let checksNeeded = 2
  /// Characters of a note.
  package static let noteLimit = 2000
}
