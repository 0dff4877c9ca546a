/// How likely this subscriber is to leave, whatever worked it out: a share of people alike, or a
/// model. The same value for both, so that screens and rules do not care.
package struct ChurnRisk: Hashable, Sendable {
  /// Four bands that a person can act on.
  package enum Band: Int, CaseIterable, Sendable { case low, medium, high, critical }

  /// One fact that moves the risk, in points against all subscribers.
  package struct Reason: Hashable, Sendable {
    package enum Fact: Hashable, Sendable {
      case contract(Contract)
      case service(Service)
      case tenure(TenureBand)
    }
    package let fact: Fact
    /// Percentage points above (positive) or below all subscribers' share.
    package let points: Int
    /// Subscribers that share the fact.
    package let count: Int

    package init(fact: Fact, points: Int, count: Int) {
      self.fact = fact
      self.points = points
      self.count = count
    }
  }

  /// 0 to 1.
  package let probability: Double
  /// 95 %, each bound 0 to 1.
  package let interval: ClosedRange<Double>
  /// Subscribers that the figure rests on.
  package let count: Int
  /// Strongest first.
  package let reasons: [Reason]

  /// A probability that is none is brought to the nearest; what is no number, to 0.
  package init(
    probability: Double, interval: ClosedRange<Double>, count: Int, reasons: [Reason]
  ) {
    self.probability = probability.isNaN ? 0 : min(1, max(0, probability))
    self.interval = interval
    self.count = count
    self.reasons = reasons
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
