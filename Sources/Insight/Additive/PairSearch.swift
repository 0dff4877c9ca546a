/// Which pairs of columns say more together than one by one, judged by what the single columns
/// leave over (Y. Lou and others, "FAST", 2013, with Cochran's Q in place of the residual sum).
struct PairSearch {
  let columns: [BinnedColumn]
  let gradients: [Float]
  let curvatures: [Float]
  /// How far each column's scores spread; pairs are looked for among the widest.
  let spreads: [Double]

  private static let mostColumns = 60
  private static let mostRows = 30_000
  /// Standard deviations above chance; thousands of pairs are looked at.
  private static let enough = 4.5

  /// The best pairs, strongest first, and the ridge that fits each.
  func pairs(atMost most: Int) -> [(grid: PairGrid, ridge: Float)] {
    let candidates = columns.indices.sorted { (spreads[$1], $0) < (spreads[$0], $1) }
      .prefix(Self.mostColumns).sorted()
    let coarse = columns.map(PairGrid.coarse)
    let sample = sampled()
    var found: [(grid: PairGrid, ridge: Float, excess: Double)] = []
    for (index, first) in candidates.enumerated() {
      for second in candidates[(index + 1)...] {
        let grid = PairGrid((first, coarse[first]), (second, coarse[second]))
        let slopes = sample.slopes(grid)
        let (excess, freedom) = slopes.heterogeneity
        guard excess > Self.enough * (2 * freedom).squareRoot() else { continue }
        found.append((grid, Float(slopes.ridge), excess))
      }
    }
    // A pair found twice, as with a sum and its parts, is one.
    let best = found.enumerated().sorted {
      ($1.element.excess, $0.offset) < ($0.element.excess, $1.offset)
    }
    return best.prefix(most).map { ($0.element.grid, $0.element.ridge) }
  }

  private func sampled() -> Sample {
    let step = max(1, (gradients.count + Self.mostRows - 1) / Self.mostRows)
    let rows = Array(stride(from: 0, to: gradients.count, by: step))
    return Sample(
      columns: columns.map { $0.taking(rows) }, gradients: rows.map { gradients[$0] },
      curvatures: rows.map { curvatures[$0] })
  }

  private struct Sample {
    let columns: [BinnedColumn]
    let gradients: [Float]
    let curvatures: [Float]

    func slopes(_ grid: PairGrid) -> Slopes {
      Slopes(grid.binned(columns), gradients: gradients, curvatures: curvatures)
    }
  }
}
