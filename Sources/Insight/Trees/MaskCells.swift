/// Which values of one column the trees tell apart, and what each leaves possible of them.
struct MaskCells: Sendable {
  /// The trees that look at the column.
  let trees: [Int]
  /// Of numbers, where a cell ends and the next begins.
  let cuts: [Float]
  /// The cell of a blank; then of the numbers between two cuts, or of each category and, last, of
  /// one never seen.
  let cells: [Int]
  /// Of each cell, the masks of `trees`.
  let masks: [[UInt64]]

  init(_ column: Int, _ reading: ColumnReading, _ features: TreeFeatures, _ all: [MaskedTree]) {
    let splits = all.map { $0.splits.filter { features.features[$0.feature].column == column } }
    let trees = all.indices.filter { !splits[$0].isEmpty }
    let levels = reading.levels?.count
    cuts = levels == nil ? Set(splits.joined().map(\.threshold)).sorted() : []
    let values =
      [.nan] + (levels.map { (0...$0).map(Double.init) } ?? [-.infinity] + cuts.map(Double.init))
    var known: [[UInt64]: Int] = [:]
    var masks: [[UInt64]] = []
    cells = values.map { value in
      let row = trees.map { tree in
        splits[tree].reduce(UInt64.max) {
          $0 & $1.mask(features.features[$1.feature].value(value))
        }
      }
      if let cell = known[row] { return cell }
      defer { known[row] = known.count }
      masks.append(row)
      return known.count
    }
    (self.trees, self.masks) = (trees, masks)
  }
}
