/// A logistic model whose arms lean on each other: logit = offset + (b + Bₖ)·z, with b and every
/// Bₖ drawn from normals around zero; the offset carries what was expected. An arm that nobody has tried stands where the
/// pool stands; with use it goes its own way.
package struct HierarchicalLogit: Sendable {
  /// Standard deviations before anything is seen. The arms' are where their widths start; what the
  /// arms do then widens or narrows them (`ArmWidths`).
  package struct Prior: Hashable, Sendable {
    package var pool = 1.0
    package var armIntercept = 0.5
    package var armSlope = 0.25

    package init() {}
  }

  /// One yes or no, as far as it is known.
  package struct Row: Hashable, Sendable {
    package let arm: Int
    package let z: [Double]
    package let offset: Double
    /// For staying: not left so far.
    package let happened: Bool
    /// The share of all that speaks against it that would have shown by now: 1 when the outcome is
    /// final, 0 when nothing is known.
    package let seen: Double

    package init(arm: Int, z: [Double], offset: Double, happened: Bool, seen: Double = 1) {
      self.arm = arm
      self.z = z
      self.offset = offset
      self.happened = happened
      self.seen = seen
    }
  }

  let width: Int
  var pool: [Double]
  var arms: [[Double]]
  private(set) var posterior: ArmPosterior?
  private let poolPrior: [Double]
  private var armPrior: [Double]
  private let widths: ArmWidths

  package init(width: Int, arms count: Int, prior: Prior = Prior()) {
    self.width = width
    pool = [Double](repeating: 0, count: width)
    arms = [[Double]](repeating: pool, count: count)
    widths = ArmWidths(prior)
    poolPrior = [Double](repeating: 1 / (prior.pool * prior.pool), count: width)
    armPrior = widths.precisions(width)
    fit([])
  }

  /// Fits the arms, then the widths of their priors to the arms, in turns; some milliseconds for
  /// thousands of rows. The widths start anew each time, so that they hang on the rows alone.
  package mutating func fit(_ rows: [Row]) {
    armPrior = widths.precisions(width)
    climb(rows)
    for _ in 0..<Self.widthTurns {
      guard let posterior else { return }
      armPrior = widths.precisions(fitting: arms, posterior, under: armPrior)
      climb(rows)
    }
  }

  /// Fisher's scoring from where the last climb ended.
  private mutating func climb(_ rows: [Row]) {
    var here = RowSlopes(rows, in: self)
    for _ in 0..<Self.mostSteps {
      let value = here.logLikelihood - penalty
      guard let known = posterior(here) else { return }
      posterior = known
      let step = step(known, here)
      guard let next = advance(by: step, over: rows, beyond: value) else { return }
      here = next
      if here.logLikelihood - penalty < value + Self.enough { break }
    }
    posterior = posterior(here) ?? posterior
  }

  /// After three the widths move by less than they are unsure.
  private static let widthTurns = 3
  private static let mostSteps = 30
  /// A gain of log-likelihood that is not worth another step.
  private static let enough = 1e-4

  private func posterior(_ slopes: RowSlopes) -> ArmPosterior? {
    ArmPosterior(curvatures: slopes.curvatures, armPrior: armPrior, poolPrior: poolPrior)
  }

  private func step(_ posterior: ArmPosterior, _ slopes: RowSlopes) -> ArmPosterior.Step {
    var whole = pool.indices.map { -pool[$0] * poolPrior[$0] }
    for gradient in slopes.gradients {
      for index in whole.indices { whole[index] += gradient[index] }
    }
    let each = zip(slopes.gradients, arms).map { gradient, arm in
      arm.indices.map { gradient[$0] - arm[$0] * armPrior[$0] }
    }
    return posterior.step(pool: whole, arms: each)
  }

  /// Goes the whole step, or half of it, a quarter …, so that the fit is better than before; nil,
  /// and nowhere, when not even a small part of it helps.
  private mutating func advance(
    by step: ArmPosterior.Step, over rows: [Row], beyond value: Double
  ) -> RowSlopes? {
    let (oldPool, oldArms) = (pool, arms)
    var part = 1.0
    while part > 0.001 {
      pool = zip(oldPool, step.pool).map { $0 + part * $1 }
      arms = zip(oldArms, step.arms).map { zip($0, $1).map { $0 + part * $1 } }
      let slopes = RowSlopes(rows, in: self)
      if slopes.logLikelihood - penalty >= value { return slopes }
      part /= 2
    }
    (pool, arms) = (oldPool, oldArms)
    return nil
  }

  private var penalty: Double {
    let shared = (0..<width).reduce(0) { $0 + pool[$1] * pool[$1] * poolPrior[$1] }
    return arms.reduce(shared) { sum, arm in
      (0..<width).reduce(sum) { $0 + arm[$1] * arm[$1] * armPrior[$1] }
    } / 2
  }

  package func logit(arm: Int, _ z: [Double], offset: Double) -> ArmLogit {
    let mean = offset + dot(pool, z) + dot(arms[arm], z)
    guard let (own, shared) = posterior?.uncertainty(arm: arm, z) else {
      return ArmLogit(mean: mean, own: 1, shared: [Double](repeating: 0, count: width))
    }
    return ArmLogit(mean: mean, own: own, shared: shared)
  }

  /// Where an arm stands that is like the pool: b without Bₖ.
  func pooledMean(_ z: [Double], offset: Double) -> Double { offset + dot(pool, z) }
}
