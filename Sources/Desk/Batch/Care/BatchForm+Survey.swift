import Retention
import Store

// What subscribers said as objects of JSON.
extension BatchForm {
  func survey(_ answer: SurveyAnswer) -> JSON {
    .object([
      "survey": .int(answer.id.rawValue), "call": .int(answer.draft.call.rawValue),
      "day": .text(answer.draft.day.iso), "by": .text(answer.agent),
      "language": .text(answer.draft.language.rawValue),
      "reason": answer.draft.reason.map(JSON.text),
      "incentive": answer.draft.incentive.map(JSON.text),
      "scores": .object(
        Dictionary(answer.scores.map { ($0.question, integer($0.value)) }) { $1 }),
      "text": .text(answer.words), "about": answer.about.map(JSON.text),
      "declined": .bool(answer.isRefused),
      "promise": answer.followUp.map { .int($0.rawValue) },
    ])
  }

  func satisfaction(_ report: SatisfactionReport, least: Int) -> [String: JSON] {
    [
      "since": .text(report.since.iso), "least": integer(least),
      "figures": .list(SatisfactionRecord.all(of: report, least: least).map(\.json)),
      "words": .list(report.verbatims.map { VerbatimRecord($0).json }),
    ]
  }
}
