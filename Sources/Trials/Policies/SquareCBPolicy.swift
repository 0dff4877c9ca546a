import Foundation
import Insight
import Retention
import SimulatedDesk

/// SquareCB (D. J. Foster and A. Rakhlin, 2020) over one ridge regression of the reward for each
/// option: an option is taken less often the further its estimate lies behind the best. The reward
/// is what the call brought, as a share of what the subscriber was worth.
struct SquareCBPolicy: OfferPolicy {
  private static let ridge = 1.0
  /// How sharply an estimate that lies behind is left alone, for a gap of the whole worth, after
  /// one reward; grows with the square root of the rewards.
  private static let sharpness = 10.0

  private var weights: [String?: [Double]] = [:]
  private var rewards = 0

  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int {
    let z = OfferFeatures.of(question.facts)
    let codes = [nil] + question.stakes.map { Optional($0.code) }
    let values = codes.map { code in
      zip(weights[code] ?? [], z).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let best = values.indices.max { values[$0] < values[$1] } ?? 0
    let gamma = Self.sharpness * Double(rewards).squareRoot()
    var point = dice.share()
    for index in values.indices where index != best {
      point -= 1 / (Double(values.count) + gamma * (values[best] - values[index]))
      if point < 0 { return index }
    }
    return best
  }

  mutating func learn(from log: [Episode]) {
    var sums: [String?: RidgeSums] = [:]
    rewards = 0
    for episode in log {
      let record = episode.record
      guard let watch = record.stay, watch.isOver else { continue }
      rewards += 1
      let spent = record.accepted == true ? episode.costShare : 0
      sums[record.offer, default: RidgeSums(Self.ridge)].add(
        OfferFeatures.of(record.facts), reward: (watch.label == .stayed ? 1 : 0) - spent)
    }
    weights = sums.compactMapValues(\.weights)
  }
}

/// Zᵀ·Z and Zᵀ·reward.
private struct RidgeSums {
  private let width = OfferFeatures.width
  private var squares: [Double]
  private var sums: [Double]

  init(_ ridge: Double) {
    squares = (0..<width * width).map { [width] in $0 % (width + 1) == 0 ? ridge : 0 }
    sums = [Double](repeating: 0, count: width)
  }

  mutating func add(_ z: [Double], reward: Double) {
    for row in 0..<width {
      sums[row] += z[row] * reward
      for column in 0...row { squares[row * width + column] += z[row] * z[column] }
    }
  }

  var weights: [Double]? { Cholesky(squares, size: width)?.solve(sums) }
}
