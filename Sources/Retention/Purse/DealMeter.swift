/// What may still be given: on this call by the hand that gives, and by the team this month.
package struct DealMeter: Hashable, Sendable {
  package enum Stock: Hashable, CaseIterable, Sendable { case plenty, little, none }

  package struct Part: Hashable, Sendable {
    /// Never below nothing.
    package let left: Money
    package let limit: Money

    init(left: Money, of limit: Money) {
      self.left = max(.zero, left)
      self.limit = limit
    }

    /// Little is under a fifth of the limit.
    package var stock: Stock {
      guard left > .zero else { return .none }
      return Int128(left.minor) * 5 < Int128(limit.minor) ? .little : .plenty
    }
  }

  /// Nil for a level without a limit.
  package let call: Part?
  /// Nil where the catalogue has no purse.
  package let month: Part?
  /// The day on which the month's part is used up at this pace; nil when it lasts.
  package let runsOut: Day?

  package init(_ call: Call, in situation: Situation) {
    let limit = situation.catalogue.guardRails.costLimits[situation.level]
    self.call = limit.map { Part(left: $0 - call.onTheTable(in: situation.catalogue), of: $0) }
    month = situation.purse.map {
      Part(left: $0.left(for: situation.level), of: $0.limit(for: situation.level))
    }
    runsOut = situation.purse?.runsOut(on: situation.today, for: situation.level)
  }

  package var parts: [Part] { [call, month].compactMap(\.self) }

  /// The scarcer of the two.
  package var stock: Stock {
    parts.map(\.stock).max { left, right in left.rank < right.rank } ?? .plenty
  }
}

extension DealMeter.Stock {
  fileprivate var rank: Int {
    switch self {
    case .plenty: 0
    case .little: 1
    case .none: 2
    }
  }
}

extension Call {
  /// What was given away on this call so far: the limits of a level are for the deal as a whole,
  /// so that nobody passes them in two steps.
  func givenAway(in catalogue: Catalogue) -> Money { cost(of: accepted, in: catalogue) }

  /// The same with the offer that waits for its answer.
  func onTheTable(in catalogue: Catalogue) -> Money {
    cost(of: offers.filter { $0.answer == nil || $0.answer == .accepted }, in: catalogue)
  }

  private func cost(of offers: [Offer], in catalogue: Catalogue) -> Money {
    offers.filter { catalogue.incentive($0.incentive)?.family.isGiveAway ?? false }
      .reduce(.zero) { $0 + $1.cost }
  }
}
