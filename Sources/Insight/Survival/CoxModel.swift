import Foundation

/// Proportional hazards (D. R. Cox, 1972): exp(β·x) times a baseline that nobody has to know the
/// shape of. Ties and the baseline are N. Breslow's (1974).
package struct CoxModel: Codable, Hashable, Sendable {
  /// Added to the curvature of each coefficient, so that columns that say the same do no harm.
  package static let ridge = 0.01
  private static let mostSteps = 30

  package private(set) var coefficients: [Double]
  private var times: [Double] = []
  /// The hazard added up, at each of the times.
  private var hazards: [Double] = []

  /// - Parameter rows: the columns of each spell, about 0 on average and 1 in spread.
  package init(_ spells: [Spell], _ rows: [[Double]]) {
    coefficients = [Double](repeating: 0, count: rows.first?.count ?? 0)
    let order = spells.indices.sorted { spells[$0].months > spells[$1].months }
    let sorted = (order.map { spells[$0] }, order.map { rows[$0] })
    climb(sorted.0, sorted.1)
    setBaseline(sorted.0, sorted.1)
  }

  /// The log of the hazard against everybody's: higher leaves sooner.
  package func risk(_ row: [Double]) -> Double { dot(coefficients, row) }

  package func curve(_ row: [Double]) -> SurvivalCurve {
    let factor = exp(risk(row))
    return SurvivalCurve(times: times, chances: hazards.map { exp(-$0 * factor) })
  }

  /// Everybody's hazard added up to a month. After the last month that was seen it goes on as in
  /// the year before: nobody stays for ever because nobody was watched for longer.
  func hazard(at month: Double) -> Double {
    guard let last = times.last, let sum = hazards.last else { return 0 }
    guard month > last else { return seen(at: month) }
    let year = min(12, max(1, last))
    return sum + (sum - seen(at: last - year)) / year * (month - last)
  }

  private func seen(at month: Double) -> Double {
    times.lastIndex { $0 <= month }.map { hazards[$0] } ?? 0
  }

  /// Newton's method with halved steps.
  private mutating func climb(_ spells: [Spell], _ rows: [[Double]]) {
    var here = PartialLikelihood(spells, rows, coefficients)
    for _ in 0..<Self.mostSteps {
      let value = here.value - penalty
      guard let step = here.step(ridge: Self.ridge, from: coefficients) else { return }
      let old = coefficients
      var part = 1.0
      repeat {
        coefficients = zip(old, step).map { $0 + part * $1 }
        here = PartialLikelihood(spells, rows, coefficients)
        part /= 2
      } while here.value - penalty < value && part > 0.001
      if here.value - penalty < value + 1e-7 { return }
    }
  }

  private var penalty: Double { Self.ridge / 2 * dot(coefficients, coefficients) }

  /// From the longest spell to the shortest, as those at risk are those who stayed as long.
  private mutating func setBaseline(_ spells: [Spell], _ rows: [[Double]]) {
    var steps: [(time: Double, hazard: Double)] = []
    var (index, atRisk) = (0, 0.0)
    while index < spells.count {
      let month = spells[index].months
      var events = 0.0
      while index < spells.count, spells[index].months == month {
        atRisk += exp(risk(rows[index]))
        if spells[index].left { events += 1 }
        index += 1
      }
      if events > 0 { steps.append((month, events / atRisk)) }
    }
    var sum = 0.0
    for step in steps.reversed() {
      sum += step.hazard
      times.append(step.time)
      hazards.append(sum)
    }
  }
}
