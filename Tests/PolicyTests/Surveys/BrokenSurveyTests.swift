import Documents
import Policy
import Retention
import Testing

private let smallSurvey = """
  recontact: 90 days
  open-for: 2 days
  never-after: [L1, T]
  never-after-outcomes: [DNC]
  minimum: 20
  follow-up: {within: 2 days, title: {en: a, fr: b, pt: c}}
  opening: {en: a, fr: b, pt: c}
  questions:
    - {code: recommend, scale: nps, title: {en: a, fr: b, pt: c}, sentence: {en: a, fr: b, pt: c}}
    - {code: price, scale: aspect, title: {en: a, fr: b, pt: c}, sentence: {en: a, fr: b, pt: c}}
    - {code: line, scale: aspect, title: {en: a, fr: b, pt: c}, sentence: {en: a, fr: b, pt: c}}
  words: {en: a, fr: b, pt: c}
  """

/// What is said when one thing in a small survey is changed.
@Suite struct BrokenSurveyTests {
  @Test func theSmallSurveyReads() throws {
    let form = try SurveyForm.read(Array(smallSurvey.utf8), file: "s")
    #expect(form.questions.map(\.code) == ["recommend", "price", "line"])
    #expect(form.openDays == 2 && form.followUp?.days == 2)
    #expect(form.neverAfter.contains { $0.matches("T3") })
  }

  @Test func theLastPartsMayBeLeftOut() throws {
    let lines = smallSurvey.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("words") && !$0.hasPrefix("follow-up") }
    let form = try SurveyForm.read(Array(lines.joined(separator: "\n").utf8), file: "s")
    #expect(form.words == nil && form.followUp == nil)
  }

  @Test(arguments: [
    Break(
      "90 days", "90", "1:12: '90' is not a number of days", "write it like 12 days"),
    Break(
      "[L1, T]", "[L1, death]", "3:19: 'death' is not a reason",
      "write a code like S1, or S for its whole group"),
    Break("[DNC]", "[DNX]", "4:24: 'DNX' is not known here", "did you mean 'DNC'?"),
    Break(
      "minimum: 20", "minimum: 1", "5:10: 1 is out of range", "write a number from 2 to 10000"),
    Break(
      "scale: nps", "scale: npm", "9:30: 'npm' is not known here", "did you mean 'nps'?",
      "6:12: no question has the scale 'nps', so nobody is ever called back",
      "take follow-up out"),
    Break(
      "code: line, scale: aspect", "code: line, scale: nps",
      "11:25: there is a question of the scale 'nps' already, on line 9",
      "keep one, or make this one an aspect"),
    Break(
      "code: line", "code: price", "11:12: 'price' is there already, on line 10",
      "give this one another code"),
    Break(
      "words: {en: a, fr: b, pt: c}", "words: {en: a, fr: b}",
      "12:8: the key 'pt' is missing", "add 'pt: …' to this map"),
    Break(
      "words:", "word:", "12:1: the key 'word' is not known", "did you mean 'words'?"),
    Break(
      "recontact", "recontacts", "1:1: the key 'recontact' is missing",
      "add 'recontact: …' to this map", "1:1: the key 'recontacts' is not known",
      "did you mean 'recontact'?"),
  ])
  func says(_ broken: Break) throws {
    let text = smallSurvey.replacing(broken.find, with: broken.replacement, maxReplacements: 1)
    try #require(text != smallSurvey)
    let error = #expect(throws: DocumentError.self) {
      try SurveyForm.read(Array(text.utf8), file: "s")
    }
    #expect(Set(try #require(error).problems.flatMap(\.pieces)) == Set(broken.said))
  }

  @Test func tooManyQuestionsAreTooMany() throws {
    let more = (1...10).map {
      "  - {code: q\($0), scale: aspect, title: {en: a, fr: b, pt: c}, sentence: {en: a, fr: b, pt: c}}"
    }
    let text = smallSurvey.replacing("words:", with: more.joined(separator: "\n") + "\nwords:")
    let error = #expect(throws: DocumentError.self) {
      try SurveyForm.read(Array(text.utf8), file: "s")
    }
    #expect(try #require(error).description.contains("13 questions are too many"))
  }

  @Test func aReasonThatNoCatalogueHasIsWarnedOf() throws {
    let text = smallSurvey.replacing("[L1, T]", with: "[L1, Q7]")
    let checked = try CheckedSurvey.read(Array(text.utf8), file: "s", catalogue: .shipped)
    #expect(
      checked.warnings.map(\.description) == [
        "s:3:19: the catalogue has no reason 'Q7'; take it out, or correct it"
      ])
  }
}
