extension Remedy {
  /// The same with its cost, as the hand that proposes it may: one of the catalogue's incentives at
  /// the catalogue's cost and level; anything else up to what the level may spend on one call.
  func checked(in situation: CareSituation) throws(ComplaintRefusal) -> Remedy {
    guard words.count <= Complaint.wordsLimit else {
      throw .wordsTooLong(words.count, limit: Complaint.wordsLimit)
    }
    if let amount, amount < .zero || amount > Remedy.most { throw .amountOutOfRange(amount) }
    guard cost >= .zero, cost <= Remedy.most else { throw .amountOutOfRange(cost) }
    let (cost, needed) = try costAndLevel(in: situation)
    guard needed <= situation.actor.level else { throw .aboveLevel(needed) }
    return Remedy(kind, incentive: incentive, amount: amount, cost: cost, words: words)
  }

  private func costAndLevel(
    in situation: CareSituation
  ) throws(ComplaintRefusal) -> (Money, Level) {
    let catalogue = situation.rules.catalogue
    guard let code = incentive else {
      if kind.needsAmount {
        guard let amount, amount > .zero else { throw .amountMissing(kind) }
        return (amount, catalogue.level(spending: amount))
      }
      let cost = max(cost, amount ?? .zero)
      return (cost, catalogue.level(spending: cost))
    }
    guard let incentive = catalogue.incentive(code) else { throw .unknownIncentive(code) }
    guard let own = Remedy.Kind(incentive.family) else { throw .noRemedy(code) }
    guard own == kind else { throw .otherKind(code, own) }
    let terms = Terms(amount: incentive.cost.isStated ? amount : nil)
    do {
      try incentive.check(terms)
    } catch {
      guard let amount else { throw .amountMissing(kind) }
      throw .amountOutOfRange(amount)
    }
    let cost = incentive.cost(terms, for: situation.subscriber)
    var needed = incentive.level
    if let limit = incentive.levelLimit, cost > limit {
      needed = max(needed, incentive.levelAbove)
    }
    return (cost, needed)
  }
}

extension Cost {
  /// The agent says how much.
  package var isStated: Bool { if case .stated = self { true } else { false } }
}

extension Catalogue {
  /// The lowest level that may spend so much on one call.
  fileprivate func level(spending amount: Money) -> Level {
    Level.allCases.first { level in
      guardRails.costLimits[level].map { amount <= $0 } ?? true
    } ?? .manager
  }
}
