/// A request for a higher level's word on one offer, bound to the call, the incentive, its terms
/// and its cost; good once, and for ten minutes.
package struct Approval: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// Waits for somebody of the level.
    case asked
    case granted
    case refused(reason: String)
    /// Taken back by who asked.
    case withdrawn
    /// Somebody wants another amount: that request stands in its place.
    case changed(to: Identifier<Approval>)
    /// The offer was presented with it.
    case used
  }

  package let id: Identifier<Approval>
  /// The agent who asked, and whose call it is.
  package let agent: String
  package let draft: Draft
  package let askedAt: Moment
  package var state = State.asked
  /// Who granted, refused or changed it; nil as long as nobody has.
  package var decider: String?
  package var decidedAt: Moment?
  /// The word came by voice, typed by the agent.
  package var isByVoice = false
  /// Wrong replies by voice.
  package var misses = 0

  package init(id: Identifier<Approval>, agent: String, draft: Draft, askedAt: Moment) {
    self.id = id
    self.agent = agent
    self.draft = draft
    self.askedAt = askedAt
  }

  /// What is asked for.
  package struct Draft: Hashable, Sendable {
    package let incentive: String
    package let terms: Terms
    /// At full acceptance; what the level is needed for.
    package let cost: Money
    package let needed: Level

    package init(incentive: String, terms: Terms, cost: Money, needed: Level) {
      self.incentive = incentive
      self.terms = terms
      self.cost = cost
      self.needed = needed
    }
  }

  /// Milliseconds from the question on.
  package static let life: Int64 = 10 * 60 * 1000
  /// Characters of a refusal's reason.
  package static let reasonLimit = 200

  package var expiresAt: Moment { askedAt.adding(milliseconds: Approval.life) }
  package func isExpired(at now: Moment) -> Bool { now >= expiresAt }

  /// Whether somebody may still answer it.
  package func isOpen(at now: Moment) -> Bool { state == .asked && !isExpired(at: now) }
  /// Whether an offer may be presented with it.
  package func isUsable(at now: Moment) -> Bool { state == .granted && !isExpired(at: now) }
}

/// What is said to a request.
package enum Judgement: Hashable, Sendable {
  case grant
  case refuse(reason: String)
  /// Another amount, or other months: the request is void, and one for these terms takes its place.
  case change(Terms)
}

extension Call {
  package func approval(_ id: Identifier<Approval>) -> Approval? {
    approvals.first { $0.id == id }
  }

  /// The last word on an incentive; nil when nobody asked.
  package func approval(of incentive: String) -> Approval? {
    approvals.last { $0.draft.incentive == incentive }
  }

  /// As if the words were taken back of those who could not give them any more.
  package func withoutWords(of isLost: (Approval) throws -> Bool) rethrows -> Call {
    var call = self
    for index in approvals.indices where approvals[index].state == .granted {
      if try isLost(approvals[index]) { call.approvals[index].state = .withdrawn }
    }
    return call
  }

  /// What an offer was presented with.
  func word(for offer: Offer) -> Approval? {
    approvals.last {
      $0.state == .used && $0.draft.incentive == offer.incentive && $0.draft.terms == offer.terms
        && $0.draft.cost == offer.cost
    }
  }

  /// What an offer may be presented with although its level is above the agent's.
  func usableApproval(
    of incentive: String, _ terms: Terms, _ cost: Money, at now: Moment
  ) -> Approval? {
    approvals.last {
      $0.isUsable(at: now) && $0.draft.incentive == incentive && $0.draft.terms == terms
        && $0.draft.cost == cost
    }
  }
}
