/// The bytes of the row that is read, moved to the front of the buffer when more are needed.
extension CSVReader {
  /// Whether `count` bytes stand at the cursor, after reading more if need be.
  func available(_ count: Int) throws(CSVFault) -> Bool {
    while cursor + count > filled {
      guard try refill() else { return false }
    }
    return true
  }

  /// Moves the row to the front of the buffer, makes room and reads on; false at the end.
  func refill() throws(CSVFault) -> Bool {
    guard !ended else { return false }
    if rowStart > 0 { moveToFront() }
    if filled == buffer.count { try grow() }
    let space = UnsafeMutableRawBufferPointer(
      rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
    let count = try stream.read(into: space)
    filled += count
    if count == 0 {
      ended = true
      // The end mark of DOS is no text.
      if filled > rowStart, buffer[filled - 1] == 0x1A { filled -= 1 }
      cursor = min(cursor, filled)
    }
    return count > 0
  }

  private func moveToFront() {
    guard let base = buffer.baseAddress else { return }
    base.update(from: base + rowStart, count: filled - rowStart)
    cursor -= rowStart
    filled -= rowStart
    rowStart = 0
  }

  private func grow() throws(CSVFault) {
    guard buffer.count < Self.rowLimit else {
      throw .rowTooLong(row: row, line: line, limit: Self.rowLimit)
    }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
    _ = larger.update(fromContentsOf: buffer)
    buffer.deallocate()
    buffer = larger
  }
}
