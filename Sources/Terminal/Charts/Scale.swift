/// Values laid out on a number of steps, for charts that share an axis.
struct Scale: Hashable, Sendable {
  let low: Double
  let high: Double

  /// Over all finite values; one value alone gets room on both sides. Nil without any.
  init?(_ values: some Sequence<Double>) {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    // Halved first, so that the widest range does not overflow.
    let isWide = high / 2 - low / 2 > 0
    self.low = isWide ? low : low - 1
    self.high = isWide ? high : high + 1
  }

  /// The step of a value, 0 to `steps - 1`; what lies outside is at the edge.
  func step(of value: Double, of steps: Int) -> Int {
    guard steps > 1 else { return 0 }
    let share = (value / 2 - low / 2) / (high / 2 - low / 2)
    return Int((min(max(share.isNaN ? 0 : share, 0), 1) * Double(steps - 1)).rounded())
  }
}
