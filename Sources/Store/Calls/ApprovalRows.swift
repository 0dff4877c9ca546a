package import Retention

/// One request in the queue of those who may answer it, with the facts to decide by.
package struct ApprovalRequest: Hashable, Sendable, Identifiable {
  package let approval: Approval
  package let call: Identifier<Call>
  package let subscriber: Identifier<Subscriber>
  /// The account where billing gives no name.
  package let subscriberName: String

  package var id: Identifier<Approval> { approval.id }
}

/// Requests as their table holds them.
enum ApprovalRows {
  static func of(
    _ call: Identifier<Call>, agent: String, in session: any SQLSession
  ) throws -> [Approval] {
    try session.rows(
      "SELECT " + columns + " FROM approvals WHERE call = $1 ORDER BY id", [.int(call.rawValue)]
    ).map { try approval($0, agent: agent) }
  }

  /// Those that wait since after `oldest`, on open calls, the oldest first, at most 200.
  static func waiting(since oldest: Moment, in session: any SQLSession) throws -> [ApprovalRequest]
  {
    try session.rows(queue, [.int(oldest.milliseconds)]).map { row in
      let name = try row.text(17)
      return ApprovalRequest(
        approval: try approval(row, agent: try row.text(15)),
        call: Identifier(try row.int(14)), subscriber: Identifier(try row.int(16)),
        subscriberName: name.isEmpty ? try row.text(18) : name)
    }
  }

  /// Wrong replies by voice that an agent typed to what they asked since `start`.
  static func misses(
    of agent: String, since start: Moment, in session: any SQLSession
  ) throws -> Int {
    try session.row(
      """
      SELECT coalesce(sum(misses), 0) FROM approvals JOIN calls ON calls.id = approvals.call
      WHERE misses > 0 AND asked_at > $1 AND calls.agent = $2
      """, [.int(start.milliseconds), .text(agent)])?.count(0) ?? 0
  }

  private static func approval(_ row: SQLRow, agent: String) throws -> Approval {
    let terms = Terms(
      amount: try row.optionalInt(2).map(Money.init(minor:)), months: try row.optionalCount(3))
    let name = try row.text(5)
    guard let needed = Level.allCases.first(where: { $0.name == name }) else {
      throw StoreError.corrupt("the level of an approval")
    }
    var approval = Approval(
      id: Identifier(try row.int(0)), agent: agent,
      draft: Approval.Draft(
        incentive: try row.text(1), terms: terms, cost: Money(minor: try row.int(4)),
        needed: needed),
      askedAt: Moment(milliseconds: try row.int(6)))
    approval.state = try state(row)
    approval.misses = try row.count(12)
    approval.isByVoice = try row.bool(13)
    approval.decider = try row.optionalText(8)
    approval.decidedAt = try row.optionalInt(9).map(Moment.init(milliseconds:))
    return approval
  }

  private static func state(_ row: SQLRow) throws -> Approval.State {
    switch try row.text(7) {
    case "asked": return .asked
    case "granted": return .granted
    case "refused": return .refused(reason: try row.optionalText(10) ?? "")
    case "withdrawn": return .withdrawn
    case "changed": return .changed(to: Identifier(try row.optionalInt(11) ?? 0))
    case "used": return .used
    default: throw StoreError.corrupt("the state of an approval")
    }
  }

  private static let columns: SQL = """
    approvals.id, incentive, amount, months, cost, needed, asked_at, state, decider, decided_at,
    words, next, misses, by_voice
    """

  private static let queue: SQL =
    "SELECT " + columns + """
      , calls.id, calls.agent, subscribers.id, subscribers.name, subscribers.account
      FROM approvals JOIN calls ON calls.id = approvals.call
      JOIN subscribers ON subscribers.id = calls.subscriber
      WHERE state = 'asked' AND asked_at > $1 AND calls.outcome IS NULL
      ORDER BY asked_at LIMIT 200
      """
}

extension Store {
  /// What waits for a higher level's word now, the oldest first, at most 200; only one's own for
  /// those who see no others.
  package func approvalQueue(by actor: Actor) throws -> [ApprovalRequest] {
    let oldest = world.now().adding(milliseconds: -Approval.life)
    return try engine.read { session in
      let reader = try PeopleRows.standing(of: actor, in: session)
      let scope = reader.scope(of: .seeRequests)
      guard scope > .none else { return [] }
      let waiting = try ApprovalRows.waiting(since: oldest, in: session)
      return scope == .all ? waiting : waiting.filter { $0.approval.agent == reader.actor.name }
    }
  }
}
