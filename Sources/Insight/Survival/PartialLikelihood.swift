import Foundation

/// Cox's partial log-likelihood with its slopes, in one pass from the longest spell to the shortest.
struct PartialLikelihood {
  private(set) var value = 0.0
  private var gradient: [Double]
  /// Minus the second derivatives.
  private var curvature: [Double]
  private let width: Int
  private var sum = 0.0
  private var sums: [Double]
  private var squares: [Double]

  /// `spells` from the longest to the shortest, with their `rows`.
  init(_ spells: [Spell], _ rows: [[Double]], _ coefficients: [Double]) {
    width = coefficients.count
    gradient = [Double](repeating: 0, count: width)
    sums = gradient
    curvature = [Double](repeating: 0, count: width * width)
    squares = curvature
    var index = 0
    while index < spells.count {
      let month = spells[index].months
      var events = 0.0
      while index < spells.count, spells[index].months == month {
        let risk = dot(coefficients, rows[index])
        join(rows[index], exp(risk))
        if spells[index].left {
          events += 1
          value += risk
          for column in 0..<width { gradient[column] += rows[index][column] }
        }
        index += 1
      }
      if events > 0 { leave(events) }
    }
  }

  /// One more of those who were there as long.
  private mutating func join(_ row: [Double], _ weight: Double) {
    sum += weight
    let width = width
    row.withUnsafeBufferPointer { x in
      sums.withUnsafeMutableBufferPointer { sums in
        squares.withUnsafeMutableBufferPointer { squares in
          for i in 0..<width {
            let scaled = weight * x[i]
            sums[i] += scaled
            for j in 0...i { squares[i * width + j] += scaled * x[j] }
          }
        }
      }
    }
  }

  private mutating func leave(_ events: Double) {
    value -= events * log(sum)
    for i in 0..<width {
      let mean = sums[i] / sum
      gradient[i] -= events * mean
      for j in 0...i {
        curvature[i * width + j] += events * (squares[i * width + j] / sum - mean * sums[j] / sum)
      }
    }
  }

  /// Newton's step with a ridge; nil when there is none.
  func step(ridge: Double, from coefficients: [Double]) -> [Double]? {
    var matrix = curvature
    for index in 0..<width { matrix[index * width + index] += ridge }
    let slope = zip(gradient, coefficients).map { $0 - ridge * $1 }
    return Cholesky(matrix, size: width)?.solve(slope)
  }
}
