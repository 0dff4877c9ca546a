/// How good predicted curves are, on spells that they were not learnt from.
package struct SurvivalJudgement: Hashable, Sendable {
  /// The months that the Brier score is integrated over.
  package static let months = 1...60
  package static let calibrationMonth = 24.0

  package let concordance: Double?
  /// Mean over the months of the Brier score, each weighted by the chance of being seen that long
  /// (E. Graf, C. Schmoor, W. Sauerbrei, M. Schumacher, 1999). 0 is perfect.
  package let integratedBrier: Double
  /// Mean distance of predicted and observed chance at 24 months, over tenths of the predicted.
  package let calibrationError: Double

  package init(_ spells: [Spell], risks: [Double], curves: [SurvivalCurve]) {
    concordance = Insight.concordance(spells, risks)
    let seen = SurvivalCurve(kaplanMeier: spells, ofLeaving: false)
    let scores = Self.months.map { Self.brier(spells, curves, Double($0), seen) }
    let ends = (scores[0] + scores[scores.count - 1]) / 2
    integratedBrier = (scores.reduce(0, +) - ends) / Double(scores.count - 1)
    calibrationError = Self.calibration(spells, curves)
  }

  private static func brier(
    _ spells: [Spell], _ curves: [SurvivalCurve], _ month: Double, _ seen: SurvivalCurve
  ) -> Double {
    let here = seen(month)
    var sum = 0.0
    for (spell, curve) in zip(spells, curves) {
      let chance = curve(month)
      if spell.months > month {
        if here > 0 { sum += (1 - chance) * (1 - chance) / here }
      } else if spell.left {
        let weight = seen.before(spell.months)
        if weight > 0 { sum += chance * chance / weight }
      }
    }
    return sum / Double(spells.count)
  }

  private static func calibration(_ spells: [Spell], _ curves: [SurvivalCurve]) -> Double {
    let order = curves.map { $0(calibrationMonth) }.enumerated().sorted { $0.element < $1.element }
    let tenths = 10
    var sum = 0.0
    for tenth in 0..<tenths {
      let part = order[order.count * tenth / tenths..<order.count * (tenth + 1) / tenths]
      guard !part.isEmpty else { continue }
      let predicted = part.reduce(0) { $0 + $1.element } / Double(part.count)
      let observed = SurvivalCurve(kaplanMeier: part.map { spells[$0.offset] })(calibrationMonth)
      sum += abs(predicted - observed) * Double(part.count)
    }
    return sum / Double(max(1, order.count))
  }
}
