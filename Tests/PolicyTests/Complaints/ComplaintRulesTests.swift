import Documents
import Policy
import Retention
import Testing

@Suite struct ComplaintRulesTests {
  @Test func theShippedFileReads() {
    let rules = ComplaintRules.shipped
    #expect(rules.categories.map(\.code) == ["B", "S", "D", "H", "C", "P"])
    #expect(rules.causes.map(\.code) == ["N", "B", "W", "K", "V", "D", "O"])
    #expect(rules.category("H4")?.severity == .critical)
    #expect(rules.cause("B3")?.title[.en] == "A refund that got stuck")
    #expect(rules.causeGroup("B3")?.code == "B")
    #expect(rules.closeWithin[.critical] == TimeLimit(3, .workingDays))
    for language in Language.allCases {
      let letter = rules.deadlockLetter[language]
      #expect(LetterField.allCases.allSatisfy { letter.contains("{\($0.rawValue)}") })
    }
  }

  /// Nothing that is said first promises, excuses or blames; every text says that we are sorry.
  @Test func everyApologyIsOne() {
    for category in ComplaintRules.shipped.categories.flatMap(\.leaves) {
      #expect(category.apology[.en].hasPrefix("I am sorry"))
      #expect(category.apology[.fr].hasPrefix("Je suis désolé"))
      #expect(category.apology[.pt].hasPrefix("Sinto muito"))
    }
  }

  /// What is said when one thing in the small file is changed.
  static let breaks = [
    Break(
      "minor: 20 working days", "minor: 20 workdays",
      "2:10: '20 workdays' is not a time",
      "write it like 7 days, 15 working days, 6 weeks or 1 month"),
    Break(
      "minor: 20 working days", "minor: 1 days", "2:10: '1 days' is not a time",
      "write it like 7 days, 15 working days, 6 weeks or 1 month"),
    Break(
      "  serious: 10 days\n", "", "2:3: the key 'serious' is missing",
      "add 'serious: …' to this map"),
    Break(
      "code: B1, severity", "code: S1, severity", "9:16: 'S1' does not belong to group B",
      "write B and a digit"),
    Break(
      "severity: minor, apology", "severity: mild, apology",
      "9:30: 'mild' is not known here", "write one of: minor, serious, critical"),
    Break(
      "- {code: N1", "- {code: N1, why: x", "14:20: the key 'why' is not known",
      "write one of: code, title"),
    Break(
      "en: 'Case {number}: {mediator}'", "en: 'Case {number}'",
      "15:11: the letter in en does not name {mediator}", "write {mediator} where it belongs"),
  ]

  @Test(arguments: breaks)
  func says(_ broken: Break) throws {
    let parts = smallCases.split(separator: broken.find, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(broken.find)' stands \(parts.count - 1) times")
    let error = #expect(throws: DocumentError.self) {
      try ComplaintRules.read(parts.joined(separator: broken.replacement), file: "c")
    }
    #expect(try #require(error).problems.flatMap(\.pieces) == broken.said)
  }

  @Test func theSmallFileReads() throws {
    let rules = try ComplaintRules.read(smallCases, file: "c")
    #expect(rules.closeWithin[.serious] == TimeLimit(10, .days))
    #expect(rules.closeWithin[.critical] == TimeLimit(1, .weeks))
  }
}

/// The rules of cases in few lines, to break one thing at a time.
private let smallCases = """
  close-within:
    minor: 20 working days
    serious: 10 days
    critical: 1 week
  categories:
    - code: B
      title: {en: a, fr: b, pt: c}
      categories:
        - {code: B1, severity: minor, apology: {en: a, fr: b, pt: c}, title: {en: a, fr: b, pt: c}}
  causes:
    - code: N
      title: {en: a, fr: b, pt: c}
      causes:
        - {code: N1, title: {en: a, fr: b, pt: c}}
  deadlock: {en: 'Case {number}: {mediator}', fr: '{number} {mediator}', pt: '{number} {mediator}'}
  """
