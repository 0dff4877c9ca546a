import Retention

/// The condition of one walk down the log, put together from what the filter asks.
struct LogQuery {
  private(set) var condition: SQL = "1 = 1"
  private(set) var arguments: [SQLValue] = []

  /// `agents` are those whose rows are wanted; nil for everybody's.
  ///
  /// One walk for each value of the term that the walk can follow an index by, so that no page
  /// needs a sort; the rows of all walks together, newest first, make the page.
  static func walks(
    _ filter: LogFilter, agents: [String]?, since: Moment?, before cursor: LogCursor?
  ) -> [LogQuery] {
    var common = LogQuery()
    if let cursor { common.and("log.id < ", .int(cursor.position)) }
    if let since { common.and(since) }
    if let cost = filter.costAbove { common.and("log.cost > ", .int(cost.minor)) }
    for word in filter.words { common.and("log.words LIKE ", .text("% \(word)%")) }
    var terms: [(SQL, [String])] = []
    if let agents { terms.append(("log.agent", agents)) }
    if !filter.incentives.isEmpty { terms.append(("log.incentive", filter.incentives.sorted())) }
    if !filter.reasons.isEmpty { terms.append(("log.reason", filter.reasons.sorted())) }
    if !filter.outcomes.isEmpty { terms.append(("log.outcome", filter.outcomes.sorted())) }
    guard let (column, values) = terms.first else { return [common] }
    for (column, values) in terms.dropFirst() { common.and(column, isOneOf: values) }
    return values.map { value in
      var walk = common
      walk.and(column + " = ", .text(value))
      return walk
    }
  }

  /// The next parameter's place, for what follows the condition.
  mutating func place(for value: SQLValue) -> SQL {
    arguments.append(value)
    return .parameter(arguments.count)
  }

  private mutating func and(_ comparison: SQL, _ value: SQLValue) {
    condition = condition + " AND " + comparison + place(for: value)
  }

  private mutating func and(_ column: SQL, isOneOf values: [String]) {
    let places = values.map { place(for: .text($0)) }
    let list = places.dropFirst().reduce(places.first ?? "NULL") { $0 + ", " + $1 }
    condition = condition + " AND " + column + " IN (" + list + ")"
  }

  /// By `latest`, which never falls, to find where to stop; by `at`, to be exact.
  private mutating func and(_ since: Moment) {
    let value = SQLValue.int(since.milliseconds)
    condition =
      condition + " AND log.id >= (SELECT id FROM log WHERE latest >= " + place(for: value)
      + " ORDER BY latest, id LIMIT 1)"
    and("log.at >= ", value)
  }
}
