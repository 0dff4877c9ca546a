/// How likely this subscriber is to leave, whatever worked it out: a share of people alike, or a
/// model. The same value for both, so that screens and rules do not care.
package struct ChurnRisk: Hashable, Sendable {
  /// Four bands that a person can act on.
  package enum Band: Int, CaseIterable, Sendable { case low, medium, high, critical }

  /// What the figure was worked out by.
  package enum Basis: Hashable, Sendable {
    /// The share of subscribers alike who left.
    case alike
    /// A model trained on this store's own subscribers.
    case model
  }

  /// One fact that moves the risk.
  package struct Reason: Hashable, Sendable {
    package let fact: RiskFact
    /// Percentage points above (positive) or below: by a model, what the risk would lose were the
    /// fact an ordinary one, worked out anew; by those alike, against all subscribers' share.
    package let points: Int

    package init(fact: RiskFact, points: Int) {
      self.fact = fact
      self.points = points
    }
  }

  /// What the risk would be, worked out anew, were one thing otherwise.
  package struct Change: Hashable, Sendable {
    package let fact: RiskFact
    /// Percentage points more (positive) or less.
    package let points: Int

    package init(to fact: RiskFact, points: Int) {
      self.fact = fact
      self.points = points
    }
  }

  /// 0 to 1.
  package let probability: Double
  /// 95 %, each bound 0 to 1; nil by a model, whose card says how well it is calibrated.
  package let interval: ClosedRange<Double>?
  /// Subscribers that the figure rests on.
  package let count: Int
  /// Strongest first.
  package let reasons: [Reason]
  package let basis: Basis
  /// Those that help most first; empty where nothing but the shares of those alike is known.
  package let changes: [Change]

  /// A probability that is none is brought to the nearest; what is no number, to 0.
  package init(
    probability: Double, interval: ClosedRange<Double>?, count: Int, reasons: [Reason],
    basis: Basis = .alike, changes: [Change] = []
  ) {
    self.probability = probability.isNaN ? 0 : min(1, max(0, probability))
    self.interval = interval
    self.count = count
    self.reasons = reasons
    self.basis = basis
    self.changes = changes
  }

  /// A whole percent.
  package var percent: Int { Int((probability * 100).rounded()) }
  package var share: Share { Share(basisPoints: Int((probability * 10_000).rounded())) }

  package var band: Band {
    switch probability {
    case ..<0.15: .low
    case ..<0.35: .medium
    case ..<0.6: .high
    default: .critical
    }
  }
}

/// How long someone has stayed, in the bands that risk is compared within.
package enum TenureBand: Int, CaseIterable, Codable, Sendable {
  case months0to5, months6to11, months12to23, months24to47, months48up

  package init(months: Int) {
    switch months {
    case ..<6: self = .months0to5
    case ..<12: self = .months6to11
    case ..<24: self = .months12to23
    case ..<48: self = .months24to47
    default: self = .months48up
    }
  }
}

/// The counts of one kind of subscriber, from an import that says who left.
package struct RiskCell: Hashable, Sendable {
  package let contract: Contract
  package let service: Service
  package let band: TenureBand
  /// Subscribers whose leaving or staying is known.
  package let count: Int
  package let left: Int
  /// Months of tenure of all of them together.
  package let exposureMonths: Int

  package init(
    contract: Contract, service: Service, band: TenureBand, count: Int, left: Int,
    exposureMonths: Int
  ) {
    self.contract = contract
    self.service = service
    self.band = band
    self.count = count
    self.left = left
    self.exposureMonths = exposureMonths
  }
}
