import Policy
import Retention
import Testing

@Suite struct ShippedSurveyTests {
  private let form = SurveyForm.shipped

  @Test func itAsksWhatTheFiguresNeed() {
    #expect(form.questions.first?.scale == .nps)
    for scale in SurveyScale.allCases { #expect(form.questions.contains { $0.scale == scale }) }
    #expect(form.words != nil && form.followUp != nil)
    #expect(form.minimum == 20 && form.recontactDays == 90)
  }

  /// Death and fraud by the list, the others by the catalogue's own flag.
  @Test(arguments: ["L1", "T1", "T3", "T4", "Z2", "A4"])
  func neverAfter(_ code: String) throws {
    #expect(form.forbids(try #require(Catalogue.shipped.reason(code))))
  }

  @Test(arguments: ["P1", "S1", "X2", "L2", "Z1"])
  func otherwiseItMay(_ code: String) throws {
    #expect(!form.forbids(try #require(Catalogue.shipped.reason(code))))
  }

  @Test func itFitsTheShippedCatalogue() throws {
    let checked = try CheckedSurvey.read(
      SurveyForm.shippedBytes, file: "s", catalogue: .shipped)
    #expect(checked.warnings == [])
    #expect(checked.form == form)
  }

  /// Read out in a breath, and on one line of a small screen.
  @Test(arguments: Language.allCases) func sentencesAreShort(_ language: Language) {
    for question in form.questions { #expect(question.sentence[language].count <= 76) }
    #expect(form.opening[language].count <= 80)
  }

  @Test func frenchSpacesItsMarks() {
    for text in form.questions.map(\.sentence.fr) + [form.opening.fr] {
      #expect(!text.contains(" ?") && !text.contains(" :"), "\(text)")
    }
  }
}
