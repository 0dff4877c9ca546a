/// The net promoter score: the share of those who say 9 or 10 less the share of those who say 0 to
/// 6, in points from -100 to 100 (F. Reichheld, 2003).
package struct NetPromoter: Hashable, Sendable {
  package enum Camp: String, CaseIterable, Sendable {
    case promoter, passive, detractor

    package var range: ClosedRange<Int> {
      switch self {
      case .promoter: 9...10
      case .passive: 7...8
      case .detractor: 0...6
      }
    }

    /// Nil for no score, or one off the scale.
    package init?(of score: Int?) {
      let camp = score.flatMap { score in Camp.allCases.first { $0.range.contains(score) } }
      guard let camp else { return nil }
      self = camp
    }
  }

  package let promoters: Int
  package let detractors: Int
  package let count: Int

  /// Nil of no answers.
  package init?(_ tally: ScoreTally) {
    guard tally.count > 0 else { return nil }
    promoters = tally.count(in: Camp.promoter.range)
    detractors = tally.count(in: Camp.detractor.range)
    count = tally.count
  }

  /// Points.
  package var score: Double { 100 * Double(promoters - detractors) / Double(count) }

  /// Half of the 95 % interval, in points: 1.96 · √((p + d − (p − d)²) / n) (cybaea.net, 14 January
  /// 2016). 100, 60 and 40 of 200 give 10.8. Nil where all said alike: the formula would claim to
  /// know it exactly.
  package var margin: Double? {
    let (p, d) = (Double(promoters) / Double(count), Double(detractors) / Double(count))
    let variance = p + d - (p - d) * (p - d)
    guard variance > 1e-12 else { return nil }
    return 196 * (variance / Double(count)).squareRoot()
  }

  /// Within the scale.
  package var interval: ClosedRange<Double>? {
    margin.map { max(-100, score - $0)...min(100, score + $0) }
  }
}
