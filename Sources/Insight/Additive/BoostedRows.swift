/// The rows that one bag learns from, or is judged by, laid out for speed: eight at a time.
final class BoostedRows {
  private typealias Lane = Logistic.Lane
  private let count: Int
  private let bins: [[UInt16]]
  private let labels: UnsafeMutableBufferPointer<Lane>
  private let scores: UnsafeMutableBufferPointer<Lane>
  private let gradients: UnsafeMutableBufferPointer<Lane>
  private let curvatures: UnsafeMutableBufferPointer<Lane>

  init(_ boosting: Boosting, rows: [Int], start: [Float]) {
    count = rows.count
    bins = boosting.columns.map { column in rows.map { column.bins[$0] } }
    let lanes = (rows.count + 7) / 8
    func space() -> UnsafeMutableBufferPointer<Lane> {
      let space = UnsafeMutableBufferPointer<Lane>.allocate(capacity: lanes)
      space.initialize(repeating: Lane())
      return space
    }
    (labels, scores, gradients, curvatures) = (space(), space(), space(), space())
    for (place, row) in rows.enumerated() {
      labels[place / 8][place % 8] = boosting.labels[row]
      scores[place / 8][place % 8] = start[row]
    }
    renew()
  }

  deinit {
    for space in [labels, scores, gradients, curvatures] { space.deallocate() }
  }

  /// Gradient and curvature of each bin. Two sums at a time, so that no addition waits for the
  /// one before it.
  func sums(of place: Int, count: Int) -> [SIMD2<Float>] {
    var sums = [SIMD2<Float>](repeating: .zero, count: 2 * count)
    sums.withUnsafeMutableBufferPointer { sums in
      bins[place].withUnsafeBufferPointer { bins in
        floats(gradients) { gradients in
          floats(curvatures) { curvatures in
            for row in 0..<self.count {
              sums[Int(bins[row]) + (row & 1) * count] +=
                SIMD2(gradients[row], curvatures[row])
            }
          }
        }
      }
    }
    return (0..<count).map { sums[$0] + sums[count + $0] }
  }

  func add(_ steps: [Float], to place: Int, renewing: Bool = true) {
    steps.withUnsafeBufferPointer { steps in
      bins[place].withUnsafeBufferPointer { bins in
        floats(scores) { scores in
          for row in 0..<count { scores[row] += steps[Int(bins[row])] }
        }
      }
    }
    if renewing { renew() }
  }

  /// Mean log loss.
  func loss() -> Double {
    var sum = 0.0
    floats(scores) { scores in
      floats(labels) { labels in
        for row in 0..<count {
          let score = Double(scores[row])
          sum += LogOdds.softplus(labels[row] > 0.5 ? -score : score)
        }
      }
    }
    return sum / Double(max(count, 1))
  }

  private func renew() {
    for lane in scores.indices {
      let probability = Logistic.probability(scores[lane])
      gradients[lane] = labels[lane] - probability
      curvatures[lane] = probability * (1 - probability)
    }
  }

  private func floats(
    _ lanes: UnsafeMutableBufferPointer<Lane>, _ use: (UnsafeMutablePointer<Float>) -> Void
  ) {
    guard let base = lanes.baseAddress else { return }
    base.withMemoryRebound(to: Float.self, capacity: lanes.count * 8, use)
  }
}
