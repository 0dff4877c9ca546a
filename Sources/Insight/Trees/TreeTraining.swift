/// Trains boosted trees: how large and how many is settled by inner cross-validation.
struct TreeTraining: Sendable {
  /// How trees are grown.
  struct Shape: Sendable {
    let depth: Int
    let rate: Double
    let columns: Double
    let leastWeight: Double
    let ridge: Double

    /// For facts that add up, and for facts that need each other.
    static let all = [
      Shape(depth: 3, rate: 0.06, columns: 0.6, leastWeight: 5, ridge: 5),
      Shape(depth: 6, rate: 0.06, columns: 0.8, leastWeight: 2, ridge: 3),
    ]
  }

  let columns: [Frame.Column]
  let labels: [Bool]
  /// The inner fold of each row.
  let folds: [Int]
  let seed: UInt64
  var threads = 1

  private static let mostRounds = 1500
  private static let patience = 30

  struct Result {
    let features: TreeFeatures
    let forest: Forest
    /// The log-odds of each row by trees that did not see it.
    let outOfFold: [Double]
    let depth: Int
  }

  func fit(_ meter: WorkMeter) throws -> Result {
    let tried = try inParallel(Shape.all.count, threads: threads) { place in
      defer { meter.done() }
      return try crossValidate(Shape.all[place], (0...(folds.max() ?? 0)).map(part))
    }
    guard let best = tried.indices.min(by: { tried[$0].loss < tried[$1].loss }) else {
      preconditionFailure("there are shapes to try")
    }
    let features = TreeFeatures(columns, labels: labels)
    let matrix = try matrix(
      features.trainingMatrix(columns, labels: labels, seed: seed), features, labels)
    let booster = try booster(Shape.all[best], matrix, [], labels)
    // More rows carry more trees.
    let rounds = tried[best].rounds + tried[best].rounds / max(2 * (folds.max() ?? 0), 1)
    for _ in 0..<rounds { try booster.grow() }
    meter.done()
    return Result(
      features: features, forest: try booster.forest(), outOfFold: tried[best].outOfFold,
      depth: Shape.all[best].depth)
  }

  private struct Tried: Sendable {
    let rounds: Int
    let loss: Double
    let outOfFold: [Double]
  }

  /// One inner fold, as matrices to learn from and to judge by.
  private struct Part {
    let learning: XGBoostMatrix
    let judging: XGBoostMatrix
    let learningLabels: [Bool]
    let judged: [Int]
  }

  private func part(_ fold: Int) throws -> Part {
    let learning = folds.indices.filter { folds[$0] != fold }
    let judged = folds.indices.filter { folds[$0] == fold }
    let (own, other) = (columns.map { $0.taking(learning) }, columns.map { $0.taking(judged) })
    let known = learning.map { labels[$0] }
    let features = TreeFeatures(own, labels: known)
    return Part(
      learning: try matrix(
        features.trainingMatrix(own, labels: known, seed: seed), features, known),
      judging: try matrix(features.matrix(other), features, judged.map { labels[$0] }),
      learningLabels: known, judged: judged)
  }

  private func matrix(
    _ values: [Float], _ features: TreeFeatures, _ labels: [Bool]
  ) throws -> XGBoostMatrix {
    try XGBoostMatrix(
      values, columns: features.features.count, labels: labels.map { $0 ? 1 : 0 },
      threads: 1)
  }

  /// All folds grow together, until the mean loss has not fallen for some rounds.
  private func crossValidate(
    _ shape: Shape, _ parts: [Part]
  ) throws -> Tried {
    let boosters = try parts.map {
      try booster(shape, $0.learning, [$0.judging], $0.learningLabels)
    }
    var best = (rounds: 0, loss: Double.infinity)
    for round in 1...Self.mostRounds {
      for booster in boosters { try booster.grow() }
      let loss = try loss(boosters, parts, rounds: round)
      if loss < best.loss { best = (round, loss) }
      if round - best.rounds >= Self.patience { break }
    }
    var outOfFold = [Double](repeating: 0, count: labels.count)
    for (booster, part) in zip(boosters, parts) {
      let values = try booster.logOdds(of: part.judging, rounds: best.rounds)
      for (row, value) in zip(part.judged, values) { outOfFold[row] = Double(value) }
    }
    return Tried(rounds: best.rounds, loss: best.loss, outOfFold: outOfFold)
  }

  private func loss(
    _ boosters: [XGBoostBooster], _ parts: [Part], rounds: Int
  ) throws -> Double {
    var sum = 0.0
    for (booster, part) in zip(boosters, parts) {
      let values = try booster.logOdds(of: part.judging, rounds: 0)
      for (row, value) in zip(part.judged, values) {
        sum += LogOdds.softplus(Double(labels[row] ? -value : value))
      }
    }
    return sum / Double(labels.count)
  }

  private func booster(
    _ shape: Shape, _ matrix: XGBoostMatrix, _ others: [XGBoostMatrix], _ labels: [Bool]
  ) throws -> XGBoostBooster {
    let share = Double(labels.count { $0 }) / Double(labels.count)
    return try XGBoostBooster(
      matrix, others,
      settings: [
        ("objective", "binary:logistic"), ("tree_method", "hist"), ("verbosity", "0"),
        ("nthread", "1"), ("seed", "\(seed & 0x7FFF_FFFF)"), ("base_score", "\(share)"),
        ("max_depth", "\(shape.depth)"), ("eta", "\(shape.rate)"), ("subsample", "0.8"),
        ("colsample_bytree", "\(shape.columns)"), ("min_child_weight", "\(shape.leastWeight)"),
        ("lambda", "\(shape.ridge)"), ("max_bin", "128"),
      ])
  }
}

extension Frame.Column {
  /// The same column in some rows.
  func taking(_ rows: [Int]) -> Frame.Column {
    Frame.Column(reading: reading, values: rows.map { values[$0] })
  }
}
