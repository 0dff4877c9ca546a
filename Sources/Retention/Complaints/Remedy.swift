/// What is done for a subscriber who was wronged. It is owed, not given to be kept: no purse and no
/// cost of saving counts it, and it has no condition.
package struct Remedy: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case fix, credit, refund, coupon, goods

    /// Must say how much.
    package var needsAmount: Bool { self == .credit || self == .refund || self == .coupon }
  }

  package let kind: Kind
  /// The catalogue's code, where it is one of its incentives.
  package let incentive: String?
  /// What the subscriber gets, or what the thing is worth to them.
  package let amount: Money?
  /// What it costs the company.
  package let cost: Money
  /// What is proposed, for the subscriber to read; may be empty.
  package let words: String

  package init(
    _ kind: Kind, incentive: String? = nil, amount: Money? = nil, cost: Money = .zero,
    words: String = ""
  ) {
    self.kind = kind
    self.incentive = incentive
    self.amount = amount
    self.cost = cost
    self.words = words
  }

  /// The most that one remedy may be: a million of the currency's hundredths times a hundred.
  package static let most = Money(minor: 100_000_000)
}

extension Remedy: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> Remedy {
    Remedy(kind, incentive: incentive, amount: amount, cost: cost, words: try change(words))
  }
}

extension Remedy.Kind {
  /// The remedy that an incentive of the family is; nil for what is no remedy.
  package init?(_ family: Family) {
    switch family {
    case .repair: self = .fix
    case .remedy: self = .credit
    case .refund: self = .refund
    case .coupon: self = .coupon
    case .goods: self = .goods
    case .plan, .pause, .loyalty, .premium, .upgrade, .volume, .price: return nil
    }
  }
}
