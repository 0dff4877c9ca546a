// Asking for a higher level's word, and giving it. Pure, as all that is decided on a call.
extension Call {
  /// Everything but the level must be met already.
  func asking(
    _ code: String, _ terms: Terms, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard reason != nil else { throw .reasonMissing }
    guard let incentive = situation.catalogue.incentive(code) else {
      throw .unknownIncentive(code)
    }
    try checkEligible(incentive, in: situation.atLeast(.manager))
    let draft = try approvalDraft(incentive, terms, in: situation)
    guard draft.needed > situation.level else { throw .approvalNotNeeded(code) }
    let isKnown = approvals.contains {
      $0.draft == draft && ($0.isOpen(at: situation.now) || $0.isUsable(at: situation.now))
    }
    guard !isKnown else { throw .approvalAsked(code) }
    return .approvalAsked(draft)
  }

  func withdrawing(
    _ id: Identifier<Approval>, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard let approval = approval(id) else { throw .noSuchApproval }
    guard approval.isOpen(at: situation.now) || approval.isUsable(at: situation.now) else {
      throw .approvalOver(approval.draft.incentive)
    }
    return .approvalWithdrawn(id)
  }

  /// Never by who asked, and only by the level that is needed.
  func judging(
    _ id: Identifier<Approval>, _ judgement: Judgement, in situation: Situation
  ) throws(Refusal) -> Fact {
    guard let approval = approval(id) else { throw .noSuchApproval }
    let code = approval.draft.incentive
    guard situation.agent != approval.agent, situation.agent != agent else { throw .ownApproval }
    guard situation.level >= approval.draft.needed else {
      throw .notEligible(code, .level(needed: approval.draft.needed))
    }
    guard approval.isOpen(at: situation.now) else { throw .approvalOver(code) }
    switch judgement {
    case .grant: return .approvalGranted(id)
    case .refuse(let reason):
      guard reason.contains(where: { !$0.isWhitespace }) else { throw .refusalReasonMissing }
      guard reason.count <= Approval.reasonLimit else {
        throw .noteTooLong(reason.count, limit: Approval.reasonLimit)
      }
      return .approvalRefused(id, reason: reason)
    case .change(let terms):
      guard let incentive = situation.catalogue.incentive(code) else {
        throw .unknownIncentive(code)
      }
      let draft = try approvalDraft(incentive, terms, in: situation)
      guard draft != approval.draft else { throw .approvalAsked(code) }
      return .approvalChanged(id, to: draft)
    }
  }

  private func approvalDraft(
    _ incentive: Incentive, _ terms: Terms, in situation: Situation
  ) throws(Refusal) -> Approval.Draft {
    try incentive.check(terms)
    let cost = incentive.cost(terms, for: situation.dossier.subscriber)
    if let obstacle = limit(of: incentive, terms, cost, in: situation.at(.manager)) {
      throw .notEligible(incentive.code, obstacle)
    }
    // The first on whose side neither the amount nor the purse stands in the way.
    let needed = Level.allCases.first {
      limit(of: incentive, terms, cost, in: situation.at($0)) == nil
    }
    return Approval.Draft(
      incentive: incentive.code, terms: terms, cost: cost, needed: needed ?? .manager)
  }
}
