/// What may be asked of somebody who leaves before the term is over.
package struct ExitFeeRule: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What the contract says.
    case contract
    case nothing
    /// What the contract says, until so many months of the term are over; from then on nothing, or
    /// at most a share of what is left where the handset was sold cheaper for the term.
    case endsAfter(months: Int, subsidised: Share)
  }

  package let kind: Kind
  /// Where it stands, as it is quoted to the subscriber: `C. conso L224-28`. Empty where only the
  /// contract says it.
  package let clause: String

  package init(_ kind: Kind, clause: String = "") {
    self.kind = kind
    self.clause = clause
  }
}

/// What leaving costs.
package enum ExitFee: Hashable, Sendable {
  case nothing
  /// Billing works it out; more may not be asked.
  case atMost(Money)
  /// As the contract says; only billing knows.
  case byContract
}

extension ExitFeeRule {
  /// A circumstance of the catalogue: the handset was sold cheaper for the term.
  package static let subsidised = "subsidised-handset"

  /// - Parameter isSubsidised: whether the handset was sold cheaper for the term.
  package func fee(_ subscriber: Subscriber, isSubsidised: Bool, endsOn end: Day) -> ExitFee {
    guard subscriber.contract != .monthToMonth else { return .nothing }
    guard let term = subscriber.contractEnd else {
      return kind == .nothing ? .nothing : .byContract
    }
    guard end < term else { return .nothing }
    switch kind {
    case .nothing: return .nothing
    case .contract: return .byContract
    case .endsAfter(let months, let share):
      let start = term.adding(months: -subscriber.contract.months)
      guard end >= start.adding(months: months) else { return .byContract }
      guard isSubsidised else { return .nothing }
      return .atMost(subscriber.monthlyCharge.due(from: end, until: term, share))
    }
  }
}

extension Contract {
  /// Months of its term; 0 without one.
  package var months: Int {
    switch self {
    case .monthToMonth: 0
    case .oneYear: 12
    case .twoYear: 24
    }
  }
}

extension Money {
  /// A share of what falls due at this much a month between two days, a begun month by its days;
  /// rounded once, down, since no more than that may be asked.
  fileprivate func due(from start: Day, until end: Day, _ share: Share) -> Money {
    let whole = start.wholeMonths(until: end)
    let last = start.adding(months: whole)
    let length = Day.length(ofMonth: last.month, year: last.year)
    let days = whole * length + end.daysSinceEpoch - last.daysSinceEpoch
    let product = Int128(minor) * Int128(days) * Int128(share.basisPoints)
    return Money(minor: Int64(clamping: product / Int128(length * 10_000)))
  }
}
