package import Retention

extension Store {
  /// A page of the log, newest first, of the rows before `cursor` that the actor may read.
  package func log(
    _ filter: LogFilter, before cursor: LogCursor? = nil, limit: Int, by actor: Actor
  ) throws -> [LogRow] {
    try engine.read { session in
      let walks = try walks(filter, before: cursor, by: actor, in: session)
      let pages = try walks.map { try page($0, limit, session) }
      guard pages.count > 1 else { return pages.first ?? [] }
      return Array(pages.joined().sorted { $0.cursor > $1.cursor }.prefix(limit))
    }
  }

  /// How many rows there are, counted no further than `limit`.
  package func logCount(_ filter: LogFilter, upTo limit: Int, by actor: Actor) throws -> Int {
    try engine.read { session in
      let counts = try walks(filter, before: nil, by: actor, in: session).map { walk in
        var walk = walk
        let place = walk.place(for: .int(limit))
        let sql =
          "SELECT count(*) FROM (SELECT 1 FROM log WHERE " + walk.condition + " LIMIT " + place
          + ") AS matching"
        return try session.row(sql, walk.arguments)?.count(0) ?? 0
      }
      return min(limit, counts.reduce(0, +))
    }
  }

  private func walks(
    _ filter: LogFilter, before cursor: LogCursor?, by actor: Actor, in session: any SQLSession
  ) throws -> [LogQuery] {
    let reader = try PeopleRows.standing(of: actor, in: session)
    var agents = filter.agents.isEmpty ? nil : try agents(named: filter.agents, in: session)
    switch reader.scope(of: .readLog) {
    case .none: return []
    case .own: agents = (agents ?? [reader.actor.name]).filter { $0 == reader.actor.name }
    case .all: break
    }
    return LogQuery.walks(
      filter, agents: agents, since: filter.since.map(world.start(of:)), before: cursor)
  }

  private func page(
    _ walk: LogQuery, _ limit: Int, _ session: any SQLSession
  ) throws -> [LogRow] {
    var walk = walk
    let place = walk.place(for: .int(limit))
    let sql =
      """
      SELECT log.id, log.at, utc_offset, log.call, number, calls.subscriber, subscribers.name,
        account, log.agent, log.reason, log.incentive, log.cost, answer, log.outcome, suggested,
        propensity, held_out
      FROM log
      JOIN calls ON calls.id = log.call
      JOIN subscribers ON subscribers.id = calls.subscriber
      LEFT JOIN offers ON offers.id = log.offer
      WHERE 
      """ + walk.condition + " ORDER BY log.id DESC LIMIT " + place
    return try session.rows(sql, walk.arguments).map(LogRow.init)
  }

  /// Everyone in the log of whose name a word begins so; one step down an index for each agent.
  private func agents(named starts: Set<String>, in session: any SQLSession) throws -> [String] {
    try session.rows(
      """
      WITH RECURSIVE known(agent) AS (
        SELECT min(agent) FROM log
        UNION ALL
        SELECT (SELECT min(agent) FROM log WHERE log.agent > known.agent)
        FROM known WHERE known.agent IS NOT NULL
      )
      SELECT agent FROM known WHERE agent IS NOT NULL
      """
    ).map { try $0.text(0) }.filter { agent in
      let folded = Folding.fold(agent)
      return starts.contains { folded.hasWord($0) }
    }
  }
}

extension World {
  /// Midnight on the desk's clock.
  fileprivate func start(of day: Day) -> Moment {
    moment(LocalTime(day, minutes: 0))
  }
}
