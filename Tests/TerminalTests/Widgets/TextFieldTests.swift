import Terminal
import TestSupport
import Testing

@Suite struct TextFieldTests {
  /// `|` is the caret: what stands before and after a row of keys.
  @Test(
    arguments: [
      ("|", [.character("a"), .character("b")], "ab|"),
      ("ab|cd", [.character("X")], "abX|cd"),
      ("ab|cd", [.left, .left, .left], "|abcd"),
      ("ab|cd", [.right, .right, .right], "abcd|"),
      ("ab|cd", [.control("b")], "a|bcd"),
      ("ab|cd", [.control("f")], "abc|d"),
      ("ab|cd", [.home], "|abcd"),
      ("ab|cd", [.control("a")], "|abcd"),
      ("ab|cd", [.end], "abcd|"),
      ("ab|cd", [.control("e")], "abcd|"),
      ("ab|cd", [.backspace], "a|cd"),
      ("ab|cd", [.control("h")], "a|cd"),
      ("|ab", [.backspace], "|ab"),
      ("ab|cd", [.delete], "ab|d"),
      ("ab|cd", [.control("d")], "ab|d"),
      ("ab|", [.delete], "ab|"),
      ("ab|cd", [.control("k")], "ab|"),
      ("ab|cd", [.control("u")], "|cd"),
      ("one two  |x", [.control("w")], "one |x"),
      ("one |", [.control("w"), .control("w")], "|"),
      ("ab|cd", [.control("k"), .home, .control("y")], "cd|ab"),
      ("ab|cd", [.control("k"), .control("k"), .control("y")], "abcd|"),
      ("Jose\u{301}|x", [.backspace], "Jos|x"),
      ("e|x", [.character("\u{301}")], "e\u{301}|x"),
      ("👨\u{200D}👩|", [.left, .delete], "|"),
      ("陳|", [.backspace], "|"),
    ] as [(String, [Key], String)])
  func edits(before: String, keys: [Key], after: String) {
    var field = field(before)
    for key in keys {
      let isTaken = field.handle(key)
      #expect(isTaken)
    }
    #expect(shown(field) == after)
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .insert, .function(1),
    .control("c"), .control("l"), .control("p"),
  ])
  func leavesOtherKeys(_ key: Key) {
    var field = field("ab|cd")
    let isTaken = field.handle(key)
    #expect(!isTaken)
    #expect(shown(field) == "ab|cd")
  }

  @Test(arguments: [
    ("a\nb\r\nc\td", "<a b c d|>"),
    ("\u{1B}[201~x\u{3}", "<[201~x|>"),
    ("\u{2028}", "< |>"),
    ("naïve 陳 👍🏽", "<naïve 陳 👍🏽|>"),
    ("", "<|>"),
  ])
  func pastes(text: String, after: String) {
    var field = field("<|>")
    field.insert(text)
    #expect(shown(field) == after)
  }

  @Test func keepsItsLimit() {
    var field = TextField("Note", limit: 5)
    field.insert(String(repeating: "abc", count: 100_000))
    #expect(field.text == "abcab")
    field.insert("x")
    #expect(field.text == "abcab")
    field.insert("\u{301}")
    #expect(field.text == "abcab\u{301}")
    field.text = "123456789"
    #expect(shown(field) == "12345|")
    var none = TextField("Note", limit: -1)
    none.insert("x")
    #expect(none.isEmpty)
  }

  @Test(arguments: [
    ("|", "type here", 0), ("abc|", "abc", 3), ("abcdefghi|", "abcdefghi", 9),
    ("abcdefghij|", "fghij", 5), ("abcdefghij|klmnop", "fghijklmn…", 5),
    ("abcdefghijkl|mno", "fghijklmno", 7), ("陳大文陳大|文", "陳大文", 4), ("|陳大文陳大文", "陳大文陳…", 0),
  ])
  func scrollsWithTheCaret(text: String, row: String, column: Int) {
    var grid = Grid(size: Size(width: 12, height: 1))
    var field = field(text)
    field.placeholder = "type here"
    field.draw(into: &grid, in: Rect(x: 1, y: 0, width: 10, height: 1), hasFocus: true)
    #expect(grid.row(0) == " " + row)
    #expect(grid.cursor == Point(x: 1 + column, y: 0))
  }

  @Test func placesTheCaretWhereAsciiTextEnds() {
    var grid = Grid(size: Size(width: 12, height: 1), glyphs: .ascii)
    field("a…|").draw(into: &grid, in: Rect(grid.size), hasFocus: true)
    #expect(grid.row(0) == "a...")
    #expect(grid.cursor == Point(x: 4, y: 0))
  }

  @Test func hidesASecret() {
    var grid = Grid(size: Size(width: 12, height: 1))
    var field = field("陳oe\u{301}|")
    field.isSecret = true
    field.draw(into: &grid, in: Rect(grid.size), hasFocus: true)
    #expect(grid.row(0) == "•••")
    #expect(grid.cursor == Point(x: 3, y: 0))
    #expect(grid.semantics.map(\.value) == ["•••"])
    #expect(field.text == "陳oe\u{301}")
  }

  @Test func saysWhatItIs() {
    var grid = Grid(size: Size(width: 9, height: 2))
    var field = field("a\u{202E}b|")
    field.isInvalid = true
    field.draw(into: &grid, in: Rect(grid.size), hasFocus: false)
    #expect(grid.cursor == nil)
    #expect(grid.styledText == "a□b\n    ~ 0-8 field.invalid on field\n\n")
    let place = Rect(x: 0, y: 0, width: 9, height: 1)
    #expect(grid.semantics == [Semantic(.field, "Note", value: "a□b", at: place)])
  }

  @Test(arguments: 1...20)
  func staysInItsBox(seed: UInt64) {
    var chance = Seeded(seed)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"),
      .control("u"), .control("y"),
    ]
    var field = TextField("Note", limit: 60)
    for _ in 0..<100 {
      if Bool.random(using: &chance) {
        field.insert(chance.text(upTo: 12))
      } else {
        _ = field.handle(keys.randomElement(using: &chance) ?? .home)
      }
      #expect(field.text.count <= 60 && field.caret <= field.text.count)
      var grid = Grid(size: Size(width: 20, height: 2))
      let box = Rect(x: 3, y: 1, width: Int.random(in: 1...14, using: &chance), height: 1)
      field.draw(into: &grid, in: box, hasFocus: true)
      #expect(grid.cursor.map(box.contains) == true)
      let isClean = nothingOutside(box, of: grid)
      #expect(isClean)
    }
  }

  private func field(_ marked: String) -> TextField {
    var field = TextField("Note")
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    field.text = parts.joined()
    while field.caret > parts[0].count { _ = field.handle(.left) }
    return field
  }

  private func shown(_ field: TextField) -> String {
    field.text.prefix(field.caret) + "|" + field.text.dropFirst(field.caret)
  }
}
