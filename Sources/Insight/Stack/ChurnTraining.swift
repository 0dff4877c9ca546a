/// Trains a churn model. The same rows and seed give the same model, whatever the threads.
package struct ChurnTraining: Sendable {
  package let frame: Frame
  package let labels: [Bool]
  package let seed: UInt64
  package var threads: Int
  /// Told after each part how much of 1 is done; from any thread.
  package var progress: @Sendable (Double) -> Void = { _ in }

  package init(_ frame: Frame, labels: [Bool], seed: UInt64, threads: Int) {
    self.frame = frame
    self.labels = labels
    self.seed = seed
    self.threads = threads
  }

  package struct Result: Sendable {
    package let model: ChurnModel
    /// The chance of each row by parts of the model that did not see it.
    package let outOfFold: [Double]
    /// Inner folds.
    package let folds: Int
  }

  /// Learns from `rows` of the frame; from all without.
  package func fit(rows: [Int]? = nil) throws -> Result {
    let columns = rows.map { rows in frame.columns.map { $0.taking(rows) } } ?? frame.columns
    let labels = rows.map { rows in rows.map { self.labels[$0] } } ?? self.labels
    let folds = Deal.folds(labels, parts: Effort.folds(rows: labels.count), seed: seed)
    let bins = columns.map { Bins($0.values, reading: $0.reading) }
    let binned = zip(columns, bins).map { BinnedColumn($0.values, $1) }
    let meter = WorkMeter(parts: (folds.max() ?? 0) + 5, progress)
    let (additive, additiveSaid) = try additive(binned, labels, folds, meter)
    var trees = TreeTraining(columns: columns, labels: labels, folds: folds, seed: seed)
    trees.threads = threads
    let grown = try trees.fit(meter)
    let stack = LogisticStack(additive: additiveSaid, trees: grown.outOfFold, labels: labels)
    let model = ChurnModel(
      columns: columns.map(\.reading), bins: bins, additive: additive, features: grown.features,
      forest: grown.forest, stack: stack, everybody: columns.map(Everybody.shares))
    return Result(
      model: model,
      outOfFold: zip(additiveSaid, grown.outOfFold).map {
        logistic(stack.logOdds(additive: $0, trees: $1))
      },
      folds: (folds.max() ?? 0) + 1)
  }

  /// The model of all rows, and what models of the other folds say of each row.
  private func additive(
    _ columns: [BinnedColumn], _ labels: [Bool], _ folds: [Int], _ meter: WorkMeter
  ) throws -> (AdditiveModel, [Double]) {
    let count = (folds.max() ?? 0) + 1
    let cells = labels.count * columns.count
    let parts = try inParallel(count + 1, threads: threads) { part -> AdditivePart in
      defer { meter.done() }
      let learning = folds.indices.filter { folds[$0] != part }
      var training = AdditiveTraining(
        columns: columns.map { $0.taking(learning) }, labels: learning.map { labels[$0] },
        seed: seed)
      training.bags = part == count ? Effort.bags(cells: cells) : Effort.innerBags(cells: cells)
      let model = try training.fit()
      let judged = folds.indices.filter { folds[$0] == part }
      return AdditivePart(
        model: model, judged: judged, said: model.logOdds(columns.map { $0.taking(judged) }))
    }
    var said = [Double](repeating: 0, count: labels.count)
    for part in parts {
      for (row, value) in zip(part.judged, part.said) { said[row] = value }
    }
    return (parts[count].model, said)
  }

  private struct AdditivePart: Sendable {
    let model: AdditiveModel
    let judged: [Int]
    let said: [Double]
  }
}

/// How much is spent on training, by the size of the file.
enum Effort {
  static func folds(rows: Int) -> Int { rows <= 20_000 ? 5 : 3 }
  static func bags(cells: Int) -> Int { cells <= 500_000 ? 14 : cells <= 1_500_000 ? 8 : 4 }
  static func innerBags(cells: Int) -> Int { cells <= 500_000 ? 4 : 2 }
}

/// The values that stand for everybody's, to ask how a person would stand were one fact like
/// everybody's.
enum Everybody {
  /// Common categories, or the middles of fifths; a blank where one in twenty has none.
  static func shares(_ column: Frame.Column) -> [ChurnModel.Share] {
    let filled = column.values.filter { !$0.isNaN }
    let blank = 1 - Double(filled.count) / Double(max(column.values.count, 1))
    var shares: [ChurnModel.Share] = blank >= 0.05 ? [.init(value: nil, weight: blank)] : []
    let rest = shares.isEmpty ? 1 : 1 - blank
    if let levels = column.reading.levels {
      var counts = [Int](repeating: 0, count: levels.count)
      for value in filled where value < Double(levels.count) { counts[Int(value)] += 1 }
      let common = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(5)
      let total = max(common.reduce(0) { $0 + counts[$1] }, 1)
      shares += common.map {
        .init(value: Double($0), weight: rest * Double(counts[$0]) / Double(total))
      }
    } else if !filled.isEmpty {
      let sorted = filled.sorted()
      shares += (0..<5).map {
        .init(value: sorted[sorted.count * (2 * $0 + 1) / 10], weight: rest / 5)
      }
    }
    return shares
  }
}
