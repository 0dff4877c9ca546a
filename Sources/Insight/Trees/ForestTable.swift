/// A forest as tables, for scoring without a branch: of each tree, a value of a column leaves some
/// leaves possible, one bit each, and the bits that all columns leave are the leaf
/// (C. Lucchese and others, "QuickScorer", 2015, with the masks of a value looked up at once).
/// Everything lies in a few arrays, so that a row is looked up without a reference counted; the places
/// in them are those that were written when they were made, and are not checked again.
struct ForestTable: Sendable {
  let base: Float
  /// Where the slots of each tree begin, one for each column that it looks at; last their number.
  private let slots: [Int]
  /// Of each tree as many places as a mask has bits.
  private let leaves: [Float]
  private let cells: [MaskCells]
  private let parts: [Part]
  /// Column by column the trees that look at it, and for each its slot.
  private let places: [(tree: Int, slot: Int)]
  /// Column by column, for each cell the mask of each of its trees.
  private let masks: [UInt64]

  /// What belongs to one column.
  private struct Part {
    /// In `places`.
    let trees: Range<Int>
    /// Where its first cell begins in `masks`.
    let masks: Int
  }

  init(_ forest: Forest, _ features: TreeFeatures, readings: [ColumnReading]) {
    base = forest.base
    let trees = forest.trees.map(MaskedTree.init)
    let used = trees.map { tree in Set(tree.splits.map { features.features[$0.feature].column }) }
    var next = [0]
    for own in used { next.append((next.last ?? 0) + own.count) }
    slots = next
    var places: [(tree: Int, slot: Int)] = []
    var masks: [UInt64] = []
    var parts: [Part] = []
    cells = readings.enumerated().map { column, reading in
      let own = trees.indices.filter { used[$0].contains(column) }
      let (cells, rows) = MaskCells.make(column, reading, features, own.map { trees[$0] })
      parts.append(Part(trees: places.count..<places.count + own.count, masks: masks.count))
      masks += rows
      for tree in own {
        places.append((tree, next[tree]))
        next[tree] += 1
      }
      return cells
    }
    (self.places, self.masks, self.parts) = (places, masks, parts)
    leaves = trees.flatMap { tree in
      tree.leaves
        + [Float](repeating: 0, count: MaskedTree.mostLeaves - tree.leaves.count)
    }
  }

  var treeCount: Int { slots.count - 1 }
  var slotCount: Int { slots.last ?? 0 }

  /// Where a value lies in what is known of its column.
  func cell(_ value: Double, of column: Int) -> Int { cells[column].cell(value) }

  /// What all trees say of a row by the cells of its columns; what each leaves possible goes to
  /// `left`, what each says to `said`.
  func logOdds(_ cells: [Int], _ left: inout [UInt64], _ said: inout [Float]) -> Float {
    rule(cells, &left)
    let (slots, leaves, left) = (slots.span, leaves.span, left.span)
    var words = said.mutableSpan
    var sum = base
    var slot = 0
    for tree in words.indices {
      var mask = UInt64.max
      while slot < slots[unchecked: tree &+ 1] {
        mask &= left[unchecked: slot]
        slot &+= 1
      }
      let leaf = leaves[unchecked: tree &* MaskedTree.mostLeaves &+ mask.trailingZeroBitCount]
      words[unchecked: tree] = leaf
      sum += leaf
    }
    return sum
  }

  private func rule(_ cells: [Int], _ left: inout [UInt64]) {
    let (places, masks, cells) = (places.span, masks.span, cells.span)
    var left = left.mutableSpan
    for column in parts.indices {
      let part = parts[column]
      var mask = part.masks &+ cells[column] &* part.trees.count
      for place in part.trees {
        left[unchecked: places[unchecked: place].slot] = masks[unchecked: mask]
        mask &+= 1
      }
    }
  }

  /// By how much all trees would say more of the row of `left` and `said`, were a column's value in
  /// each cell of a part of `cells`.
  func changes(
    _ column: Int, to cells: [Int], _ others: Range<Int>, _ left: [UInt64], _ said: [Float],
    into changes: inout [Float]
  ) {
    let part = parts[column]
    let (places, slots, leaves, masks) = (places.span, slots.span, leaves.span, masks.span)
    let (left, said, cells) = (left.span, said.span, cells.span.extracting(others))
    var changes = changes.mutableSpan
    for other in cells.indices { changes[other] = 0 }
    for index in part.trees {
      let (tree, own) = places[unchecked: index]
      var rest = UInt64.max
      for slot in slots[unchecked: tree]..<slots[unchecked: tree &+ 1] where slot != own {
        rest &= left[unchecked: slot]
      }
      let before = said[unchecked: tree]
      let leaf = tree &* MaskedTree.mostLeaves
      let first = part.masks &+ index &- part.trees.lowerBound
      for other in cells.indices {
        let mask =
          rest & masks[unchecked: first &+ cells[unchecked: other] &* part.trees.count]
        changes[unchecked: other] +=
          leaves[unchecked: leaf &+ mask.trailingZeroBitCount] - before
      }
    }
  }
}

/// Which values of one column the trees tell apart.
struct MaskCells: Sendable {
  private let isNumber: Bool
  /// Of numbers, where a cell ends and the next begins.
  private let cuts: [Float]
  /// The cell of a blank; then of the numbers between two cuts, or of each category and, last, of
  /// one never seen.
  private let cells: [Int]

  /// The cells of a column, and for each the masks of `trees`, which look at it.
  fileprivate static func make(
    _ place: Int, _ reading: ColumnReading, _ features: TreeFeatures, _ trees: [MaskedTree]
  ) -> (cells: MaskCells, masks: [UInt64]) {
    let splits = trees.map { $0.splits.filter { features.features[$0.feature].column == place } }
    let levels = reading.levels?.count
    let cuts = levels == nil ? Set(splits.joined().map(\.threshold)).sorted() : []
    let values =
      [.nan] + (levels.map { (0...$0).map(Double.init) } ?? [-.infinity] + cuts.map(Double.init))
    var known: [[UInt64]: Int] = [:]
    var masks: [UInt64] = []
    let cells = values.map { value in
      let row = splits.map { own in
        own.reduce(UInt64.max) { $0 & $1.mask(features.features[$1.feature].value(value)) }
      }
      if let cell = known[row] { return cell }
      defer { known[row] = known.count }
      masks += row
      return known.count
    }
    return (MaskCells(isNumber: levels == nil, cuts: cuts, cells: cells), masks)
  }

  func cell(_ value: Double) -> Int {
    guard !value.isNaN else { return cells[0] }
    guard !isNumber else { return cells[1 + cuts.upperBound(of: Float(value))] }
    return cells[min(1 + Int(value), cells.count - 1)]
  }
}
