import Desk
import Testing

@Suite struct BatchLinesTests {
  private func lines(_ text: String, piece: Int) -> [String] {
    var lines = BatchLines()
    let bytes = Array(text.utf8)
    var found: [BatchLines.Line] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      found += lines.take(bytes[start..<min(start + piece, bytes.count)])
    }
    found += lines.finish()
    return found.map { line in
      guard case .whole(let bytes) = line.content else { return "\(line.number) too long" }
      return "\(line.number) \(String(decoding: bytes, as: UTF8.self))"
    }
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func cutsHoweverTheBytesCome(piece: Int) {
    #expect(lines("one\n\n  \ntwo é\r\nthree", piece: piece) == ["1 one", "4 two é\r", "5 three"])
    #expect(lines("", piece: piece).isEmpty)
    #expect(lines("\n", piece: piece).isEmpty)
  }

  @Test(arguments: [1000, 1 << 20, 3 << 20])
  func aLongLineIsToldOfOnce(piece: Int) {
    let fits = String(repeating: "a", count: BatchLines.limit)
    #expect(lines(fits + fits + "\nb\n", piece: piece) == ["1 too long", "2 b"])
    #expect(lines(fits + "\n", piece: piece) == ["1 " + fits])
  }

  @Test func aBlankLineCanMeanSomething() {
    var lines = BatchLines(keepingBlank: true)
    let long = Array(repeating: UInt8(ascii: "a"), count: BatchLines.limit + 1)
    var found = lines.take([0x0A, 0x61, 0x0A, 0x0A]) + lines.take(long[...])
    found += lines.take([0x0A, 0x62]) + lines.finish() + lines.finish()
    let whole = [[], [0x61], [], nil, [0x62]].map { (bytes: [UInt8]?) in
      bytes.map { BatchLines.Line.Content.whole($0) } ?? .tooLong
    }
    #expect(found.map(\.content) == whole)
  }
}
