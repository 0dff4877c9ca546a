/// The bin of each row in one column, or in one pair of columns.
struct BinnedColumn: Sendable {
  let bins: [UInt16]
  let count: Int
  /// Bins from 1 on are in the order of their values.
  let isOrdered: Bool

  init(bins: [UInt16], count: Int, isOrdered: Bool) {
    self.bins = bins
    self.count = count
    self.isOrdered = isOrdered
  }

  init(_ values: [Double], _ bins: Bins) {
    self.init(
      bins: values.map { UInt16(bins.bin($0)) }, count: bins.count, isOrdered: bins.isOrdered)
  }

  func taking(_ rows: [Int]) -> BinnedColumn {
    BinnedColumn(bins: rows.map { bins[$0] }, count: count, isOrdered: isOrdered)
  }
}

/// First and second derivative of the log-likelihood, added up for each bin.
struct Slopes {
  var gradient: [Double]
  var curvature: [Double]

  init(_ column: BinnedColumn, gradients: [Float], curvatures: [Float]) {
    gradient = [Double](repeating: 0, count: column.count)
    curvature = gradient
    for row in column.bins.indices {
      gradient[Int(column.bins[row])] += Double(gradients[row])
      curvature[Int(column.bins[row])] += Double(curvatures[row])
    }
  }

  /// W. G. Cochran's Q: how much the bins differ beyond chance, and its degrees of freedom. Bins
  /// with next to nothing in them say nothing.
  var heterogeneity: (excess: Double, freedom: Double) {
    let kept = gradient.indices.filter { curvature[$0] > 0.5 }
    let sum = kept.reduce(0) { $0 + gradient[$1] * gradient[$1] / curvature[$1] }
    let freedom = Double(max(kept.count - 1, 0))
    return (sum - freedom, freedom)
  }

  /// One over the variance of the bins' effects (R. DerSimonian and N. Laird's moments): with this
  /// ridge a rare bin is pulled to the mean as far as the bins are alike.
  var ridge: Double {
    let kept = curvature.filter { $0 > 0.5 }
    let total = kept.reduce(0, +)
    let squares = kept.reduce(0) { $0 + $1 * $1 }
    guard total > 0, total - squares / total > 0 else { return Self.ridges.upperBound }
    let variance = heterogeneity.excess / (total - squares / total)
    guard variance > 1 / Self.ridges.upperBound else { return Self.ridges.upperBound }
    return min(max(1 / variance, Self.ridges.lowerBound), Self.ridges.upperBound)
  }

  private static let ridges = 1.0...200.0
}
