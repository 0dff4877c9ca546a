import Documents
import Testing

struct PrintableTests {
  @Test(arguments: [
    ("plain é 字", "plain é 字"), ("a\u{1b}[2J", "a\\u{1b}[2J"), ("a\nb", "a\\u{a}b"),
    ("\u{202e}abc", "\\u{202e}abc"), ("\u{200b}", "\\u{200b}"), ("\u{e0041}", "\\u{e0041}"),
    ("\u{9b}31m", "\\u{9b}31m"),
  ])
  func whatATerminalObeysIsSpelledOut(text: String, expected: String) {
    #expect(printable(text) == expected)
  }

  @Test func hostileKeysAndNamesAreSafeInMessages() {
    let problem = Problem(file: "a\u{1b}c", at: .start, "key \u{202e}x", advice: "y\u{7}")
    #expect(problem.description == "a\\u{1b}c:1:1: key \\u{202e}x; y\\u{7}")
  }

  @Test func longTextIsCut() {
    #expect(quoted(String(repeating: "a", count: 1_000_000)).count == 43)
  }
}

struct SpellingTests {
  @Test(arguments: [
    ("mutde", "muted"), ("bold", "bold"), ("colr", "color"), ("zzz", nil), ("", nil),
    ("a", nil),
  ])
  func nearestName(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["muted", "bold", "color"]) == expected)
  }

  @Test func aHugeWordCostsNothing() {
    #expect(nearest(to: String(repeating: "a", count: 4_000_000), among: ["aaa"]) == nil)
  }
}
