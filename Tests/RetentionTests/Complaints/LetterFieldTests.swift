import Retention
import Testing

@Suite struct LetterFieldTests {
  @Test(arguments: [
    ("Case {number}.", "Case [number]."), ("{name}{name}", "[name][name]"), ("", ""),
    ("a {nobody} b", "a {nobody} b"), ("{ {number}", "{ [number]"), ("{number", "{number"),
    ("}{words}{", "}[words]{"),
  ])
  func fills(_ letter: String, _ filled: String) {
    #expect(letter.filled { "[\($0)]" } == filled)
  }

  @Test func whatIsFilledInIsNotFilledAgain() {
    #expect("{words}".filled { _ in "{name}" } == "{name}")
  }
}
