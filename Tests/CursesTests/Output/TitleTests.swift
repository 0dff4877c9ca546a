import Curses
import Testing

struct TitleTests {
  @Test(arguments: [
    ("Holdfast - Offer log", "Holdfast - Offer log"),
    ("Zoë – call", "Zoë - call"),
    ("a\u{1b}]0;evil\u{07}\u{9c}b\n", "a]0;evilb"),
    ("日本\u{202e}\u{ad}", "????"),
    (String(repeating: "x", count: 500), String(repeating: "x", count: 200)),
    ("", ""),
  ])
  func title(_ title: String, _ shown: String) {
    #expect(titleSequence(title, isUnicode: true) == Array("\u{1b}]2;\(shown)\u{07}".utf8))
  }

  @Test func withoutUnicodeOnlyASCII() {
    #expect(titleSequence("Zoë", isUnicode: false) == Array("\u{1b}]2;Zo?\u{07}".utf8))
  }
}
