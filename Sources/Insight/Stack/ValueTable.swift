/// Where a row's values lie as the terms tell them apart, in bins, and as the trees do, in cells: all
/// columns in a few arrays.
struct ValueTable: Sendable {
  private struct Column {
    let isNumber: Bool
    let binCuts: Range<Int>
    let cellCuts: Range<Int>
    /// Of a blank; then of the numbers between two of `cellCuts`, or of each category and, last, of
    /// one never seen.
    let places: Range<Int>
  }

  private struct Place {
    /// Of numbers only that of a blank; the others' are found by their own cuts.
    let bin: Int
    let cell: Int
  }

  private var columns: [Column] = []
  private var binCuts: [Double] = []
  private var cellCuts: [Float] = []
  private var places: [Place] = []

  init(_ bins: [Bins], _ cells: [MaskCells]) {
    for (bins, cells) in zip(bins, cells) { append(bins, cells) }
  }

  private mutating func append(_ bins: Bins, _ cells: MaskCells) {
    let starts = (binCuts.count, cellCuts.count, places.count)
    switch bins.form {
    case .cuts(let cuts):
      binCuts += cuts
      cellCuts += cells.cuts
      places += cells.cells.map { Place(bin: 0, cell: $0) }
    case .levels(let levels):
      places += zip([0] + levels + [1], cells.cells).map { Place(bin: $0, cell: $1) }
    }
    columns.append(
      Column(
        isNumber: bins.isOrdered, binCuts: starts.0..<binCuts.count,
        cellCuts: starts.1..<cellCuts.count, places: starts.2..<places.count))
  }

  var count: Int { columns.count }

  /// NaN is a blank; a category is its place, as `ColumnReading` gives it.
  @inline(__always)
  func place(_ value: Double, of column: Int) -> (bin: Int, cell: Int) {
    let (columns, places) = (columns.span, places.span)
    let column = columns[column]
    let first = column.places.lowerBound
    guard !value.isNaN else {
      return (places[unchecked: first].bin, places[unchecked: first].cell)
    }
    guard column.isNumber else {
      let place = places[min(first + 1 + Int(value), column.places.upperBound - 1)]
      return (place.bin, place.cell)
    }
    let cell = cellCuts.span.extracting(column.cellCuts).upperBound(of: Float(value))
    let bin = binCuts.span.extracting(column.binCuts).upperBound(of: value)
    return (1 &+ bin, places[first + 1 + cell].cell)
  }
}

extension Span where Element: BinaryFloatingPoint {
  /// How many of the sorted cuts lie at or below the value, found without a branch that could be
  /// guessed wrong.
  @inline(__always)
  fileprivate func upperBound(of value: Element) -> Int {
    var start = 0
    var left = count
    while left > 0 {
      let half = (left &+ 1) / 2
      start &+= self[unchecked: start &+ half &- 1] <= value ? half : 0
      left &-= half
    }
    return start
  }
}
