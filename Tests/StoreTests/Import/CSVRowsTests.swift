import Store
import Testing

struct CSVRowsTests {
  /// Quotes that were taken off, rows that have more cells than others, and lines between.
  @Test func `rows taken out are those of the reader`() throws {
    let text = "a,b\n1,2\n\"x \"\"y\"\", \nz\",\n\n,\"\"\n5,6,7\nlast,é"
    let reader = try CSVReader(ByteStream(bytes: Array(text.utf8)))
    var rows = CSVRows()
    var widths: [Int] = []
    for _ in 0..<2 {
      rows.removeAll()
      while rows.count < 3, try reader.next() {
        widths.append(reader.count)
        reader.append(to: &rows)
      }
      var read: [[String]] = []
      rows.forEach { row, cell in
        #expect(row == read.count)
        let width = widths[widths.count - rows.count + row]
        read.append((0..<width).map { String(decoding: cell($0), as: UTF8.self) })
      }
      let first = [["1", "2"], ["x \"y\", \nz", ""], ["", ""]]
      #expect(read == (widths.count == 3 ? first : [["5", "6", "7"], ["last", "é"]]))
    }
    #expect(widths == [2, 2, 2, 3, 2])
  }
}
