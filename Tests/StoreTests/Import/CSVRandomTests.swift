import Store
import Testing

/// The reader against files that nobody wrote.
struct CSVRandomTests {
  /// Pieces that mean something to a reader of CSV, and some that mean nothing.
  private static let pieces: [[UInt8]] = [
    Array(",".utf8), Array("\"".utf8), Array("\n".utf8), Array("\r".utf8), Array("\r\n".utf8),
    Array("\"\"".utf8), Array("\\".utf8), Array(" ".utf8), Array("é".utf8), Array("a".utf8),
    Array(";".utf8), [0], [0xFF], [0x1A], [0xED, 0xA0, 0x80],
  ]

  @Test func anyCellsThatAreWrittenAreReadBack() throws {
    var source = SearchOracleTests.People()
    let texts = ["", "a", ",", "\"", "\n", "\r\n", "\r", "é", "x\"y", " ", "\\", ";", "a,b"]
    for _ in 0..<600 {
      let width = 2 + source.number(3)
      let rows = (0..<1 + source.number(5)).map { _ in
        (0..<width).map { _ in texts[source.number(texts.count)] + texts[source.number(texts.count)]
        }
      }
      let header = (0..<width).map { "h\($0)" }
      let lines = ([header] + rows).map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
      }
      let end = ["\n", "\r\n", "\r"][source.number(3)]
      let read = try CSVReaderTests.read(lines.joined(separator: end) + end)
      #expect(read == [header] + rows)
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var source = SearchOracleTests.People()
    for _ in 0..<6000 {
      let bytes = (0..<source.number(24)).flatMap { _ in
        Self.pieces[source.number(Self.pieces.count)]
      }
      // Anything but a fault that the reader names would be a crash.
      #expect(Self.rows(of: bytes).map { $0 <= bytes.count } ?? true)
    }
  }

  /// Nil when the file is refused.
  private static func rows(of bytes: [UInt8]) -> Int? {
    do throws(CSVFault) {
      let reader = try CSVReader(ByteStream(bytes: bytes))
      var rows = 0
      while try reader.next() { rows += 1 }
      return rows
    } catch {
      return nil
    }
  }
}
