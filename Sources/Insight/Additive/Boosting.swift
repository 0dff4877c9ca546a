/// Cyclic gradient boosting of one small step a column and turn, stopped by rows that it does not
/// learn from (Y. Lou, R. Caruana, J. Gehrke, 2012; H. Nori and others, InterpretML, 2019).
struct Boosting: Sendable {
  let columns: [BinnedColumn]
  /// 1 for who left, else 0.
  let labels: [Float]
  /// Of each column, for its bins that have no order; and for blanks.
  let ridges: [Float]
  var rate: Float = 0.04
  var patience = 15
  var mostTurns = 1000

  /// The scores of each column's bins after boosting on `training` until `validation` is best.
  func fit(training: [Int], validation: [Int], start: [Float]) -> [[Float]] {
    let learning = BoostedRows(self, rows: training, start: start)
    let judging = BoostedRows(self, rows: validation, start: start)
    var scores = columns.map { [Float](repeating: 0, count: $0.count) }
    var best = scores
    var leastLoss = judging.loss()
    var bestTurn = 0
    for turn in 1...mostTurns {
      for place in columns.indices { takeStep(place, learning, judging, &scores[place]) }
      let loss = judging.loss()
      if loss < leastLoss {
        if loss < leastLoss * (1 - 1e-5) { bestTurn = turn }
        leastLoss = loss
        best = scores
      }
      if turn - bestTurn >= patience { break }
    }
    return best
  }

  private func takeStep(
    _ place: Int, _ learning: BoostedRows, _ judging: BoostedRows, _ scores: inout [Float]
  ) {
    let column = columns[place]
    let sums = learning.sums(of: place, count: column.count)
    var steps = [Float](repeating: 0, count: column.count)
    let free = column.isOrdered ? 0..<1 : 0..<column.count
    for bin in free where sums[bin].y > 0 {
      steps[bin] = (sums[bin].x - ridges[place] * scores[bin]) / (sums[bin].y + ridges[place])
    }
    if column.isOrdered { SmallTree(sums).add(to: &steps) }
    for bin in steps.indices {
      steps[bin] *= rate
      scores[bin] += steps[bin]
    }
    learning.add(steps, to: place)
    judging.add(steps, to: place, renewing: false)
  }
}

/// The tree of three leaves, over bins in their order, that lowers the loss most.
struct SmallTree {
  private static let ridge: Float = 1
  /// Less curvature than this is no leaf: some ten rows at the base rate of a quarter.
  private static let leastLeaf: Float = 2
  private let sums: [SIMD2<Float>]

  init(_ sums: [SIMD2<Float>]) { self.sums = sums }

  func add(to steps: inout [Float]) {
    let all = 1..<sums.count
    guard let first = split(all) else { return set(all, &steps) }
    let left = all.lowerBound..<first.at
    let right = first.at..<all.upperBound
    let (inLeft, inRight) = (split(left), split(right))
    var leaves = [left, right]
    if let inLeft, inLeft.gain >= (inRight?.gain ?? 0) {
      leaves = [left.lowerBound..<inLeft.at, inLeft.at..<left.upperBound, right]
    } else if let inRight {
      leaves = [left, right.lowerBound..<inRight.at, inRight.at..<right.upperBound]
    }
    for leaf in leaves { set(leaf, &steps) }
  }

  private func set(_ leaf: Range<Int>, _ steps: inout [Float]) {
    let sum = total(leaf)
    guard sum.y > 0 else { return }
    for bin in leaf { steps[bin] = sum.x / (sum.y + Self.ridge) }
  }

  private func total(_ range: Range<Int>) -> SIMD2<Float> {
    var sum = SIMD2<Float>()
    for bin in range { sum += sums[bin] }
    return sum
  }

  private func split(_ range: Range<Int>) -> (at: Int, gain: Float)? {
    let all = total(range)
    let whole = all.x * all.x / (all.y + Self.ridge)
    var left = SIMD2<Float>()
    var best: (at: Int, gain: Float)?
    for bin in range.dropLast() {
      left += sums[bin]
      let right = all - left
      guard left.y >= Self.leastLeaf, right.y >= Self.leastLeaf else { continue }
      let gain =
        left.x * left.x / (left.y + Self.ridge) + right.x * right.x / (right.y + Self.ridge) - whole
      if gain > (best?.gain ?? 1e-6) { best = (bin + 1, gain) }
    }
    return best
  }
}
