/// How far arms lie apart, learnt from the arms themselves: the widths of their priors, one for the
/// intercepts and one for all slopes, where the evidence for them is highest (D. J. C. MacKay,
/// "Bayesian interpolation", Neural Computation 4, 1992). Where the arms differ less than was
/// expected, all of them are told apart with fewer calls.
struct ArmWidths: Hashable, Sendable {
  /// What the expectation weighs, in coefficients that are well known. A desk's ten offers have a
  /// hundred slopes, so it counts only as long as next to nothing is known.
  private static let weight = 1.0

  private let intercept: Double
  private let slope: Double

  init(_ prior: HierarchicalLogit.Prior) {
    intercept = prior.armIntercept
    slope = prior.armSlope
  }

  /// Of each coefficient of an arm before anything is seen: 1 / variance.
  func precisions(_ width: Int) -> [Double] {
    [1 / (intercept * intercept)]
      + [Double](repeating: 1 / (slope * slope), count: width - 1)
  }

  /// The same once `arms` were fitted under the precisions of `prior`.
  func precisions(
    fitting arms: [[Double]], _ posterior: ArmPosterior, under prior: [Double]
  ) -> [Double] {
    var squares = [Double](repeating: 0, count: prior.count)
    /// Coefficients that the rows have settled; what only the prior holds counts nothing.
    var settled = squares
    for (arm, coefficients) in arms.enumerated() {
      for index in prior.indices {
        let left = posterior.variance(arm: arm, of: index) * prior[index]
        squares[index] += coefficients[index] * coefficients[index]
        settled[index] += max(0, 1 - left)
      }
    }
    let ones = Self.precision(settled[0], squares[0], around: intercept)
    let slopes = Self.precision(
      settled.dropFirst().reduce(0, +), squares.dropFirst().reduce(0, +), around: slope)
    return [ones] + [Double](repeating: slopes, count: prior.count - 1)
  }

  private static func precision(
    _ settled: Double, _ squares: Double, around expected: Double
  ) -> Double {
    (weight + settled) / (weight * expected * expected + squares)
  }
}
