import Foundation
import Store
import Testing

struct CSVReaderTests {
  static func read(_ bytes: [UInt8]) throws -> [[String]] {
    let reader = try CSVReader(ByteStream(bytes: bytes))
    var rows = [reader.header]
    while try reader.next() { rows.append((0..<reader.count).map { reader.text($0) }) }
    return rows
  }

  static func read(_ text: String) throws -> [[String]] { try read(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a,b\n1,2\u{1A}", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2\n\u{1A}", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\n\na,b\n\n1,2\n  \n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n\t2\n", [["a", "b"], ["", "2"]]),
    ("a|b\n1|2\n", [["a", "b"], ["1", "2"]]),
    ("sep=;\r\na;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("\"a,x;y;z\",b\n1,2\n", [["a,x;y;z", "b"], ["1", "2"]]),
    ("a,b\n\"1\"\"\",\"\"\n", [["a", "b"], ["1\"", ""]]),
    ("a,b\n\"\"\"\",\"x\r\ny\"\r\n", [["a", "b"], ["\"", "x\r\ny"]]),
    ("a,b\nx \"y\" z,5\"\n", [["a", "b"], ["x \"y\" z", "5\""]]),
    ("a,b\n\"C:\\\",2\n", [["a", "b"], ["C:\\", "2"]]),
    ("a\n\"\"\n", [["a"], [""]]),
  ])
  func reads(_ text: String, _ rows: [[String]]) throws {
    #expect(try Self.read(text) == rows)
  }

  @Test(arguments: [
    ("", CSVFault.empty), ("\n\r\n", .empty), ("\u{FEFF}", .empty),
    ("a,b\n1,\"2\n3,4\n", .unterminatedQuote(CellPlace(row: 1, line: 2, column: "b"))),
    ("a,b\n\"1\" ,2\n", .textAfterQuote(CellPlace(row: 1, line: 2, column: "a"))),
    ("a,b\n1,\"x\\\"y\"\n", .backslashEscape(CellPlace(row: 1, line: 2, column: "b"))),
    ("a,b\n1, \"2\"\n", .spaceBeforeQuote(CellPlace(row: 1, line: 2, column: "b"))),
    ("a,b\n \"1\",2\n", .spaceBeforeQuote(CellPlace(row: 1, line: 2, column: "a"))),
    ("a,b,c\n1, \"2\",3\n", .spaceBeforeQuote(CellPlace(row: 1, line: 2, column: "b"))),
    ("a,\u{0}\n", .header(CellPlace(row: 0, line: 1, column: "2"), .nul)),
    ("{\"a\": 1}", .otherFormat(.json)), ("  <html>", .otherFormat(.html)),
  ])
  func refuses(_ text: String, _ fault: CSVFault) {
    #expect(throws: fault) { try Self.read(text) }
  }

  /// A delimiter, and a byte that is nearly one or no ASCII, at every place of eight and more.
  @Test(arguments: [",", ";", "\t", "|"])
  func aCellEndsWhereverItsDelimiterStands(delimiter: String) throws {
    let odd = ["", "\u{1}", "\u{1F}", " ", "+", "-", ":", "{", "}", "\u{7F}", "é", "€", "𝄞"]
    let cells = (1..<20).flatMap { length in
      odd.flatMap { odd in
        [0, length / 2, length].map { place in
          let text = String(repeating: "x", count: length)
          return text.prefix(place) + odd + text.dropFirst(place) + "."
        }
      }
    }
    for width in 2..<6 {
      let rows = stride(from: 0, to: cells.count - width, by: width)
        .map { cells[$0..<$0 + width].map { String($0) } }
      let text = ([(0..<width).map(String.init)] + rows)
        .map { $0.joined(separator: delimiter) + "\n" }.joined()
      #expect(try Self.read(text).dropFirst().elementsEqual(rows))
    }
  }

