/// Holds our walk through the trees to libxgboost's own.
package enum ForestCheck {
  /// The widest gap between the two in log-odds, over trees grown on these rows.
  package static func agrees(rows: [[Float]], labels: [Bool], rounds: Int) throws -> Float {
    let matrix = try XGBoostMatrix(
      rows.flatMap(\.self), columns: rows.first?.count ?? 0, labels: labels.map { $0 ? 1 : 0 },
      threads: 1)
    let booster = try XGBoostBooster(
      matrix, [],
      settings: [
        ("objective", "binary:logistic"), ("tree_method", "hist"), ("verbosity", "0"),
        ("nthread", "1"), ("base_score", "0.3"), ("max_depth", "4"), ("min_child_weight", "0.1"),
      ])
    for _ in 0..<rounds { try booster.grow() }
    let theirs = try booster.logOdds(of: matrix, rounds: rounds)
    let forest = try booster.forest()
    return zip(rows, theirs).reduce(0) { gap, pair in
      max(gap, abs(forest.logOdds(pair.0) - pair.1))
    }
  }
}
