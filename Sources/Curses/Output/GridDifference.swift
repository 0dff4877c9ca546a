import Glibc
package import Terminal

/// The cells of one row that are not what they were, from the first to the last.
package struct RowChange: Hashable, Sendable {
  package var row: Int
  package var columns: Range<Int>

  package init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

/// What has to be drawn anew when `new` takes the place of `old`: every row when there is no old
/// grid or its size differs. A wide character is never cut, since both its cells change.
package func changedRows(from old: Grid?, to new: Grid) -> [RowChange] {
  let width = new.size.width
  guard width > 0 else { return [] }
  guard let old, old.size == new.size else {
    return (0..<new.size.height).map { RowChange(row: $0, columns: 0..<width) }
  }
  var changes: [RowChange] = []
  let hasClusters = !old.clusters.isEmpty || !new.clusters.isEmpty
  old.cells.withUnsafeBufferPointer { before in
    new.cells.withUnsafeBufferPointer { after in
      for row in 0..<new.size.height {
        let start = row * width
        guard hasClusters || !isSame(before, after, start..<start + width) else { continue }
        let differs = { (x: Int) -> Bool in
          before[start + x] != after[start + x]
            || after[start + x].code >= Cell.firstCluster
              && old.scalars(of: before[start + x]) != new.scalars(of: after[start + x])
        }
        guard let first = (0..<width).first(where: differs) else { continue }
        let last = (first..<width).last(where: differs) ?? first
        changes.append(RowChange(row: row, columns: first..<(last + 1)))
      }
    }
  }
  return changes.map { $0.whole(in: new) }
}

/// Whether rows have only moved up or down by a line or a few, which a terminal does by itself.
package func isScrolled(_ changes: [RowChange], from old: Grid?, to new: Grid) -> Bool {
  guard let old, old.size == new.size else { return false }
  let width = new.size.width
  return old.cells.withUnsafeBufferPointer { before in
    new.cells.withUnsafeBufferPointer { after in
      changes.contains { change in
        let cells = change.row * width..<(change.row + 1) * width
        return [-3, -2, -1, 1, 2, 3].contains { lines in
          (0..<new.size.height).contains(change.row + lines)
            && isSame(before, after, cells, shifted: lines * width)
        }
      }
    }
  }
}

/// Whether the bytes are the same, which most rows of most frames are; those before may stand
/// `shifted` cells further on.
private func isSame(
  _ before: UnsafeBufferPointer<Cell>, _ after: UnsafeBufferPointer<Cell>, _ range: Range<Int>,
  shifted: Int = 0
) -> Bool {
  guard let before = before.baseAddress, let after = after.baseAddress else { return true }
  let count = range.count * MemoryLayout<Cell>.stride
  return memcmp(before + range.lowerBound + shifted, after + range.lowerBound, count) == 0
}

extension RowChange {
  /// Grown where a wide character that only changed its style in one half would be cut.
  fileprivate func whole(in grid: Grid) -> RowChange {
    var columns = columns
    if columns.lowerBound > 0, grid[columns.lowerBound, row].code == Cell.rightHalf {
      columns = (columns.lowerBound - 1)..<columns.upperBound
    }
    if columns.upperBound < grid.size.width, grid[columns.upperBound, row].code == Cell.rightHalf {
      columns = columns.lowerBound..<(columns.upperBound + 1)
    }
    return RowChange(row: row, columns: columns)
  }
}
