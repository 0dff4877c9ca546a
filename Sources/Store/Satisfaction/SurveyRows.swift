import Retention

/// Surveys as their tables hold them.
enum SurveyRows {
  static let columns: SQL = """
    SELECT surveys.id, surveys.call, surveys.day, surveys.agent, surveys.language, surveys.reason,
      surveys.incentive, surveys.asked_at, surveys.refused, surveys.words, surveys.about,
      surveys.promise
    """

  /// The last few, newest first.
  static func of(_ subscriber: SQLValue, in session: any SQLSession) throws -> [SurveyAnswer] {
    try session.rows(
      columns + " FROM surveys WHERE subscriber = $1 ORDER BY id DESC LIMIT 20", [subscriber]
    ).map { try answer($0, in: session) }
  }

  /// Of the calls of a subscriber since a moment.
  static func reasons(
    of subscriber: Identifier<Subscriber>, since first: Moment, in session: any SQLSession
  ) throws -> [String] {
    try session.rows(
      """
      SELECT DISTINCT reason FROM calls
      WHERE subscriber = $1 AND opened_at >= $2 AND reason IS NOT NULL
      """, [.int(subscriber.rawValue), .int(first.milliseconds)]
    ).map { try $0.text(0) }
  }

  static func answer(_ row: SQLRow, in session: any SQLSession) throws -> SurveyAnswer {
    guard let day = Day(iso: try row.text(2)), let language = Language(rawValue: try row.text(4))
    else { throw StoreError.corrupt("a survey") }
    let draft = SurveyAnswer.Draft(
      call: Identifier(try row.int(1)), day: day, language: language,
      reason: try row.optionalText(5), incentive: try row.optionalText(6))
    var answer = SurveyAnswer(
      id: Identifier(try row.int(0)), draft: draft, agent: try row.text(3),
      askedAt: Moment(milliseconds: try row.int(7)))
    for score in try scores(of: row.values[0], in: session) { answer.apply(.scored(score)) }
    let (words, about) = (try row.text(9), try row.optionalText(10))
    if !words.isEmpty || about != nil { answer.apply(.said(words, about: about)) }
    if let promise = try row.optionalInt(11) { answer.apply(.followed(by: Identifier(promise))) }
    if try row.bool(8) { answer.apply(.refused) }
    return answer
  }

  private static func scores(
    of survey: SQLValue, in session: any SQLSession
  ) throws -> [SurveyScore] {
    try session.rows(
      "SELECT question, scale, value FROM survey_scores WHERE survey = $1 ORDER BY id", [survey]
    ).map { row in
      guard let scale = SurveyScale(rawValue: try row.text(1)) else {
        throw StoreError.corrupt("a score")
      }
      return SurveyScore(question: try row.text(0), scale: scale, value: try row.count(2))
    }
  }
}
