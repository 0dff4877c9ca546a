import Glibc
import Terminal
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("陳", 2), ("ｱ", 1), ("＝", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("سامي", 4), ("👍", 2), ("🇫🇷", 1), ("👨\u{200D}👩", 1),
    ("❤\u{FE0F}", 1), ("\u{200B}", 0), ("\n", 1), ("▲●✓→█⣿€…─", 9), ("नि", 2),
  ])
  func measures(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func measuresWhatStandsInInAscii() {
    #expect(TextWidth.columns(of: "a…€", glyphs: .ascii) == 7)
  }

  /// ncurses asks the C library; where the two disagree, a row is torn.
  @Test func agreesWithTheCLibrary() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // Swift's Glibc leaves the function out.
    let found = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
    let wcwidth = unsafeBitCast(found, to: (@convention(c) (UInt32) -> Int32).self)
    try #require(wcwidth(0x9673) == 2)
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText(String(scalar)).description.unicodeScalars
      for kept in safe where TextWidth.columns(of: kept) != Int(wcwidth(kept.value)) {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""),
    ("陳大文", 4, "陳…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\u{1B}b", 3, "a□b"),
    ("aनिb", 3, "a…"), ("aनिb", 4, "aनिb"), ("नमस्ते नि", 6, "नमस्ते …"),
  ])
  func clips(text: String, columns: Int, clipped: String) {
    let made = text.clipped(to: columns)
    #expect(made == clipped)
    #expect(TextWidth.columns(of: made) <= max(0, columns))
  }

  @Test(arguments: [
    ("", 5, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 100, ["one two three"]),
    ("one two", 3, ["one", "two"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
    ("first\nsecond\n\nlast", 10, ["first", "second", "", "last"]),
    ("win\r\ndos", 10, ["win", "dos"]),
    ("1\u{A0}500 euros", 5, ["1\u{A0}500", "euros"]),
    ("陳大文陳", 5, ["陳大", "文陳"]),
    ("陳a", 1, ["…", "a"]),
    ("a\u{1B}b", 2, ["a□", "b"]),
    ("abc", 0, []),
    ("   ", 4, [""]),
  ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test(arguments: 1...20)
  func linesNeverPassTheirColumns(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<50 {
      let columns = Int.random(in: 1...12, using: &chance)
      let text = chance.text(upTo: 60)
      for line in text.wrapped(to: columns) { #expect(TextWidth.columns(of: line) <= columns) }
      #expect(TextWidth.columns(of: text.clipped(to: columns)) <= columns)
    }
  }
}
