/// How much the additive model and the trees count: a logistic regression of three numbers on what
/// each said of rows that it had not seen.
package struct LogisticStack: Codable, Hashable, Sendable {
  package var intercept: Double
  package var additive: Double
  package var trees: Double

  package func logOdds(additive: Double, trees: Double) -> Double {
    intercept + self.additive * additive + self.trees * trees
  }

  init(intercept: Double, additive: Double, trees: Double) {
    self.intercept = intercept
    self.additive = additive
    self.trees = trees
  }

  /// Newton's method. A member that would count against what it says is left out.
  init(additive: [Double], trees: [Double], labels: [Bool]) {
    self.init(intercept: 0, additive: 0, trees: 0)
    let both = Self.fit([additive, trees], labels)
    if both[1] >= 0, both[2] >= 0 {
      (intercept, self.additive, self.trees) = (both[0], both[1], both[2])
      return
    }
    let alone = both[1] < 0 ? Self.fit([trees], labels) : Self.fit([additive], labels)
    intercept = alone[0]
    if both[1] < 0 { self.trees = alone[1] } else { self.additive = alone[1] }
  }

  /// Keeps the weights finite where the rows are told apart completely.
  private static let ridge = 0.1

  /// The intercept, then the weight of each input.
  private static func fit(_ inputs: [[Double]], _ labels: [Bool]) -> [Double] {
    let size = inputs.count + 1
    var weights = [Double](repeating: 0, count: size)
    for _ in 0..<30 {
      var gradient = [Double](repeating: 0, count: size)
      var curvature = [[Double]](repeating: gradient, count: size)
      for row in labels.indices {
        let facts = [1] + inputs.map { $0[row] }
        let score = zip(weights, facts).reduce(0) { $0 + $1.0 * $1.1 }
        let probability = logistic(score)
        for one in 0..<size {
          gradient[one] += ((labels[row] ? 1 : 0) - probability) * facts[one]
          for other in 0..<size {
            curvature[one][other] += probability * (1 - probability) * facts[one] * facts[other]
          }
        }
      }
      for one in 0..<size {
        gradient[one] -= one > 0 ? ridge * weights[one] : 0
        curvature[one][one] += one > 0 ? ridge : 1e-9
      }
      let step = solve(curvature, gradient)
      // Half a step at most where the first ones would leap.
      let longest = step.map(abs).max() ?? 0
      for one in 0..<size { weights[one] += step[one] * min(1, 2 / max(longest, 1e-12)) }
      if longest < 1e-9 { break }
    }
    return weights
  }

  /// Gauss's elimination; the matrix is positive definite.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = zip(matrix, right).map { $0 + [$1] }
    let size = right.count
    for pivot in 0..<size {
      for row in 0..<size where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot...size { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    return (0..<size).map { matrix[$0][size] / matrix[$0][$0] }
  }
}
