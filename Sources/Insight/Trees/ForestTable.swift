/// A forest as tables, for scoring without a branch: of each tree, a value of a column leaves some
/// leaves possible, one bit each, and the lowest bit that all columns leave is the leaf
/// (C. Lucchese and others, "QuickScorer", 2015, with the masks of a value looked up at once).
/// The trees lie side by side, each on the bytes that its leaves need, so that a column rules out
/// leaves of many trees at once. The places in the arrays are those that were written when they were
/// made, and are not checked again.
struct ForestTable: Sendable {
  /// What is still possible of 64 trees of up to eight leaves, or of fewer that have more.
  typealias Block = SIMD8<UInt64>

  private let base: Float
  private let trees: TreeBytes
  /// What each leaf says, by the place of its bit.
  private let leaves: [Float]
  /// The same in whole `unit`s.
  private let units: [Int64]
  /// Of the columns that a tree looks at, and the place of each column among them, or −1.
  private let parts: [Part]
  private let partOfColumn: [Int]
  /// Of each part the trees that look at it.
  private let lookers: [TreeBytes.Place]
  /// Of each part and each of its cells a row of blocks.
  private let masks: [Block]

  /// What belongs to one column.
  private struct Part {
    let column: Int
    let lookers: Range<Int>
    let masks: Int
  }

  /// Of log-odds: finer than a single's last digit, and whole numbers give the same sum in every
  /// order, without waiting for one another as fractions do.
  static let unit = 0x1p-40

  /// Also gives the cells of each column, by which it is asked later.
  static func make(
    _ forest: Forest, _ features: TreeFeatures, readings: [ColumnReading]
  ) -> (table: ForestTable, cells: [MaskCells]) {
    let masked = forest.trees.map(MaskedTree.init)
    let cells = readings.enumerated().map { MaskCells($0, $1, features, masked) }
    return (ForestTable(base: forest.base, masked, cells), cells)
  }

  private init(base: Float, _ masked: [MaskedTree], _ cells: [MaskCells]) {
    self.base = base
    let trees = TreeBytes(masked)
    var parts: [Part] = []
    var partOfColumn: [Int] = []
    var lookers: [TreeBytes.Place] = []
    var masks: [Block] = []
    for (column, cells) in cells.enumerated() {
      partOfColumn.append(cells.trees.isEmpty ? -1 : parts.count)
      guard !cells.trees.isEmpty else { continue }
      let end = lookers.count + cells.trees.count
      parts.append(Part(column: column, lookers: lookers.count..<end, masks: masks.count))
      lookers += cells.trees.map { trees.places[$0] }
      masks += cells.masks.flatMap { trees.row($0, of: cells.trees) }
    }
    let leaves = trees.spread(masked.map(\.leaves))
    (self.parts, self.partOfColumn, self.lookers, self.masks) =
      (parts, partOfColumn, lookers, masks)
    (self.trees, self.leaves) = (trees, leaves)
    // Nobody's log-odds are a million; a file changed by hand may say so.
    units = leaves.map { Int64((min(1e6, max(-1e6, Double($0))) / Self.unit).rounded()) }
  }

  func space() -> TreeSpace {
    TreeSpace(parts: parts.count, trees: trees.places.count, blocks: trees.blockCount)
  }

  /// What all trees say of a row by the cells of its columns.
  func logOdds(_ cells: [Int], in space: inout TreeSpace) -> Float {
    find(cells, &space.masks)
    rule(space.masks, without: -1, &space.left)
    let (places, leaves, left) = (trees.places.span, leaves.span, space.left.span.bytes)
    var sum = base
    for tree in places.indices {
      let at = places[unchecked: tree].byte
      sum += leaves[unchecked: at &* 8 &+ left.word(at).trailingZeroBitCount]
    }
    return sum
  }

  /// Where the masks of a row's cells begin.
  private func find(_ cells: [Int], _ masks: inout [Int]) {
    let (parts, cells, count) = (parts.span, cells.span, trees.blockCount)
    var masks = masks.mutableSpan
    for index in parts.indices {
      let part = parts[unchecked: index]
      masks[unchecked: index] = part.masks &+ cells[unchecked: part.column] &* count
    }
  }

  /// What all columns but one leave possible.
  private func rule(_ rows: [Int], without part: Int, _ left: inout [Block]) {
    let (masks, rows) = (masks.span, rows.span)
    var left = left.mutableSpan
    for block in left.indices {
      var possible = Block(repeating: .max)
      for index in rows.indices where index != part {
        possible &= masks[unchecked: rows[unchecked: index] &+ block]
      }
      left[unchecked: block] = possible
    }
  }

  /// Leaves a column of the row in `space` open, and finds the trees that could then say more than
  /// one thing.
  func open(_ column: Int, in space: inout TreeSpace) {
    space.openCount = 0
    let index = partOfColumn[column]
    guard index >= 0 else { return }
    rule(space.masks, without: index, &space.rest)
    space.openCount = differing(parts[index].lookers, space.left, space.rest, &space.open)
  }

  /// The bytes of those of some trees of which another leaf is possible in the one than in the
  /// other; gives how many there are.
  private func differing(
    _ some: Range<Int>, _ left: [Block], _ rest: [Block], _ found: inout [Int]
  ) -> Int {
    let (lookers, left, rest) = (lookers.span, left.span.bytes, rest.span.bytes)
    var found = found.mutableSpan
    var count = 0
    for place in some {
      let tree = lookers[unchecked: place]
      found[unchecked: count] = tree.byte
      let difference = (left.word(tree.byte) ^ rest.word(tree.byte)) & tree.bits
      // One more if there is any, without a branch.
      count &+= Int(truncatingIfNeeded: (difference | (0 &- difference)) >> 63)
    }
    return count
  }

  /// What the open trees say, in `unit`s, with the open column in one of its cells.
  func said(_ column: Int, in cell: Int, _ space: TreeSpace) -> Int64 {
    let index = partOfColumn[column]
    guard index >= 0 else { return 0 }
    let mask = (parts[index].masks &+ cell &* trees.blockCount) &* MemoryLayout<Block>.size
    let (rest, open) = (space.rest.span.bytes, space.open.span)
    let (masks, units) = (masks.span.bytes, units.span)
    var sum: Int64 = 0
    for place in 0..<space.openCount {
      let at = open[unchecked: place]
      let possible = rest.word(at) & masks.word(mask &+ at)
      sum &+= units[unchecked: at &* 8 &+ possible.trailingZeroBitCount]
    }
    return sum
  }
}

extension RawSpan {
  /// The lowest bit that is set in it belongs to the tree whose first byte it begins with.
  @inline(__always)
  fileprivate func word(_ byte: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: byte, as: UInt64.self))
  }
}
