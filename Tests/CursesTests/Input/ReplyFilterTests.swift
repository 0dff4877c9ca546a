import Curses
import Testing

struct ReplyFilterTests {
  @Test(arguments: [
    ("abc", "abc"),
    ("\u{1b}", "\u{1b}"),
    ("\u{1b}x", "\u{1b}x"),
    ("\u{1b}\u{1b}", "\u{1b}\u{1b}"),
    ("\u{1b}X", "\u{1b}X"),
    ("\u{1b}^a", "\u{1b}^a"),
    ("a\u{1b}[?62;4cb", "ab"),
    ("\u{1b}[?2026;2$yb", "b"),
    ("\u{1b}]11;rgb:0000/1111/2222\u{1b}\\b", "b"),
    ("\u{1b}]11;rgb:0000/1111/2222\u{07}b", "b"),
    ("\u{1b}P>|xterm(379)\u{1b}\\b", "b"),
    ("\u{1b}[12é", "é"),
    ("\u{1b}[1", ""),
    ("\u{1b}Ox", "\u{1b}Ox"),
  ])
  func filter(_ sent: String, _ typed: String) {
    var filter = ReplyFilter()
    var out = sent.unicodeScalars.flatMap { filter.take($0) }
    out += filter.settle()
    #expect(String(String.UnicodeScalarView(out)) == typed)
  }

  @Test func whatWasBegunIsGivenUpAtRest() {
    var filter = ReplyFilter()
    _ = "\u{1b}]".unicodeScalars.map { filter.take($0) }
    #expect(filter.settle().isEmpty)
    #expect(filter.take("a") == ["a"])
  }
}
