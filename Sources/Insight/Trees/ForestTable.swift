/// A forest as tables, for scoring without a branch: of each tree, a value of a column leaves some
/// leaves possible, one bit each, and the lowest bit that all columns leave is the leaf
/// (C. Lucchese and others, "QuickScorer", 2015, with the masks of a value looked up at once).
/// The trees lie side by side, each on the bytes that its leaves need, so that a column rules out
/// leaves of many trees at once. The places in the arrays are those that were written when they were
/// made, and are not checked again.
struct ForestTable: Sendable {
  /// What is still possible of 64 trees of up to eight leaves, or of fewer that have more.
  typealias Block = SIMD8<UInt64>

  let base: Float
  /// Blocks of a row.
  let blockCount: Int
  let treeCount: Int
  /// Columns that a tree looks at.
  var partCount: Int { parts.count }
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
    (treeCount, blockCount) = (masked.count, trees.blockCount)
    // Nobody's log-odds are a million; a file changed by hand may say so.
    units = leaves.map { Int64((min(1e6, max(-1e6, Double($0))) / Self.unit).rounded()) }
  }

  /// What all trees say of a row by the cells of its columns; where the masks of those are goes to
  /// `rows`, what is left of each tree to `left`.
  func logOdds(_ cells: [Int], _ rows: inout [Int], _ left: inout [Block]) -> Float {
    find(cells, &rows)
    rule(rows, without: -1, &left)
    let (places, leaves, left) = (trees.places.span, leaves.span, left.span.bytes)
    var sum = base
    for tree in places.indices {
      let at = places[unchecked: tree].byte
      sum += leaves[unchecked: at &* 8 &+ left.word(at).trailingZeroBitCount]
    }
    return sum
  }

  private func find(_ cells: [Int], _ rows: inout [Int]) {
    let (parts, cells) = (parts.span, cells.span)
    var rows = rows.mutableSpan
    for index in parts.indices {
      let part = parts[unchecked: index]
      rows[unchecked: index] = part.masks &+ cells[unchecked: part.column] &* blockCount
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

  /// Leaves a column of the row open: the trees that then could say more than one thing go to
  /// `open`, their number is given back, and what is possible of each goes to `rest`.
  func open(
    _ column: Int, _ rows: [Int], _ left: [Block], _ rest: inout [Block], _ open: inout [Int]
  ) -> Int {
    let index = partOfColumn[column]
    guard index >= 0 else { return 0 }
    rule(rows, without: index, &rest)
    let lookers = lookers.span.extracting(parts[index].lookers)
    let (left, rest) = (left.span.bytes, rest.span.bytes)
    var open = open.mutableSpan
    var count = 0
    for place in lookers.indices {
      let looker = lookers[unchecked: place]
      open[unchecked: count] = looker.byte
      let differs = (left.word(looker.byte) ^ rest.word(looker.byte)) & looker.bits
      // One more if there is any, without a branch.
      count &+= Int(truncatingIfNeeded: (differs | (0 &- differs)) >> 63)
    }
    return count
  }

  /// What the open trees say, in `unit`s, with the open column in one of its cells.
  func said(
    _ column: Int, in cell: Int, _ rest: [Block], _ open: [Int], _ count: Int
  ) -> Int64 {
    let index = partOfColumn[column]
    guard index >= 0 else { return 0 }
    let mask = (parts[index].masks &+ cell &* blockCount) &* MemoryLayout<Block>.size
    let (rest, masks, units, open) = (rest.span.bytes, masks.span.bytes, units.span, open.span)
    var sum: Int64 = 0
    for place in 0..<count {
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
