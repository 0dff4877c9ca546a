import Foundation

/// How good chances of leaving are, beside what happened.
package struct Judgement: Codable, Hashable, Sendable {
  /// A figure with its 95 % interval.
  package struct Figure: Codable, Hashable, Sendable {
    package let value: Double
    package let low: Double
    package let high: Double

    init(_ value: Double, error: Double) {
      self.value = value
      low = value - 1.959_964 * error
      high = value + 1.959_964 * error
    }
  }

  /// Rows whose chance lies in the same tenth of 0 to 1.
  package struct Band: Codable, Hashable, Sendable {
    package let count: Int
    /// The mean chance, and the share that left.
    package let said: Double
    package let left: Double
  }

  package let rows: Int
  package let left: Int
  package let auc: Figure
  /// Average precision.
  package let precision: Figure
  package let brier: Figure
  package let logLoss: Figure
  /// Mean gap between chance and share over the bands, weighted by rows.
  package let calibrationError: Double
  /// What a perfect model's gap would be by the noise of this many rows: its mean, and what it
  /// exceeds once in twenty times.
  package let calibrationNoise: Double
  package let calibrationNoiseHigh: Double
  package let bands: [Band]

  package init(_ chances: [Double], _ labels: [Bool], seed: UInt64) {
    rows = labels.count
    left = labels.count { $0 }
    let area = Self.auc(chances, labels)
    auc = Figure(area, error: Self.aucError(area, left, rows - left))
    let precise = Self.averagePrecision(chances, labels)
    precision = Figure(
      precise, error: (precise * (1 - precise) / Double(max(left, 1))).squareRoot())
    brier = Self.mean(zip(chances, labels).map { pow($0 - ($1 ? 1 : 0), 2) })
    logLoss = Self.mean(
      zip(chances, labels).map { chance, left in
        let bounded = min(max(chance, 1e-15), 1 - 1e-15)
        return -log(left ? bounded : 1 - bounded)
      })
    bands = Self.bands(chances, labels)
    calibrationError = Self.gap(bands, rows: rows)
    let noise = Self.noise(chances, seed: seed)
    calibrationNoise = noise.reduce(0, +) / Double(max(noise.count, 1))
    calibrationNoiseHigh = noise.sorted().dropFirst(noise.count * 95 / 100).first ?? 0
  }

  /// The chance that one who left has a higher value than one who stayed; ties count half.
  static func auc(_ values: [Double], _ labels: [Bool]) -> Double {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var sum = 0.0
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let left = order[start..<end].count { labels[$0] }
      sum += Double(left) * Double(start + end + 1) / 2
      start = end
    }
    let left = Double(labels.count { $0 })
    let stayed = Double(labels.count) - left
    guard left > 0, stayed > 0 else { return 0.5 }
    return (sum - left * (left + 1) / 2) / (left * stayed)
  }

  /// J. A. Hanley and B. J. McNeil, 1982.
  private static func aucError(_ area: Double, _ left: Int, _ stayed: Int) -> Double {
    let (one, two) = (area / (2 - area), 2 * area * area / (1 + area))
    let sum =
      area * (1 - area) + Double(left - 1) * (one - area * area)
      + Double(stayed - 1) * (two - area * area)
    return (max(sum, 0) / Double(max(left * stayed, 1))).squareRoot()
  }

  private static func averagePrecision(_ chances: [Double], _ labels: [Bool]) -> Double {
    let order = chances.indices.sorted { chances[$0] > chances[$1] }
    var (seen, hit, sum) = (0, 0, 0.0)
    while seen < order.count {
      var end = seen + 1
      while end < order.count, chances[order[end]] == chances[order[seen]] { end += 1 }
      let found = order[seen..<end].count { labels[$0] }
      hit += found
      seen = end
      sum += Double(found) * Double(hit) / Double(seen)
    }
    return sum / Double(max(hit, 1))
  }

  private static func mean(_ values: [Double]) -> Figure {
    let count = Double(max(values.count, 1))
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(count - 1, 1)
    return Figure(mean, error: (variance / count).squareRoot())
  }

  private static func bands(_ chances: [Double], _ labels: [Bool]) -> [Band] {
    var sums = [(count: Int, said: Double, left: Int)](repeating: (0, 0, 0), count: 10)
    for (chance, left) in zip(chances, labels) {
      let band = min(9, max(0, Int(chance * 10)))
      sums[band].count += 1
      sums[band].said += chance
      if left { sums[band].left += 1 }
    }
    return sums.map { sum in
      let count = Double(max(sum.count, 1))
      return Band(count: sum.count, said: sum.said / count, left: Double(sum.left) / count)
    }
  }

  private static func gap(_ bands: [Band], rows: Int) -> Double {
    bands.reduce(0) { $0 + abs($1.said - $1.left) * Double($1.count) } / Double(max(rows, 1))
  }

  /// The gaps of a hundred worlds in which the chances are exactly right.
  private static func noise(_ chances: [Double], seed: UInt64) -> [Double] {
    var shuffler = Shuffler(seed: seed ^ 0xCA11_B8A7)
    return (0..<100).map { _ in
      let labels = chances.map { Double(shuffler.next() >> 11) * 0x1p-53 < $0 }
      return gap(bands(chances, labels), rows: chances.count)
    }
  }
}
