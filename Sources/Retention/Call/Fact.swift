/// What happened on a call: the only things that change one. Each is one entry of the journal.
package enum Fact: Hashable, Sendable {
  case opened(Identifier<Call>)
  case identityChecked
  case reasonSet(String)
  /// The agent confirmed a circumstance of the catalogue.
  case confirmed(String)
  case conduct(ConductStep)
  case presented(Offer.Draft)
  case answered(Identifier<Offer>, Answer)
  case approvalAsked(Approval.Draft)
  case approvalGranted(Identifier<Approval>)
  /// Granted by voice; the agent typed it.
  case approvalHeard(Identifier<Approval>, from: String)
  /// A wrong reply was typed.
  case approvalMisheard(Identifier<Approval>, from: String)
  case approvalRefused(Identifier<Approval>, reason: String)
  case approvalWithdrawn(Identifier<Approval>)
  case approvalChanged(Identifier<Approval>, to: Approval.Draft)
  /// Replaces the note before it.
  case noted(String)
  case closed(Closing)
  /// Somebody beside the agent looked at the subscriber; changes nothing.
  case looked(Lookup.Reason)
  /// Something around the subscriber that came about on this call; changes nothing of the call.
  case care(CareFact)
}

extension Offer {
  /// A presentation as it is decided, before the store gives it a number.
  package struct Draft: Hashable, Sendable {
    package let incentive: String
    package let terms: Terms
    package let cost: Money
    package let burden: Burden
    /// The higher level's word that it needed.
    package let approval: Identifier<Approval>?
    /// Nil where the desk suggested nothing at all, such as in a batch.
    package let suggestion: Suggestion?

    package init(
      incentive: String, terms: Terms, cost: Money, burden: Burden,
      approval: Identifier<Approval>? = nil, suggestion: Suggestion? = nil
    ) {
      self.incentive = incentive
      self.terms = terms
      self.cost = cost
      self.burden = burden
      self.approval = approval
      self.suggestion = suggestion
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
  /// Grows by one fact, which `actor` brought about. `offer` and `approval` are the numbers that the
  /// store gave to a presentation or a request.
  package mutating func apply(
    _ fact: Fact, at moment: Moment, by actor: String = "", offer: Identifier<Offer>? = nil,
    approval: Identifier<Approval>? = nil
  ) {
    switch fact {
    case .approvalAsked, .approvalGranted, .approvalRefused, .approvalWithdrawn, .approvalChanged,
      .approvalHeard, .approvalMisheard:
      applyApproval(fact, at: moment, by: actor, approval)
    case .opened, .looked, .care: break
    case .identityChecked: checks += 1
    case .reasonSet(let code):
      reason = code
      reasonAt = reasonAt ?? moment
    case .confirmed(let code): confirmed.insert(code)
    case .conduct(let step): apply(step, at: moment)
    case .presented(let draft):
      guard let offer else { return }
      offers.append(
        Offer(
          id: offer, incentive: draft.incentive, terms: draft.terms, cost: draft.cost,
          burden: draft.burden, presentedAt: moment))
      if let approval = draft.approval { decide(approval, .used) }
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

extension Call {
  private mutating func applyApproval(
    _ fact: Fact, at moment: Moment, by actor: String, _ new: Identifier<Approval>?
  ) {
    switch fact {
    case .approvalAsked(let draft): request(draft, at: moment, new)
    case .approvalGranted(let id): decide(id, .granted, by: actor, at: moment)
    case .approvalHeard(let id, let giver):
      decide(id, .granted, by: giver, at: moment)
      change(id) { $0.isByVoice = true }
    case .approvalMisheard(let id, _): change(id) { $0.misses += 1 }
    case .approvalRefused(let id, let reason):
      decide(id, .refused(reason: reason), by: actor, at: moment)
    case .approvalWithdrawn(let id): decide(id, .withdrawn)
    case .approvalChanged(let id, let draft):
      guard let new else { return }
      decide(id, .changed(to: new), by: actor, at: moment)
      request(draft, at: moment, new)
    default: break
    }
  }

  private mutating func request(
    _ draft: Approval.Draft, at moment: Moment, _ id: Identifier<Approval>?
  ) {
    guard let id else { return }
    approvals.append(Approval(id: id, agent: agent, draft: draft, askedAt: moment))
  }

  /// Who decided stays who decided when the word is used or taken back.
  private mutating func decide(
    _ id: Identifier<Approval>, _ state: Approval.State, by actor: String? = nil,
    at moment: Moment? = nil
  ) {
    change(id) { approval in
      approval.state = state
      if let actor { (approval.decider, approval.decidedAt) = (actor, moment) }
    }
  }

  private mutating func change(
    _ id: Identifier<Approval>, _ change: (inout Approval) -> Void
  ) {
    guard let index = approvals.firstIndex(where: { $0.id == id }) else { return }
    change(&approvals[index])
  }
}
