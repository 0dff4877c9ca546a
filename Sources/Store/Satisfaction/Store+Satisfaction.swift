package import Retention

extension Store {
  /// What subscribers said from a day on, with what they did. Nothing for those who may not read
  /// the desk's figures.
  package func satisfaction(since first: Day, by actor: Actor) throws -> Satisfaction {
    try engine.read { session in
      guard try PeopleRows.standing(of: actor, in: session).scope(of: .readFigures) == .all else {
        throw Refusal.notAdmitted
      }
      let day = SQLValue.text(first.iso)
      var all = Satisfaction()
      (all.asked, all.declined) = try SatisfactionRows.counts(day, session)
      try SatisfactionRows.addScores(to: &all, day, session)
      for dimension in Satisfaction.Dimension.allCases {
        all.groups[dimension] = try SatisfactionRows.groups(dimension, day, session)
      }
      all.months = try SatisfactionRows.months(day, session)
      all.saidAndDone = try SatisfactionRows.saidAndDone(day, session)
      return all
    }
  }

  /// What was said in the subscribers' own words, newest first: those texts in which every word of
  /// `text` begins a word, whatever its case and accents.
  package func verbatims(
    matching text: String, since first: Day, limit: Int, by actor: Actor
  ) throws -> [Verbatim] {
    try engine.read { session in
      guard try PeopleRows.standing(of: actor, in: session).scope(of: .readFigures) == .all else {
        throw Refusal.notAdmitted
      }
      return try SatisfactionRows.verbatims(
        Folding.words(Folding.fold(text)).map(String.init), first, limit, session)
    }
  }
}

/// Words and deeds of a time, for one who may read the desk's figures.
package struct SatisfactionReport: Hashable, Sendable {
  package let since: Day
  package let said: Satisfaction
  /// The latest that have the words.
  package let verbatims: [Verbatim]
  package let billing: [BillingMonth]
  package let activity: [ActivityMonth]

  package static let mostVerbatims = 200
  /// Days that the figures look back unless somebody says another day.
  package static let usualDays = 180
}

extension Store {
  package func satisfactionReport(
    since first: Day, matching text: String, by actor: Actor
  ) throws -> SatisfactionReport {
    SatisfactionReport(
      since: first, said: try satisfaction(since: first, by: actor),
      verbatims: try verbatims(
        matching: text, since: first, limit: SatisfactionReport.mostVerbatims, by: actor),
      billing: try billingMonths(since: Month(first)),
      activity: try activityMonths(since: Month(first)))
  }
}

/// What one subscriber said, with who it was.
package struct Verbatim: Hashable, Sendable {
  package let answer: SurveyAnswer
  package let subscriber: Identifier<Subscriber>
  /// The name, or the account where billing gives no names.
  package let subscriberName: String
}

/// The sums of answers, counted where they lie.
enum SatisfactionRows {
  static func counts(_ day: SQLValue, _ session: any SQLSession) throws -> (Int, Int) {
    let row = try session.row(
      """
      SELECT count(*), coalesce(sum(CASE WHEN refused = 1 AND NOT EXISTS (
        SELECT 1 FROM survey_scores WHERE survey = surveys.id) THEN 1 ELSE 0 END), 0)
      FROM surveys WHERE day >= $1
      """, [day])
    return (try row?.count(0) ?? 0, try row?.count(1) ?? 0)
  }

  static func addScores(
    to all: inout Satisfaction, _ day: SQLValue, _ session: any SQLSession
  ) throws {
    try session.forEachRow(
      """
      SELECT scale, question, value, count(*)
      FROM surveys JOIN survey_scores ON survey = surveys.id
      WHERE day >= $1 GROUP BY scale, question, value
      """, [day]
    ) { row in
      let (value, times) = (try row.count(2), try row.count(3))
      switch SurveyScale(rawValue: try row.text(0)) {
      case .nps: all.nps.add(value, times: times)
      case .csat: all.csat.add(value, times: times)
      case .effort: all.effort.add(value, times: times)
      case .aspect:
        all.aspects[try row.text(1), default: ScoreTally()].add(value, times: times)
      case nil: throw StoreError.corrupt("a score")
      }
      return true
    }
  }

