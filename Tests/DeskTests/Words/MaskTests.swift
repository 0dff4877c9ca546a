import Desk
import Testing

struct MaskTests {
  @Test(arguments: [
    ("+351 91 234 5678", "····5678"), ("0612345678", "····5678"), ("12 34 5", "····2345"),
    ("91 23 4 5 ", "····2345"), ("1234", "1234"), ("1 2 3", "1 2 3"), ("", ""), ("    ", "    "),
    ("café 9", "····afé9"),
  ])
  func onlyTheLastFourAreShown(_ text: String, _ shown: String) {
    #expect(text.masked == shown)
  }
}
