import Documents
import Retention

extension CatalogueReader {
  /// Notes what is allowed and can never happen as written: a discount above the ceiling, or a
  /// cost above what its level may give. Plans and pauses change what is bought, not its price;
  /// what is owed knows no limit.
  mutating func warn(of incentives: [ReadIncentive], beyond rails: GuardRails) {
    for item in incentives where !isExempt(item.incentive.family) {
      if let share = item.incentive.effect.mostOff, share > rails.discountCeiling {
        warn(.discountAboveCeiling(share, ceiling: rails.discountCeiling), at: item.bills)
      }
      let level = item.incentive.level
      if let limit = rails.costLimits[level], let most = item.incentive.cost.most, most > limit {
        warn(.costAboveLevel(level), at: item.cost)
      }
    }
  }

  private mutating func warn(_ mistake: Mistake, at value: Value) {
    let words = mistake.words
    warnings.append(Problem(file: file, at: value.place, words.message, advice: words.advice))
  }
}

private func isExempt(_ family: Family) -> Bool {
  family.isOwed || family == .plan || family == .pause
}

extension Cost {
  /// What it costs whoever takes it; nil when that depends on the subscriber or the agent.
  fileprivate var most: Money? {
    switch self {
    case .fixed(let amount): amount
    case .monthly(let amount, let months): amount * months
    case .discount, .stated, .statedMonths: nil
    }
  }
}

extension BillEffect {
  /// The largest share that it takes off a bill; nil where it takes none.
  fileprivate var mostOff: Share? {
    switch self {
    case .percentOff(let share, _): share
    case .volumeSteps(let steps, _): steps.map(\.off).max()
    case .none, .amountOff, .fixedBill, .credit, .refund, .pause: nil
    }
  }
}
