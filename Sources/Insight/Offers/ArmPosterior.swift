/// The Laplace posterior of (b, B₁ … B_K): a normal distribution whose precision is an arrow. The
/// arms' blocks touch only the shared one, so that with the shared block last its Cholesky factor
/// keeps that shape: fitting K arms costs K small factors instead of one large one.
struct ArmPosterior: Sendable {
  /// A way to go from here: for b, and for each Bₖ.
  struct Step {
    let pool: [Double]
    let arms: [[Double]]
  }

  private let width: Int
  private let arms: [Cholesky]
  /// For each arm, L₀ₖ: rows of the shared block, columns of the arm's.
  private let edges: [[Double]]
  private let pool: Cholesky

  /// Precision: `curvatures[k]` + the arm's prior on the diagonal, `curvatures[k]` between arm and
  /// pool, and their sum + the pool's prior. Priors are precisions of each coefficient.
  init?(curvatures: [[Double]], armPrior: [Double], poolPrior: [Double]) {
    let width = armPrior.count
    var arms: [Cholesky] = []
    var edges: [[Double]] = []
    var rest = [Double](repeating: 0, count: width * width)
    for index in 0..<width { rest[index * width + index] = poolPrior[index] }
    for curvature in curvatures {
      var block = curvature
      for index in 0..<width { block[index * width + index] += armPrior[index] }
      guard let factor = Cholesky(block, size: width) else { return nil }
      var edge: [Double] = []
      for row in 0..<width {
        edge += factor.forward(Array(curvature[row * width..<(row + 1) * width]))
      }
      ArmPosterior.take(edge, from: &rest, adding: curvature, width)
      arms.append(factor)
      edges.append(edge)
    }
    guard let pool = Cholesky(rest, size: width) else { return nil }
    self.width = width
    self.arms = arms
    self.edges = edges
    self.pool = pool
  }

  /// rest + curvature − edge·edgeᵀ
  private static func take(
    _ edge: [Double], from rest: inout [Double], adding curvature: [Double], _ width: Int
  ) {
    for row in 0..<width {
      for column in 0..<width {
        var sum = curvature[row * width + column]
        for inner in 0..<width { sum -= edge[row * width + inner] * edge[column * width + inner] }
        rest[row * width + column] += sum
      }
    }
  }

  /// The uncertainty of (b + Bₖ)·z: the length of the arm's own part, and the shared loadings.
  func uncertainty(arm: Int, _ z: [Double]) -> (own: Double, shared: [Double]) {
    let own = arms[arm].forward(z)
    let through = multiply(edges[arm], own)
    let shared = pool.forward(zip(z, through).map { $0 - $1 })
    return (dot(own, own).squareRoot(), shared)
  }

  /// The variance of one coefficient of Bₖ, whatever b is.
  func variance(arm: Int, of index: Int) -> Double {
    var unit = [Double](repeating: 0, count: width)
    unit[index] = 1
    let own = arms[arm].forward(unit)
    let shared = pool.forward(multiply(edges[arm], own))
    return dot(own, own) + dot(shared, shared)
  }

  /// The step that the gradients ask for: precision⁻¹ · gradient.
  func step(pool poolGradient: [Double], arms gradients: [[Double]]) -> Step {
    let half = zip(arms, gradients).map { $0.forward($1) }
    var rest = poolGradient
    for (edge, known) in zip(edges, half) {
      rest = zip(rest, multiply(edge, known)).map { $0 - $1 }
    }
    let shared = pool.solve(rest)
    let steps = arms.indices.map { arm in
      let back = multiplyTransposed(edges[arm], shared)
      return arms[arm].backward(zip(half[arm], back).map { $0 - $1 })
    }
    return Step(pool: shared, arms: steps)
  }

  private func multiply(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    (0..<width).map { row in
      var sum = 0.0
      for column in 0..<width { sum += matrix[row * width + column] * vector[column] }
      return sum
    }
  }

  private func multiplyTransposed(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    (0..<width).map { column in
      var sum = 0.0
      for row in 0..<width { sum += matrix[row * width + column] * vector[row] }
      return sum
    }
  }
}