  /// Wherever it stands in a cell.
  @Test(arguments: [0] + Array(UInt8(0x80)...0xFF))
  func aByteThatIsNoTextIsFound(byte: UInt8) throws {
    for place in 0..<18 {
      var cell = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
      cell[place] = byte
      let reader = try CSVReader(ByteStream(bytes: Array("a,b\n1,".utf8) + cell + [0x0A]))
      #expect(try reader.next())
      let faults = reader.faults()
      #expect(faults.map(\.column) == [1])
      #expect(faults.map(\.fault) == [byte == 0 ? .nul : .notUTF8])
    }
  }

  /// Cells of every kind lie across the ends of the buffer somewhere.
  @Test func aRowIsReadWhereverTheBufferEnds() throws {
    let rows = (0..<30_000).map { number in
      number.isMultiple(of: 3)
        ? ["\(number)", "a, \(number) \"b\"", "", "é"] : [" \(number)", "", "c\(number * 7)", " "]
    }
    let text = rows.map { row in
      row.map { $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
        .joined(separator: ",")
    }.joined(separator: "\r\n")
    #expect(text.utf8.count > 500_000)
    #expect(try Self.read("n,x,y,z\n" + text) == [["n", "x", "y", "z"]] + rows)
  }

  @Test func aLineIsToldFromARow() throws {
    let reader = try CSVReader(ByteStream(bytes: Array("a\n\"1\n2\"\n\n3\n".utf8)))
    var places: [[Int]] = []
    while try reader.next() { places.append([reader.row, reader.line]) }
    #expect(places == [[1, 2], [2, 5]])
  }

  @Test func readsUTF16OfBothByteOrders() throws {
    let text = "a,b\nnaïve,田中 🙂\n"
    let expected = [["a", "b"], ["naïve", "田中 🙂"]]
    var big: [UInt8] = [0xFE, 0xFF]
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 {
      let (upper, lower) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      big += [upper, lower]
      little += [lower, upper]
    }
    #expect(try Self.read(big) == expected)
    #expect(try Self.read(little) == expected)
  }

  @Test func aLoneSurrogateOfUTF16IsAFault() throws {
    let bytes: [UInt8] = [0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0xD8, 0x00, 0, 0x62, 0, 0x0A]
    let reader = try CSVReader(ByteStream(bytes: bytes))
    #expect(try reader.next())
    #expect(reader.faults().map(\.fault) == [.notUTF8])
  }

  @Test func aFolderAndNothingAreRefused() {
    #expect(throws: CSVFault.notAFile) { try ByteStream(path: "/") }
    #expect(throws: CSVFault.unreadable(code: ENOENT)) { try ByteStream(path: "/no/such.csv") }
  }

  @Test func digestIsThatOfTheFile() throws {
    let reader = try CSVReader(ByteStream(bytes: Array("abc".utf8)))
    while try reader.next() {}
    let hex = reader.digest().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    #expect(hex.joined() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func sizesThatNobodySends() throws {
    let cell = String(repeating: "x", count: 1 << 20)
    let wide = (0..<10_000).map(String.init).joined(separator: ",")
    let tall = String(repeating: "line\n", count: 10_000)
    #expect(try Self.read("a,b\n\(cell),\"\(cell)\"\n")[1] == [cell, cell])
    #expect(try Self.read("\(wide)\n\(wide)\n")[1].count == 10_000)
    #expect(try Self.read("a,b\n1,\"\(tall)\"\n2,3\n") == [["a", "b"], ["1", tall], ["2", "3"]])
  }

  @Test func limitsAreSaid() {
    let long = "a\n\"" + String(repeating: "x", count: CSVReader.rowLimit + 1)
    #expect(throws: CSVFault.rowTooLong(row: 1, line: 2, limit: CSVReader.rowLimit)) {
      try Self.read(long)
    }
    let wide = String(repeating: ",", count: CSVReader.columnLimit)
    #expect(throws: CSVFault.tooManyColumns(row: 0, line: 1, limit: CSVReader.columnLimit)) {
      try Self.read(wide + "\n")
    }
  }

  /// Cells that begin, end and double their quotes at every place of the reader's buffer.
  @Test(arguments: [(1 << 16) - 3, (1 << 16) - 2, (1 << 16) - 1, 1 << 16, (1 << 18) - 1, 1 << 18])
  func anyCutOfTheBufferIsHarmless(_ size: Int) throws {
    for shift in 0..<8 {
      let fill = String(repeating: "x", count: size - shift)
      let text = "a,b\n\(fill),\"\"\"é\"\"\"\r\n\"\(fill)\"\"\",2\r\n"
      #expect(try Self.read(text) == [["a", "b"], [fill, "\"é\""], [fill + "\"", "2"]])
    }
  }
}

