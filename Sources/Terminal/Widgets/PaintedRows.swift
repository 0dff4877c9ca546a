/// The rows of a list as they were last painted: those that are the same are copied, which takes a
/// tenth of painting them. Whoever changes what the rows say forgets them.
package struct PaintedRows: Sendable {
  private var rows: [Int: [Cell]] = [:]
  private var widths: [Int] = []
  private var columns = 0..<0
  private let isKept: Bool

  /// More are not on a screen.
  private static let most = 500

  package init() { self.init(isKept: true) }

  private init(isKept: Bool) { self.isKept = isKept }

  /// For a list that is not painted again.
  static let none = PaintedRows(isKept: false)

  package mutating func forget() { rows = [:] }

  /// Begins a frame; other places for the columns make other rows.
  mutating func begin(_ box: Rect, _ widths: [Int]) {
    guard self.widths != widths || columns != box.minX..<box.maxX || rows.count > Self.most else {
      return
    }
    (self.widths, columns) = (widths, box.minX..<box.maxX)
    forget()
  }

  /// Whether a row could be copied into its place.
  func copy(_ row: Int, into grid: inout Grid, at place: Rect) -> Bool {
    guard let cells = rows[row] else { return false }
    grid.take(cells, at: place.origin)
    return true
  }

  /// Keeps a row as it stands on the grid. Clusters are numbered by the grid that has them, so a
  /// row with one is painted each time; so is one that is cut by the grid's edge.
  mutating func keep(_ row: Int, of grid: Grid, at place: Rect) {
    guard isKept, let cells = grid.cells(at: place),
      cells.allSatisfy({ $0.code < Cell.firstCluster })
    else { return }
    rows[row] = cells
  }
}

extension Grid {
  /// The cells of a box of one row; nil where it is not wholly on the grid.
  fileprivate func cells(at box: Rect) -> [Cell]? {
    guard box.minX >= 0, box.maxX <= size.width, (0..<size.height).contains(box.minY) else {
      return nil
    }
    let start = box.minY * size.width + box.minX
    return Array(cells[start..<start + box.width])
  }

  /// Puts cells that stood in the same columns before.
  fileprivate mutating func take(_ copied: [Cell], at point: Point) {
    let start = point.y * size.width + point.x
    cells.withUnsafeMutableBufferPointer { cells in
      let row = UnsafeMutableBufferPointer(rebasing: cells[start..<start + copied.count])
      _ = row.update(fromContentsOf: copied)
    }
  }
}