  static func groups(
    _ dimension: Satisfaction.Dimension, _ day: SQLValue, _ session: any SQLSession
  ) throws -> [Satisfaction.Group] {
    try tallies(by: column(dimension), day, session).map {
      Satisfaction.Group(key: $0.key, nps: $0.value)
    }.sorted { ($1.nps.count, $0.key) < ($0.nps.count, $1.key) }
  }

  private static func column(_ dimension: Satisfaction.Dimension) -> SQL {
    switch dimension {
    case .reason: "coalesce(reason, '')"
    case .offer: "coalesce(incentive, '')"
    case .agent: "agent"
    }
  }

  static func months(
    _ day: SQLValue, _ session: any SQLSession
  ) throws -> [Satisfaction.OfMonth] {
    try tallies(by: "substr(day, 1, 7)", day, session).compactMap { key, tally in
      Day(iso: key + "-01").map { Satisfaction.OfMonth(month: Month($0), nps: tally) }
    }.sorted { $0.month < $1.month }
  }

  private static func tallies(
    by key: SQL, _ day: SQLValue, _ session: any SQLSession
  ) throws -> [String: ScoreTally] {
    var tallies: [String: ScoreTally] = [:]
    try session.forEachRow(
      "SELECT " + key + """
         AS name, value, count(*) FROM surveys JOIN survey_scores ON survey = surveys.id
        WHERE day >= $1 AND scale = 'nps' GROUP BY name, value
        """, [day]
    ) { row in
      tallies[try row.text(0), default: ScoreTally()].add(
        try row.count(1), times: try row.count(2))
      return true
    }
    return tallies
  }

  /// By the last word of each subscriber in the time.
  static func saidAndDone(
    _ day: SQLValue, _ session: any SQLSession
  ) throws -> [SaidAndDone] {
    var counts: [NetPromoter.Camp: (all: Int, left: Int)] = [:]
    try session.forEachRow(
      """
      SELECT value, count(*), sum(has_left) FROM (
        SELECT subscriber, max(surveys.id) AS last FROM surveys
        JOIN survey_scores ON survey = surveys.id AND scale = 'nps'
        WHERE day >= $1 GROUP BY subscriber) AS latest
      JOIN survey_scores ON survey = last AND scale = 'nps'
      JOIN subscribers ON subscribers.id = latest.subscriber
      WHERE has_left IS NOT NULL GROUP BY value
      """, [day]
    ) { row in
      guard let camp = NetPromoter.Camp(of: try row.count(0)) else { return true }
      counts[camp, default: (0, 0)].all += try row.count(1)
      counts[camp, default: (0, 0)].left += try row.count(2)
      return true
    }
    return NetPromoter.Camp.allCases.compactMap { camp in
      counts[camp].map { SaidAndDone(camp: camp, count: $0.all, left: $0.left) }
    }
  }

  static func verbatims(
    _ words: [String], _ first: Day, _ limit: Int, _ session: any SQLSession
  ) throws -> [Verbatim] {
    var arguments: [SQLValue] = [.text(first.iso)]
    var condition: SQL = " WHERE words <> '' AND day >= $1"
    for word in words {
      arguments.append(.text("% \(word)%"))
      condition = condition + " AND folded LIKE " + .parameter(arguments.count)
    }
    arguments.append(.int(limit))
    return try session.rows(
      SurveyRows.columns + ", subscriber, name, account FROM surveys"
        + " JOIN subscribers ON subscribers.id = surveys.subscriber" + condition
        + " ORDER BY surveys.id DESC LIMIT " + .parameter(arguments.count), arguments
    ).map { row in
      let name = try row.text(13)
      return Verbatim(
        answer: try SurveyRows.answer(row, in: session), subscriber: Identifier(try row.int(12)),
        subscriberName: name.isEmpty ? try row.text(14) : name)
    }
  }
}
