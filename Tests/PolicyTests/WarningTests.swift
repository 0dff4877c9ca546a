import Documents
import Policy
import Retention
import Testing

/// What reads and is said to be probably not meant.
@Suite struct WarningTests {
  @Test func noneForASoundFile() throws {
    #expect(try warnings(smallCatalogue) == [])
  }

  @Test func aDiscountAboveTheCeiling() throws {
    let text = try changed("discount-ceiling: 40 %", "discount-ceiling: 10 %")
    #expect(
      try warnings(text) == [
        "50:12: 20 % off is more than the ceiling of 10 %, so it can never be given",
        "lower it, or raise discount-ceiling",
      ])
  }

  @Test(arguments: [("price", true), ("remedy", false), ("plan", false)])
  func aCostAboveItsLevel(family: String, warns: Bool) throws {
    let text = try changed(
      "family: price\n    cost: discount\n    bills: {percent-off: 20 %, for: 6 months}",
      "family: \(family)\n    cost: 91\n    bills: unchanged")
    let expected = [
      "49:11: this costs more than senior may give", "name a higher level, or raise cost-limits",
    ]
    #expect(try warnings(text) == (warns ? expected : []))
  }

  private func warnings(_ text: String) throws -> [String] {
    try CheckedCatalogue.read(Array(text.utf8), file: "c").warnings.flatMap(\.pieces)
  }
}
