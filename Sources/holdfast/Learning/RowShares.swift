import Store

/// The rows of a file a share at a time.
struct RowShares {
  /// Rows that a thread takes at once, fewer where they are long: few enough to stay in its core's
  /// memory, however the file is made.
  private static let size = 512
  private static let bytes = 1 << 18

  /// Where a share stands.
  struct Place {
    /// Among the shares, from 0.
    let share: Int
    /// The number of its first row, from 1.
    let row: Int
  }

  let rows: CheckedRows
  private var taken = 0
  private var isOver = false

  init(_ rows: CheckedRows) { self.rows = rows }

  /// Nil at the end, also when somebody else met it or was thrown out.
  mutating func next(into share: inout CSVRows) throws -> Place? {
    share.removeAll()
    guard !isOver else { return nil }
    let place = Place(share: taken, row: rows.count + 1)
    isOver = true
    while share.count < Self.size, share.byteCount < Self.bytes {
      guard try rows.next() else { return share.count > 0 ? place : nil }
      rows.reader.append(to: &share)
    }
    isOver = false
    taken += 1
    return place
  }

  mutating func stop() { isOver = true }
}
