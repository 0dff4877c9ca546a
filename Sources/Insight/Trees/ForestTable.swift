/// A forest as tables, for scoring without a branch: of each tree, a value of a column leaves some
/// leaves possible, one bit each, and the bits that all columns leave are the leaf
/// (C. Lucchese and others, "QuickScorer", 2015, with the masks of a value looked up at once).
struct ForestTable: Sendable {
  let base: Float
  let columns: [MaskColumn]
  /// Where the slots of each tree begin, one for each column that it looks at; last their number.
  let slots: [Int]
  /// Of each tree as many places as a mask has bits.
  private let leaves: [Float]

  init(_ forest: Forest, _ features: TreeFeatures, readings: [ColumnReading]) {
    base = forest.base
    let trees = forest.trees.map(MaskedTree.init)
    let used = trees.map { tree in Set(tree.splits.map { features.features[$0.feature].column }) }
    var next = [0]
    for own in used { next.append((next.last ?? 0) + own.count) }
    slots = next
    columns = readings.enumerated().map { place, reading in
      let own = trees.indices.filter { used[$0].contains(place) }
      let slots = own.map { tree in
        defer { next[tree] += 1 }
        return next[tree]
      }
      return MaskColumn(place, reading, features, trees: own.map { trees[$0] }, own, slots)
    }
    leaves = trees.flatMap { tree in
      tree.leaves
        + [Float](repeating: 0, count: MaskedTree.mostLeaves - tree.leaves.count)
    }
  }

  var treeCount: Int { slots.count - 1 }

  /// What a tree says when only the leaves of a mask are possible.
  @inline(__always)
  func leaf(_ tree: Int, _ mask: UInt64) -> Float {
    leaves[tree &* MaskedTree.mostLeaves &+ mask.trailingZeroBitCount]
  }

  /// Writes what a cell of a column leaves possible into the slots of its trees.
  @inline(__always)
  func fill(_ masks: inout [UInt64], column: Int, cell: Int) {
    let column = columns[column]
    let start = cell &* column.trees.count
    for index in column.slots.indices { masks[column.slots[index]] = column.masks[start &+ index] }
  }

  /// What all columns leave possible of a tree; of all but the one with the slot `skipped`.
  @inline(__always)
  func mask(_ tree: Int, _ masks: [UInt64], skipping skipped: Int = -1) -> UInt64 {
    var mask = UInt64.max
    for slot in slots[tree]..<slots[tree &+ 1] where slot != skipped { mask &= masks[slot] }
    return mask
  }
}

/// What the values of one column rule out, in the trees that look at it.
struct MaskColumn: Sendable {
  /// The trees in their order, and for each its slot.
  let trees: [Int]
  let slots: [Int]
  /// For each cell the mask of each tree.
  let masks: [UInt64]
  private let isNumber: Bool
  /// Of numbers, where a cell ends and the next begins.
  private let cuts: [Float]
  /// The cell of a blank; then of the numbers between two cuts, or of each category and, last, of
  /// one never seen.
  private let cells: [Int]

  fileprivate init(
    _ place: Int, _ reading: ColumnReading, _ features: TreeFeatures, trees: [MaskedTree],
    _ places: [Int], _ slots: [Int]
  ) {
    self.trees = places
    self.slots = slots
    let splits = trees.map { $0.splits.filter { features.features[$0.feature].column == place } }
    let levels = reading.levels?.count
    isNumber = levels == nil
    cuts = levels == nil ? Set(splits.joined().map(\.threshold)).sorted() : []
    let values =
      [.nan] + (levels.map { (0...$0).map(Double.init) } ?? [-.infinity] + cuts.map(Double.init))
    var known: [[UInt64]: Int] = [:]
    var masks: [UInt64] = []
    cells = values.map { value in
      let row = splits.map { own in
        own.reduce(UInt64.max) { $0 & $1.mask(features.features[$1.feature].value(value)) }
      }
      if let cell = known[row] { return cell }
      defer { known[row] = known.count }
      masks += row
      return known.count
    }
    self.masks = masks
  }

  func cell(_ value: Double) -> Int {
    guard !value.isNaN else { return cells[0] }
    guard !isNumber else { return cells[1 + cuts.upperBound(of: Float(value))] }
    return cells[min(1 + Int(value), cells.count - 1)]
  }
}
