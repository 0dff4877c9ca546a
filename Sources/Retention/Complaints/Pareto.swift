/// What went wrong, the most frequent or dearest cause first, and the vital few: the shortest run
/// of causes that together make four fifths of it.
package struct Pareto: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable { case count, cost }

  /// The first level of causes, or the second.
  package enum Depth: String, CaseIterable, Sendable { case group, cause }

  package struct Row: Hashable, Sendable {
    package let code: String
    package let count: Int
    package let cost: Money
    /// Of all, with those above it.
    package let cumulative: Share
    package let isVital: Bool
  }

  package let measure: Measure
  package let rows: [Row]

  /// Of the cases that have a root cause.
  package init(_ complaints: [Complaint], by measure: Measure, depth: Depth = .cause) {
    var tallies: [String: (count: Int, cost: Money)] = [:]
    for complaint in complaints {
      guard let cause = complaint.cause else { continue }
      let code = depth == .group ? String(cause.prefix(1)) : cause
      let tally = tallies[code] ?? (0, .zero)
      tallies[code] = (tally.count + 1, tally.cost + complaint.cost)
    }
    self.init(tallies, by: measure)
  }

  package init(_ tallies: [String: (count: Int, cost: Money)], by measure: Measure) {
    self.measure = measure
    let sorted = tallies.sorted { left, right in
      let (one, other) = (measure.key(left.value), measure.key(right.value))
      return one == other ? left.key < right.key : one > other
    }
    let total = tallies.values.reduce(Int128(0)) { $0 + measure.key($1).0 }
    var reached = Int128(0)
    rows = sorted.map { code, tally in
      let isVital = total > 0 && reached * 5 < total * 4
      reached += measure.key(tally).0
      let share = total > 0 ? Int(reached * 10_000 / total) : 0
      return Row(
        code: code, count: tally.count, cost: tally.cost,
        cumulative: Share(basisPoints: share), isVital: isVital)
    }
  }

  package var vitalFew: [Row] { rows.filter(\.isVital) }
}

extension Pareto.Measure {
  /// What it sorts by, then what decides between two alike.
  fileprivate func key(_ tally: (count: Int, cost: Money)) -> (Int128, Int128) {
    let (count, cost) = (Int128(tally.count), Int128(tally.cost.minor))
    return self == .count ? (count, cost) : (cost, count)
  }
}
