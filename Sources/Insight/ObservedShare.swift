import Foundation
package import Retention

/// Risk and worth from counts alone: the share of subscribers like this one who left. Simple and
/// honest; a trained model takes its place behind the same protocol.
package struct ObservedShare: Appraiser {
  /// Fewer than this say too little; a wider group of people is looked at then.
  private static let enough = 30
  /// Months of tenure under which a monthly chance of leaving says too little.
  private static let enoughMonths = 1000

  package init() {}

  package func risk(of subscriber: Subscriber, among population: Population) -> ChurnRisk? {
    let cells = population.cells
    let all = Tally(cells)
    guard all.count > 0 else { return nil }
    let alike = peers(of: subscriber, in: cells).map(Tally.init).first { $0.count >= Self.enough }
    let tally = alike ?? all
    return ChurnRisk(
      probability: tally.share,
      interval: wilsonInterval(successes: tally.left, count: tally.count),
      count: tally.count, reasons: reasons(for: subscriber, in: cells, against: all))
  }

  package func worth(
    of subscriber: Subscriber, among population: Population, _ economics: Economics
  ) -> Worth {
    let margin = subscriber.monthlyCharge.roundedHalfEven(economics.margin)
    let tallies = peers(of: subscriber, in: population.cells).dropFirst().map(Tally.init)
    let tally = tallies.first { $0.months >= Self.enoughMonths } ?? Tally(population.cells)
    let leaving = tally.months > 0 ? Double(tally.left) / Double(tally.months) : nil
    return Worth(
      monthlyMargin: margin,
      remaining: leaving.map {
        discountedValue(
          margin: margin, monthlyLeaving: $0, yearlyDiscount: economics.discountRate,
          horizon: economics.horizonMonths)
      },
      horizonMonths: economics.horizonMonths, monthlyLeaving: leaving,
      rank: rank(of: subscriber.monthlyCharge, in: population.chargeQuantiles),
      staying: leaving.map { leaving in
        (1..<max(1, economics.horizonMonths) + 1).map { pow(1 - leaving, Double($0)) }
      } ?? [])
  }

  /// Those alike in contract, service and tenure band, then ever wider circles.
  private func peers(of subscriber: Subscriber, in cells: [RiskCell]) -> [[RiskCell]] {
    let band = TenureBand(months: subscriber.tenureMonths)
    let sameContract = cells.filter { $0.contract == subscriber.contract }
    let sameService = sameContract.filter { $0.service == subscriber.service }
    return [
      sameService.filter { $0.band == band }, sameService,
      sameContract.filter { $0.band == band }, sameContract,
    ]
  }

  /// How far each fact by itself stands from everybody, strongest first, at most three. A plain
  /// comparison of shares: it says who leaves, not why.
  private func reasons(
    for subscriber: Subscriber, in cells: [RiskCell], against all: Tally
  ) -> [ChurnRisk.Reason] {
    let band = TenureBand(months: subscriber.tenureMonths)
    let facts: [(RiskFact, Tally)] = [
      (.contract(subscriber.contract), Tally(cells.filter { $0.contract == subscriber.contract })),
      (.service(subscriber.service), Tally(cells.filter { $0.service == subscriber.service })),
      (.tenure(band), Tally(cells.filter { $0.band == band })),
    ]
    let reasons = facts.filter { $0.1.count >= Self.enough }.map { fact, tally in
      ChurnRisk.Reason(fact: fact, points: Int(((tally.share - all.share) * 100).rounded()))
    }
    return reasons.filter { $0.points != 0 }.sorted { abs($0.points) > abs($1.points) }
  }

  private func rank(of charge: Money, in quantiles: [Money]) -> Double? {
    guard !quantiles.isEmpty else { return nil }
    let below = quantiles.count { $0 < charge }
    return Double(below) / Double(quantiles.count + 1)
  }
}

/// Cells added up.
private struct Tally {
  var count = 0
  var left = 0
  var months = 0

  init(_ cells: [RiskCell]) {
    for cell in cells {
      count += cell.count
      left += cell.left
      months += cell.exposureMonths
    }
  }

  var share: Double { count > 0 ? Double(left) / Double(count) : 0 }
}
