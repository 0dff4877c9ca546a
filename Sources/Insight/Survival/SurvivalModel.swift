/// How long each row of a table stays: Cox's model, or Kaplan and Meier's shares where too few have
/// left to learn coefficients from.
package struct SurvivalModel: Sendable {
  /// Fewer who left than this and only shares are shown.
  package static let fewEvents = 200
  private static let folds = 5

  private enum Form: Sendable {
    case cox(CoxModel)
    /// By group; `whole` for a group that was not seen.
    case shares([Double: SurvivalCurve], whole: SurvivalCurve)
  }

  private let form: Form

  /// - Parameter groups: for shares, the group of each row, such as its contract; nil for one.
  package init(_ spells: [Spell], _ rows: [[Double]], groups: [Double]?) {
    guard spells.count(where: \.left) < Self.fewEvents else {
      form = .cox(CoxModel(spells, rows))
      return
    }
    let members = Dictionary(grouping: spells.indices) { groups?[$0] ?? 0 }
    form = .shares(
      members.mapValues { part in SurvivalCurve(kaplanMeier: part.map { spells[$0] }) },
      whole: SurvivalCurve(kaplanMeier: spells))
  }

  package var isCox: Bool {
    if case .cox = form { true } else { false }
  }

  package func curve(_ row: [Double], group: Double?) -> SurvivalCurve {
    switch form {
    case .cox(let model): model.curve(row)
    case .shares(let groups, let whole): groups[group ?? 0] ?? whole
    }
  }

  /// Higher leaves sooner.
  private func risk(_ row: [Double], group: Double?) -> Double {
    switch form {
    case .cox(let model): model.risk(row)
    case .shares: -curve(row, group: group)(SurvivalJudgement.calibrationMonth)
    }
  }

  /// Judged on a fifth that was not learnt from, five times.
  package static func judged(
    _ spells: [Spell], _ rows: [[Double]], groups: [Double]?, seed: UInt64 = 1
  ) -> SurvivalJudgement {
    let parts = Deal.folds(spells.map(\.left), parts: folds, seed: seed)
    var risks = [Double](repeating: 0, count: spells.count)
    var curves = [SurvivalCurve?](repeating: nil, count: spells.count)
    for part in 0..<folds {
      let kept = spells.indices.filter { parts[$0] != part }
      let model = SurvivalModel(
        kept.map { spells[$0] }, kept.map { rows[$0] },
        groups: groups.map { all in kept.map { all[$0] } })
      for row in spells.indices where parts[row] == part {
        risks[row] = model.risk(rows[row], group: groups?[row])
        curves[row] = model.curve(rows[row], group: groups?[row])
      }
    }
    return SurvivalJudgement(spells, risks: risks, curves: curves.compactMap(\.self))
  }
}
