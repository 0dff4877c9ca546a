import Retention
import TestSupport
import Testing

/// Of whom one may ask nothing, and why.
struct SurveyObstacleTests {
  private static let number = CallNumber(text: "4217-K7Q2")

  static let table: [(SurveyOccasion, SurveyRefusal?)] = [
    (.sample(), nil),
    (.sample(call: nil), .callMissing),
    (.sample(call: .sample(reason: "P1")), .callOpen(number)),
    (.sample(isDoNotContact: true), .doNotContact),
    (.sample(objects: true), .objects),
    // L1 forbids a pitch; S1 stands in the form's own list.
    (.sample(reasons: ["L1"]), .notAfterReason("L1")),
    (.sample(reasons: ["P1", "L1"]), .notAfterReason("L1")),
    (.sample(reasons: ["S1"]), .notAfterReason("S1")),
    (.sample(reasons: []), nil),
    (.sample(call: .ended("DROPPED")), .notAfterOutcome("DROPPED")),
    (
      .sample(answers: [.earlier(on: "2026-11-21")]),
      .askedLately("2026-11-21", opens: "2027-02-19")
    ),
    (
      .sample(answers: [.earlier(on: "2026-08-25")]),
      .askedLately("2026-08-25", opens: "2026-11-23")
    ),
    (.sample(answers: [.earlier(on: "2026-08-24")]), nil),
    (.sample(closedOn: "2026-11-20"), nil),
    (.sample(closedOn: "2026-11-19"), .callTooOld(number)),
  ]

  @Test(arguments: table) func `who may be asked`(occasion: SurveyOccasion, why: SurveyRefusal?) {
    #expect(occasion.obstacle == why)
  }

  @Test func `a refusal says when it opens`() {
    #expect(SurveyRefusal.askedLately(.sample, opens: "2027-02-20").opens == "2027-02-20")
    #expect(SurveyRefusal.objects.opens == nil)
  }

  /// A survey that has begun goes on, although its first answer was just now.
  @Test func `the window does not shut on the survey under way`() throws {
    var answers: [SurveyAnswer] = []
    let first = try SurveyOccasion.sample().decide(
      .score(question: "recommend", 8, .fr), new: Identifier(5))
    for fact in first { answers.apply(fact, at: .sample, by: "amelie") }
    #expect(SurveyOccasion.sample(answers: answers).obstacle == nil)
    #expect(
      SurveyOccasion.sample(call: .ended(id: 4218), answers: answers).obstacle
        == .askedLately(.sample, opens: "2027-02-20"))
  }
}