/// csv-spectrum, whose cells must come out exactly.
@Suite(.enabled(if: SharedFolder.has("corpora/csv-spectrum/csvs")))
struct CSVSpectrumTests {
  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func cellsAreExact(_ name: String) throws {
    var bytes = try SharedFolder.bytes("corpora/csv-spectrum/csvs/\(name).csv")
    // The stored copy of newlines_crlf lost the line ends that its JSON still has.
    if name.hasSuffix("_crlf"), !bytes.contains(0x0D) {
      bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
    let rows = try CSVReaderTests.read(bytes)
    let json = Data(try SharedFolder.bytes("corpora/csv-spectrum/json/\(name).json"))
    let expected = try JSONDecoder().decode([[String: String]].self, from: json)
    let header = try #require(rows.first)
    #expect(rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) } == expected)
  }

  /// Its degree signs are bytes of Latin-1, and its JSON has another number: not ours to guess.
  @Test func latinBytesAreNamed() throws {
    let bytes = try SharedFolder.bytes("corpora/csv-spectrum/csvs/location_coordinates.csv")
    let reader = try CSVReader(ByteStream(bytes: bytes))
    #expect(try reader.next())
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    #expect(reader.faults().isEmpty == isUTF8)
    #expect(reader.text(0) == "2095257564")
    #expect(reader.text(3) == "Stanislaus")
  }
}

@Suite(.enabled(if: SharedFolder.has("corpora/utf8-tests/utf8tests.bin")))
struct UTF8CheckTests {
  struct Line: Sendable {
    let number: String
    let isValid: Bool
    let bytes: [UInt8]
  }

  /// Lines are `number:valid:bytes` or `number:invalid:bytes`.
  static let lines: [Line] = {
    guard let bytes = try? SharedFolder.bytes("corpora/utf8-tests/utf8tests.bin") else { return [] }
    return bytes.split(separator: 0x0A).compactMap { line in
      let parts = line.split(
        separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      let kind = String(decoding: parts[1], as: UTF8.self)
      guard kind == "valid" || kind == "invalid" else { return nil }
      return Line(
        number: String(decoding: parts[0], as: UTF8.self), isValid: kind == "valid",
        bytes: Array(parts[2]))
    }
  }()

  @Test func everyLineIsJudgedRight() {
    #expect(Self.lines.count > 100)
    for line in Self.lines {
      let fault = line.bytes.withUnsafeBufferPointer { UTF8Check.fault(in: $0) }
      // NUL is sound UTF-8, but no text.
      let isValid = line.isValid && !line.bytes.contains(0)
      #expect((fault == nil) == isValid, "line \(line.number)")
    }
  }

  /// Bytes on both sides of every border in UTF-8.
  private static let telling: [UInt8] = [
    0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xA0, 0xF0, 0xF4, 0x90, 0x9F, 0x8F, 0xC1,
  ]

  @Test func agreesWithTheStandardLibrary() {
    var state: UInt64 = 1
    for _ in 0..<200_000 {
      let bytes = (0..<5).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Self.telling[Int(state >> 33) % Self.telling.count]
      }
      let fault = bytes.withUnsafeBufferPointer { UTF8Check.fault(in: $0) }
      #expect((fault == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
