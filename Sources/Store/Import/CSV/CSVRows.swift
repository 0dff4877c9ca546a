/// Rows taken out of a reader, to be looked at while it reads on. What was there before is
/// forgotten, and its room used again.
package struct CSVRows: Sendable {
  package private(set) var count = 0
  package var byteCount: Int { bytes.count }
  private var bytes: [UInt8] = []
  /// Of each row where its bytes begin.
  private var starts: [Int] = []
  /// Counted from the row's first byte.
  private var cells: [Range<Int>] = []
  /// Of each row where its cells begin.
  private var firsts: [Int] = []

  package init() {}

  package mutating func removeAll() {
    count = 0
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  mutating func append(_ row: UnsafeBufferPointer<UInt8>, _ cells: [Range<Int>]) {
    starts.append(bytes.count)
    firsts.append(self.cells.count)
    bytes += row
    self.cells += cells
    count += 1
  }

  /// Tells each row's number, from 0, and its cells by their columns.
  package func forEach(_ take: (Int, (Int) -> UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeBufferPointer { cells in
        for row in 0..<count {
          let (start, first) = (starts[row], firsts[row])
          take(row) { column in
            let cell = cells[first + column]
            return UnsafeBufferPointer(
              rebasing: bytes[start + cell.lowerBound..<start + cell.upperBound])
          }
        }
      }
    }
  }
}

extension CSVReader {
  /// Adds the current row.
  package func append(to rows: inout CSVRows) {
    rows.append(UnsafeBufferPointer(rebasing: buffer[rowStart..<cursor]), cells)
  }
}
