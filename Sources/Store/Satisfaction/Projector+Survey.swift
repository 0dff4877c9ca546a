import Retention

extension Projector {
  func project(_ fact: SurveyFact, _ occasion: CareOccasion) throws {
    let id = SQLValue.int(fact.survey.rawValue)
    switch fact {
    case .asked(_, let draft):
      try session.run(
        Text.ask,
        [
          id, occasion.subscriber, .int(draft.call.rawValue), .text(draft.day.iso),
          occasion.actor, .text(draft.language.rawValue), .optional(draft.reason),
          .optional(draft.incentive), occasion.at,
        ])
    case .changed(_, .scored(let score)):
      try session.run(
        Text.score,
        [
          occasion.position, id, .text(score.question), .text(score.scale.rawValue),
          .int(score.value),
        ])
    case .changed(_, .said(let text, let about)):
      // A space in front of every word, the first one too, as in the log.
      let folded = indexesWords ? " " + Folding.fold(text) : ""
      try session.run(Text.say, [.text(text), .text(folded), .optional(about), id])
    case .changed(_, .refused):
      try session.run("UPDATE surveys SET refused = 1 WHERE id = $1", [id])
    case .changed(_, .followed(let promise)):
      try session.run(
        "UPDATE surveys SET promise = $1 WHERE id = $2", [.int(promise.rawValue), id])
    }
  }

  private enum Text {
    static let ask: SQL = """
      INSERT INTO surveys (
        id, subscriber, call, day, agent, language, reason, incentive, asked_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
    static let score: SQL = """
      INSERT INTO survey_scores (id, survey, question, scale, value) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (survey, question) DO UPDATE SET scale = excluded.scale, value = excluded.value
      """
    static let say: SQL =
      "UPDATE surveys SET words = $1, folded = $2, about = $3 WHERE id = $4"
  }
}
