import Documents
import Policy
import Retention
import Testing

/// What is said when one thing in a small file of programmes is changed.
@Suite struct BrokenProgrammeTests {
  private static let small = """
    programmes:
      - code: card
        title: {en: a, fr: b, pt: c}
        kind: stamps
        places: 10
        head-start: 2
        earn: [{for: bill, amount: 1}, {for: I19, amount: 2}]
        expiry: 24 months
        grace: 30 days
        offers: [I19]
        reward: {code: free, title: {en: a, fr: b, pt: c}, worth: bill, good-for: 90 days}
      - code: points
        title: {en: a, fr: b, pt: c}
        kind: points
        decimals: 1
        earn: [{for: purchase, amount: 1.5, each: 1.00}]
        rewards:
          - {code: one, title: {en: a, fr: b, pt: c}, needs: 40, worth: 4}
          - {code: any, title: {en: a, fr: b, pt: c}, needs: {from: 50, each: 10}, worth: 1}
        tiers:
          window: 12 months
          counts: [bill]
          levels:
            - {code: silver, title: {en: a, fr: b, pt: c}, from: 600}
            - {code: gold, title: {en: a, fr: b, pt: c}, from: 1200, rate: 125 %}
      - code: volume
        title: {en: a, fr: b, pt: c}
        kind: volume
        steps: [{lines: 10, off: 3 %}, {lines: 25, off: 5 %}]
    """

  @Test func theSmallFileReads() throws {
    #expect(try read(Self.small).programmes.map(\.code) == ["card", "points", "volume"])
    #expect(try read(Self.small).warnings == [])
  }

  static let broken = [
    Break(
      "places: 10", "places: 1", "5:13: 1 is out of range", "write a number from 2 to 40"),
    Break(
      "head-start: 2", "head-start: 9", "6:17: this head start fills the card at once",
      "write at most 8, or give the card more places"),
    Break(
      "head-start: 2", "head-start: 1.5", "6:17: '1.5' is not a number with at most 0 decimals",
      "write a whole number, such as 12"),
    Break(
      "{for: I19, amount: 2}", "{for: bill, amount: 2}",
      "7:42: 'bill' earns something already, on line 7", "keep one"),
    Break(
      "for: I19, amount: 2", "for: I19, amount: 2, each: 1",
      "7:64: an incentive is worth no amount",
      "take 'each' out: it earns once, when it is accepted"),
    Break(
      "for: purchase", "for: payment", "16:18: nothing is earned for 'payment'",
      "write bill, purchase or an incentive such as I19"),
    Break(
      "amount: 1.5", "amount: 1.55", "16:36: '1.55' is not a number with at most 1 decimals",
      "write it with a point, such as 12.5"),
    Break(
      "expiry: 24 months", "expiry: 2 years", "8:13: '2 years' is not a number of months",
      "write it like 12 months"),
    Break(
      "kind: volume", "kind: volumes", "28:11: 'volumes' is not known here",
      "did you mean 'volume'?"),
    Break(
      "lines: 25", "lines: 10", "29:44: this is not more than the one before it",
      "write the smallest first, each once"),
    Break(
      "from: 1200", "from: 600", "25:60: this is not more than the one before it",
      "write the smallest first, each once"),
    Break(
      "worth: 1}", "worth: bill}", "19:87: a month's bill cannot be bought by the point",
      "write what each of them is worth, or one price under 'needs'"),
    Break(
      "counts: [bill]", "counts: [bills]", "22:16: 'bills' is not known here",
      "did you mean 'bill'?"),
    Break(
      "code: any", "code: one", "19:16: 'one' is there already, on line 18",
      "give this one another code"),
    Break(
      "code: volume", "code: card", "26:11: 'card' is there already, on line 2",
      "give this one another code"),
    Break(
      "decimals: 1", "decimals: 3", "15:15: 3 is out of range", "write a number from 0 to 2"),
    Break(
      "    offers: [I19]\n", "    oferts: [I19]\n", "10:5: the key 'oferts' is not known",
      "did you mean 'offers'?"),
  ]

  @Test(arguments: broken)
  func says(_ one: Break) throws {
    let parts = Self.small.split(separator: one.find, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(one.find)' stands \(parts.count - 1) times")
    let error = #expect(throws: DocumentError.self) {
      try read(parts.joined(separator: one.replacement))
    }
    #expect(try #require(error).problems.flatMap(\.pieces) == one.said)
  }

  /// A file may serve several catalogues.
  @Test func anUnknownIncentiveIsAWarning() throws {
    let checked = try read(Self.small.replacing("offers: [I19]", with: "offers: [I99]"))
    #expect(
      checked.warnings.flatMap(\.pieces) == [
        "10:14: the catalogue has no incentive 'I99'",
        "add it there, or take it out here; until then this line does nothing",
      ])
  }

  private func read(_ text: String) throws -> CheckedProgrammes {
    try CheckedProgrammes.read(Array(text.utf8), file: "p", for: .shipped)
  }
}
