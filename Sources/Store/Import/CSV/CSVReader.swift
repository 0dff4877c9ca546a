/// Reads a delimited file of any size, row by row, in the memory of its longest row.
///
/// RFC 4180, and what the world sends beside it: LF, CRLF, CR or a mixture, a byte order mark,
/// semicolons, tabs or pipes, a `sep=` line, a trailing Ctrl-Z, blank lines. A cell's bytes are
/// valid until the next row is read.
package final class CSVReader {
  /// Bytes of the longest row that is read.
  package static let rowLimit = 16 << 20
  package static let columnLimit = 16_384

  let stream: ByteStream
  var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
  var filled = 0
  var cursor = 0
  var rowStart = 0
  var ended = false
  private(set) var cells: [Range<Int>] = []
  private var kinds = [UInt8](repeating: 0, count: 256)
  private var suspect = false
  private var opensWithQuote = false
  private var nextLine = 1
  package private(set) var delimiter = UInt8(ascii: ",")
  package private(set) var header: [String] = []
  /// Of the current row, counted from 1 after the header.
  package private(set) var row = 0
  /// The line on which the current row begins.
  package private(set) var line = 1

  package init(_ stream: ByteStream) throws(CSVFault) {
    self.stream = stream
    while filled < 1 << 16 {
      guard try refill() else { break }
    }
    let start = Dialect.detect(in: UnsafeBufferPointer(rebasing: buffer[..<filled]))
    delimiter = start.delimiter
    cursor = start.skip
    nextLine += start.skip > 0 ? 1 : 0
    kinds[Int(delimiter)] = Kind.delimiter
    kinds[0x0A] = Kind.lineEnd
    kinds[0x0D] = Kind.lineEnd
    kinds[0] = Kind.nul
    try readHeader()
  }

  deinit { buffer.deallocate() }

  private enum Kind {
    static let delimiter: UInt8 = 1
    static let lineEnd: UInt8 = 2
    static let nul: UInt8 = 3
  }

  private enum CellEnd { case delimiter, row }

  /// Cells of the current row.
  package var count: Int { cells.count }
  /// Bytes of the file read so far, and in all (0 for a pipe).
  package var progress: (done: Int, total: Int) { (stream.position, stream.total) }
  /// SHA-256 of the file, once the last row has been read.
  package func digest() -> [UInt8] { stream.digest() }

  package subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = cells[column]
    return UnsafeBufferPointer(
      rebasing: buffer[rowStart + cell.lowerBound..<rowStart + cell.upperBound])
  }

  package func text(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

  package func place(_ column: Int) -> CellPlace {
    let known = column < header.count
    return CellPlace(row: row, line: line, column: known ? header[column] : "\(column + 1)")
  }

  /// Cells of the current row whose bytes are no text, with what is wrong with them.
  package func faults() -> [(column: Int, fault: CellFault)] {
    guard suspect else { return [] }
    return cells.indices.compactMap { column in
      UTF8Check.fault(in: self[column]).map { (column, $0) }
    }
  }

  /// Goes to the next row that is not blank; false at the end.
  package func next() throws(CSVFault) -> Bool {
    row += 1
    repeat {
      guard try readRow() else { return false }
    } while isBlank
    return true
  }

  private func readHeader() throws(CSVFault) {
    repeat {
      guard try readRow() else { throw .empty }
    } while isBlank
    if let bad = faults().first { throw .header(place(bad.column), bad.fault) }
    header = cells.indices.map { text($0) }
  }

  /// A line with nothing on it is no row, wherever it stands.
  private var isBlank: Bool {
    cells.count == 1 && !opensWithQuote && self[0].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func readRow() throws(CSVFault) -> Bool {
    rowStart = cursor
    line = nextLine
    cells.removeAll(keepingCapacity: true)
    suspect = false
    guard try available(1) else { return false }
    opensWithQuote = buffer[cursor] == Byte.quote
    while try readCell() == .delimiter {
      guard cells.count < Self.columnLimit else {
        throw .tooManyColumns(row: row, line: line, limit: Self.columnLimit)
      }
    }
    return true
  }

  private func readCell() throws(CSVFault) -> CellEnd {
    guard try available(1) else {
      cells.append(cursor - rowStart..<cursor - rowStart)
      return .row
    }
    return try buffer[cursor] == Byte.quote ? readQuoted() : readPlain()
  }

  /// Reads plain cells up to the end of the row, or to one that has to be looked at.
  private func readPlain() throws(CSVFault) -> CellEnd {
    var start = cursor - rowStart
    while true {
      let end = takeCells(from: &start)
      let more = try available(1)
      guard end != nil || !more else { continue }
      if end == nil { cells.append(start..<cursor - rowStart) }
      try checkSpaceBeforeQuote()
      return try end == .delimiter ? .delimiter : passLineEnd()
    }
  }

  /// Takes cells with their delimiters, the first of which begins at `start` of the row and goes on
  /// at the cursor, up to the end of the row, a quote or a cell that begins with a blank; nil at the
  /// end of the buffer, where `start` is that of the cell that is not whole.
  private func takeCells(from start: inout Int) -> CellEnd? {
    let (base, end, rowStart, known) = (buffer, filled, rowStart, kinds)
    let kinds = known.span
    let plain = PlainBytes(delimiter: delimiter)
    var found: [Range<Int>] = []
    swap(&found, &cells)
    var index = cursor
    var seen: UInt8 = 0
    defer {
      swap(&found, &cells)
      cursor = index
      if seen >= 0x80 { suspect = true }
    }
    while index < end {
      if index &+ 8 <= end {
        let count = plain.count(in: Self.word(base, index))
        index &+= count
        if count == 8 { continue }
      }
      let byte = base[index]
      let kind = kinds[unchecked: Int(byte)]
      guard kind == Kind.delimiter || kind == Kind.lineEnd else {
        seen |= kind == Kind.nul ? 0xFF : byte
        index &+= 1
        continue
      }
      found.append(start..<index &- rowStart)
      guard kind == Kind.delimiter else { return .row }
      let isPlain = base[rowStart &+ start] != Byte.space
      index &+= 1
      start = index &- rowStart
      guard isPlain, found.count < Self.columnLimit else { return .delimiter }
      guard index < end, base[index] != Byte.quote else { return .delimiter }
    }
    return nil
  }

  /// The eight bytes from a place on.
  @inline(__always)
  private static func word(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  private func checkSpaceBeforeQuote() throws(CSVFault) {
    let cell = self[cells.count - 1]
    guard cell.first == 0x20, cell.first(where: { $0 != 0x20 }) == Byte.quote else { return }
    throw .spaceBeforeQuote(place(cells.count - 1))
  }

  /// Takes the quotes off in place: what is written never overtakes what is read.
  private func readQuoted() throws(CSVFault) -> CellEnd {
    cursor += 1
    let start = cursor - rowStart
    var end = start
    suspect = true
    while true {
      end = scanQuoted(writingAt: end)
      guard try available(1) else { throw .unterminatedQuote(place(cells.count)) }
      guard buffer[cursor] == Byte.quote else { continue }
      guard try available(2) else { break }
      guard buffer[cursor + 1] == Byte.quote else { break }
      buffer[rowStart + end] = Byte.quote
      end += 1
      cursor += 2
    }
    cursor += 1
    cells.append(start..<end)
    return try afterQuote()
  }

  /// Moves text down to `target` until a quote or the end of the buffer; returns where it ends.
  private func scanQuoted(writingAt target: Int) -> Int {
    let base = buffer
    let limit = filled
    var index = cursor
    var write = rowStart + target
    var lines = 0
    while index < limit, base[index] != Byte.quote {
      if base[index] == 0x0A { lines += 1 }
      base[write] = base[index]
      write += 1
      index += 1
    }
    cursor = index
    nextLine += lines
    return write - rowStart
  }

  private func afterQuote() throws(CSVFault) -> CellEnd {
    guard try available(1) else { return .row }
    switch kinds[Int(buffer[cursor])] {
    case Kind.delimiter: return passDelimiter()
    case Kind.lineEnd: return try passLineEnd()
    default:
      let place = place(cells.count - 1)
      throw self[cells.count - 1].last == Byte.backslash
        ? .backslashEscape(place) : .textAfterQuote(place)
    }
  }

  private func passDelimiter() -> CellEnd {
    cursor += 1
    return .delimiter
  }

  private func passLineEnd() throws(CSVFault) -> CellEnd {
    guard cursor < filled else { return .row }
    nextLine += 1
    let mayBePair = buffer[cursor] == 0x0D
    let more = try available(2)
    cursor += mayBePair && more && buffer[cursor + 1] == 0x0A ? 2 : 1
    return .row
  }
}
