import Foundation

/// First and second derivatives of the log-likelihood of rows, arm by arm. The pool's are their
/// sums, since b and Bₖ stand beside each other in every row.
struct RowSlopes {
  private(set) var logLikelihood = 0.0
  private(set) var gradients: [[Double]]
  /// Minus the second derivatives.
  private(set) var curvatures: [[Double]]

  init(_ rows: [HierarchicalLogit.Row], in model: HierarchicalLogit) {
    let width = model.width
    gradients = model.arms.map { _ in [Double](repeating: 0, count: width) }
    curvatures = model.arms.map { _ in [Double](repeating: 0, count: width * width) }
    let whole = model.arms.map { arm in zip(arm, model.pool).map(+) }
    for row in rows {
      let logit = row.offset + dot(whole[row.arm], row.z)
      add(row, logistic(logit), width)
    }
    for arm in curvatures.indices { mirror(arm, width) }
  }

  private mutating func add(_ row: HierarchicalLogit.Row, _ share: Double, _ width: Int) {
    let gone = (1 - share) * row.seen
    logLikelihood += row.happened ? log(1 - gone) : log(1 - share)
    // Still there means: share / (1 − gone) is the chance that it stays so.
    let error = (row.happened ? share / (1 - gone) : 0) - share
    // Fisher's information: positive whatever was seen, and share · (1 − share) at the end.
    let weight = share * share * gone / (1 - gone)
    row.z.withUnsafeBufferPointer { z in
      gradients[row.arm].withUnsafeMutableBufferPointer { gradient in
        for index in 0..<width { gradient[index] += error * z[index] }
      }
      curvatures[row.arm].withUnsafeMutableBufferPointer { curvature in
        for i in 0..<width {
          let scaled = weight * z[i]
          for j in 0...i { curvature[i * width + j] += scaled * z[j] }
        }
      }
    }
  }

  /// Only the lower triangle was added up.
  private mutating func mirror(_ arm: Int, _ width: Int) {
    for i in 0..<width {
      for j in 0..<i { curvatures[arm][j * width + i] = curvatures[arm][i * width + j] }
    }
  }
}
