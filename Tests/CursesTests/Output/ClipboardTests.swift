import Curses
import Testing

struct ClipboardTests {
  @Test func aNumberGoesOutInBase64() {
    #expect(clipboardSequence("1-NS3Z") == Array("\u{1b}]52;c;MS1OUzNa\u{07}".utf8))
  }

  /// A question mark alone would be read as a question; in base64 it is text like any other.
  @Test func aQuestionIsText() {
    #expect(clipboardSequence("?") == Array("\u{1b}]52;c;Pw==\u{07}".utf8))
  }

  @Test(arguments: ["", "a\u{1b}]52;c;?\u{07}", "é", "a\nb", String(repeating: "x", count: 101)])
  func nothingElseLeaves(_ text: String) { #expect(clipboardSequence(text) == nil) }
}
