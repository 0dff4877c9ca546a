/// Reads the cells of one column as values, straight from a file's bytes.
package struct CellReader: Sendable {
  private let reading: ColumnReading
  private let spelling: NumberSpelling?
  private var known = KnownCells()
  private var values: [Double] = []

  package init(_ reading: ColumnReading) {
    self.reading = reading
    spelling = if case .number(let spelling) = reading.form { spelling } else { nil }
  }

  /// As `ColumnReading` reads the cell's text; the bytes are UTF-8.
  package mutating func value(_ cell: UnsafeBufferPointer<UInt8>) -> Double {
    if let number = spelling?.plainNumber(cell) { return number }
    if let place = known.place(of: cell) { return values[Int(place)] }
    let value = reading.value(String(decoding: cell, as: UTF8.self))
    known.insert(cell, Int32(values.count))
    if known.count > values.count { values.append(value) }
    return value
  }
}
