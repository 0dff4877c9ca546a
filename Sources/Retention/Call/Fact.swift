/// What happened on a call: the only things that change one. Each is one entry of the journal.
package enum Fact: Hashable, Sendable {
  case opened(Identifier<Call>)
  case identityChecked
  case reasonSet(String)
  /// The agent confirmed a circumstance of the catalogue.
  case confirmed(String)
  case presented(Offer.Draft)
  case answered(Identifier<Offer>, Answer)
  /// Replaces the note before it.
  case noted(String)
  case closed(Closing)
}

extension Offer {
  /// A presentation as it is decided, before the store gives it a number.
  package struct Draft: Hashable, Sendable {
    package let incentive: String
    package let terms: Terms
    package let cost: Money
    package let burden: Burden

    package init(incentive: String, terms: Terms, cost: Money, burden: Burden) {
      self.incentive = incentive
      self.terms = terms
      self.cost = cost
      self.burden = burden
    }
  }
}

/// How a call ended.
package struct Closing: Hashable, Sendable {
  package let outcome: String
  package let callbackAt: Moment?
  package let receipt: Receipt

  package init(outcome: String, callbackAt: Moment?, receipt: Receipt) {
    self.outcome = outcome
    self.callbackAt = callbackAt
    self.receipt = receipt
  }
}

extension Call {
  /// Grows by one fact. `offer` is the number that the store gave to a presentation.
  package mutating func apply(_ fact: Fact, at moment: Moment, offer: Identifier<Offer>? = nil) {
    switch fact {
    case .opened: break
    case .identityChecked: checks += 1
    case .reasonSet(let code):
      reason = code
      reasonAt = reasonAt ?? moment
    case .confirmed(let code): confirmed.insert(code)
    case .presented(let draft):
      guard let offer else { return }
      offers.append(
        Offer(
          id: offer, incentive: draft.incentive, terms: draft.terms, cost: draft.cost,
          burden: draft.burden, presentedAt: moment))
    case .answered(let id, let answer):
      guard let index = offers.firstIndex(where: { $0.id == id }) else { return }
      offers[index].answer = answer
      offers[index].answeredAt = moment
    case .noted(let text): note = text
    case .closed(let closing):
      outcome = closing.outcome
      closedAt = moment
      callbackAt = closing.callbackAt
    }
  }
}
