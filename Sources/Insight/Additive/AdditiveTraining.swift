import Foundation

/// Trains an additive model: each of several bags boosts on its own share of the rows and stops by
/// the rest; the model is their mean.
struct AdditiveTraining: Sendable {
  let columns: [BinnedColumn]
  let labels: [Bool]
  let seed: UInt64
  var bags = 8
  var pairs = 8
  var threads = 1

  /// Of each bag, the part of the rows it is judged by.
  private static let judging = 7

  func fit() throws -> AdditiveModel {
    let share = Double(labels.count { $0 }) / Double(labels.count)
    let base = logit(share)
    let splits = (0..<bags).map(split)
    let ridges = slopes(at: [Double](repeating: base, count: labels.count)).map { Float($0.ridge) }
    let start = [Float](repeating: Float(base), count: labels.count)
    let mains = try boost(columns, ridges, splits) { _ in start }
    var model = mean(mains, base)
    let chosen = choosePairs(model)
    guard !chosen.isEmpty else { return Centring(columns).centred(model) }
    let grids = chosen.map { $0.grid.binned(columns) }
    let single = mains.map { bag in self.mean([bag], base) }
    let joint = try boost(grids, chosen.map(\.ridge), splits) { bag in
      single[bag].logOdds(columns).map(Float.init)
    }
    let scores = mean(joint)
    model.terms += chosen.indices.map { place in
      let grid = chosen[place].grid
      return .init(columns: [grid.first, grid.second], grid: grid, scores: scores[place])
    }
    return Centring(columns).centred(model)
  }

  private func split(_ bag: Int) -> (training: [Int], judging: [Int]) {
    let folds = Deal.folds(labels, parts: Self.judging, seed: seed &+ UInt64(bag) &* 7919)
    return (folds.indices.filter { folds[$0] != 0 }, folds.indices.filter { folds[$0] == 0 })
  }

  private func boost(
    _ columns: [BinnedColumn], _ ridges: [Float], _ splits: [(training: [Int], judging: [Int])],
    from start: @Sendable (Int) -> [Float]
  ) throws -> [[[Float]]] {
    let boosting = Boosting(columns: columns, labels: labels.map { $0 ? 1 : 0 }, ridges: ridges)
    return try inParallel(bags, threads: threads) { bag in
      boosting.fit(
        training: splits[bag].training, validation: splits[bag].judging, start: start(bag))
    }
  }

  private func slopes(at logOdds: [Double]) -> [Slopes] {
    let (gradients, curvatures) = derivatives(at: logOdds)
    return columns.map { Slopes($0, gradients: gradients, curvatures: curvatures) }
  }

  private func derivatives(at logOdds: [Double]) -> ([Float], [Float]) {
    let probabilities = logOdds.map(logistic)
    return (
      zip(labels, probabilities).map { Float(($0 ? 1 : 0) - $1) },
      probabilities.map { Float($0 * (1 - $0)) }
    )
  }

  private func choosePairs(_ model: AdditiveModel) -> [(grid: PairGrid, ridge: Float)] {
    guard pairs > 0 else { return [] }
    let (gradients, curvatures) = derivatives(at: model.logOdds(columns))
    let search = PairSearch(
      columns: columns, gradients: gradients, curvatures: curvatures,
      spreads: model.terms.map(\.scores).map { ($0.max() ?? 0) - ($0.min() ?? 0) })
    return search.pairs(atMost: pairs)
  }

  private func mean(_ bags: [[[Float]]], _ base: Double) -> AdditiveModel {
    let scores = mean(bags)
    return AdditiveModel(
      intercept: base,
      terms: scores.indices.map { .init(columns: [$0], grid: nil, scores: scores[$0]) })
  }

  /// In the order of the bags, so that it comes out the same whatever the threads did.
  private func mean(_ bags: [[[Float]]]) -> [[Double]] {
    guard let first = bags.first else { return [] }
    return first.indices.map { place in
      first[place].indices.map { bin in
        bags.reduce(0) { $0 + Double($1[place][bin]) } / Double(bags.count)
      }
    }
  }
}
