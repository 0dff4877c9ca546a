import Insight
import Testing

struct CellReaderTests {
  private static let cells = [
    "0", "7", "29.85", "-3", "-0.5", "0.1", "1,5", "1,234.5", "1.234,5", " 12 ", "12 %", "", " ",
    "NA", "-", ".", ".5", "5.", "1.2.3", "1e5", "+4", "0x10", "word", "-.", "--1", "é",
    "99999999999999.9", "999999999999999", "9999999999999999", "123456789.123456789",
    "0.00000000000001", "DSL", " DSL", "Fibre", "Cable",
  ]

  private static let forms: [ColumnReading.Form] = [
    .number(.point), .number(.comma), .day(.yearMonthDay), .category(["DSL", "Fibre", "é"]),
  ]

  /// Twice: the second time from what it remembers.
  @Test(arguments: forms)
  func `a cell's bytes are read as its text`(form: ColumnReading.Form) {
    let reading = ColumnReading(name: "any", form: form)
    var reader = CellReader(reading)
    for cell in Self.cells + Self.cells {
      let value = withBytes(cell) { reader.value($0) }
      #expect(value.bitPattern == reading.value(cell).bitPattern, "\(cell)")
    }
  }

  /// More than are remembered.
  @Test func `thousands of categories are each read as themselves`() {
    let levels = (0..<9000).map { "category \($0)" }.sorted()
    var reader = CellReader(ColumnReading(name: "any", form: .category(levels)))
    for _ in 0..<2 {
      for (place, level) in levels.enumerated() {
        #expect(withBytes(level) { reader.value($0) } == Double(place))
      }
    }
  }
}

struct KnownCellsTests {
  /// Of every length up to some words, alike but for one byte.
  @Test func `a cell is found by all its bytes`() {
    var known = KnownCells()
    var cells: [String] = []
    for length in 0..<20 {
      cells.append(String(repeating: "a", count: length))
      for place in 0..<length {
        let changed = (0..<length).map { $0 == place ? "b" : "a" }.joined()
        cells.append(changed)
      }
    }
    for (place, cell) in cells.enumerated() {
      #expect(withBytes(cell) { known.place(of: $0) } == nil, "\(cell)")
      withBytes(cell) { known.insert($0, Int32(place)) }
    }
    for (place, cell) in cells.enumerated() {
      let found = withBytes(cell) { known.place(of: $0) }
      #expect(found == nil || found == Int32(place), "\(cell)")
    }
    #expect(known.count > cells.count * 9 / 10)
  }

  /// However long the cells of a file are, little of them is kept.
  @Test func `a long cell is not kept`() {
    var known = KnownCells()
    for length in [257, 1 << 20] {
      withBytes(String(repeating: "a", count: length)) { known.insert($0, 0) }
    }
    #expect(known.count == 0)
    withBytes(String(repeating: "a", count: 256)) { known.insert($0, 0) }
    #expect(known.count == 1)
  }
}

private func withBytes<Result>(
  _ text: String, _ use: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  var text = text
  return text.withUTF8(use)
}
