/// A column that must not be used in silence.
package struct ColumnFinding: Codable, Hashable, Sendable {
  package enum Why: Codable, Hashable, Sendable {
    case trait(ColumnTrait)
    /// It tells by itself who left: the area under its ROC curve, and the share of the label's
    /// uncertainty that it takes away.
    case tells(auc: Double, gain: Double)
  }

  package let column: String
  package let why: Why
  /// Used all the same, because somebody said so.
  package var isKept: Bool

  package init(column: String, why: Why, isKept: Bool) {
    self.column = column
    self.why = why
    self.isKept = isKept
  }
}

/// Looks for columns that give the label away: what is known only after somebody has left.
package struct LeakSearch: Sendable {
  /// Of one column alone.
  private static let mostAUC = 0.95
  /// Of a column that bears the label's name, as `churn score` beside `churn`.
  private static let mostAUCOfNamesake = 0.85
  private static let mostGain = 0.6

  private let label: String
  private let labels: [Bool]
  private let folds: [Int]

  package init(label: String, labels: [Bool], seed: UInt64) {
    self.label = label
    self.labels = labels
    folds = Deal.folds(labels, parts: 5, seed: seed)
  }

  /// What is wrong with a column; nil for one to learn from.
  package func finding(_ column: TextColumn) -> ColumnFinding.Why? {
    if let trait = ColumnTrait.of(column) { return .trait(trait) }
    let reading = ColumnReading(learning: column, in: 0..<labels.count)
    let values = reading.values(of: column)
    let said = outOfFold(BinnedColumn(values, Bins(values, reading: reading)))
    let auc = Judgement.auc(said, labels)
    let share = Double(labels.count { $0 }) / Double(labels.count)
    let base = LogOdds.loss([Double](repeating: logit(share), count: labels.count), labels)
    let gain = 1 - LogOdds.loss(said, labels) / base
    let isNamesake = !Set(NameWords.of(label)).isDisjoint(with: NameWords.of(column.name))
    let most = isNamesake ? Self.mostAUCOfNamesake : Self.mostAUC
    return auc > most || gain > Self.mostGain ? .tells(auc: auc, gain: gain) : nil
  }

  /// The log-odds of each row's bin among the rows of the other folds.
  private func outOfFold(_ column: BinnedColumn) -> [Double] {
    var left = [[Double]](repeating: [Double](repeating: 0, count: column.count), count: 5)
    var all = left
    for row in labels.indices {
      all[folds[row]][Int(column.bins[row])] += 1
      if labels[row] { left[folds[row]][Int(column.bins[row])] += 1 }
    }
    let share = Double(labels.count { $0 }) / Double(labels.count)
    let said = (0..<5).map { fold in
      (0..<column.count).map { bin in
        let others = (0..<5).filter { $0 != fold }
        let count = others.reduce(0) { $0 + all[$1][bin] }
        let gone = others.reduce(0) { $0 + left[$1][bin] }
        return logit((gone + 2 * share) / (count + 2))
      }
    }
    return labels.indices.map { said[folds[$0]][Int(column.bins[$0])] }
  }
}
