package import Retention

/// A case with whose it is.
package struct CaseRow: Hashable, Sendable {
  package let complaint: Complaint
  package let subscriber: Identifier<Subscriber>
  /// The name, or the account where billing gives no names.
  package let subscriberName: String
  package let account: String
  /// The subscriber's.
  package let language: Language?
}

/// What is asked of the list of cases.
package struct CaseFilter: Hashable, Sendable {
  /// Only those that the actor looks after; an agent sees no others.
  package var isOwn: Bool
  /// Closed ones since this day come with the open ones; none when nil.
  package var closedSince: Day?
  package var limit: Int

  package init(isOwn: Bool = false, closedSince: Day? = nil, limit: Int = 10_000) {
    self.isOwn = isOwn
    self.closedSince = closedSince
    self.limit = limit
  }
}

extension Store {
  /// The open ones and, where asked for, those closed since a day; newest first.
  package func cases(_ filter: CaseFilter, by actor: Actor) throws -> [CaseRow] {
    try engine.read { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      let scope = standing.scope(of: .handleCases)
      guard scope > .none else { return [] }
      let own = filter.isOwn || scope == .own ? standing.actor.name : ""
      return try rows(filter, handler: own, session)
    }
  }

  /// One case, for whoever helps its subscriber; nil when there is none of this number.
  package func caseRow(_ id: Identifier<Complaint>, by actor: Actor) throws -> CaseRow? {
    try engine.read { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      guard standing.scope(of: .handleCases) > .none else { return nil }
      let rows = try session.rows(Text.list + " WHERE complaints.id = $1", [.int(id.rawValue)])
      let steps = try session.rows(
        ComplaintRows.stepColumns + " WHERE complaint = $1 ORDER BY id", [.int(id.rawValue)])
      return try caseRows(rows, steps).first
    }
  }

  private func rows(
    _ filter: CaseFilter, handler: String, _ session: any SQLSession
  ) throws -> [CaseRow] {
    // No day has this one's digits.
    let since = filter.closedSince?.iso ?? "9999-99-99"
    let values: [SQLValue] = [.text(since), .text(handler), .int(filter.limit)]
    let rows = try session.rows(Text.list + Text.newest, values)
    let steps = try session.rows(
      ComplaintRows.stepColumns + " WHERE complaint IN (SELECT complaints.id FROM complaints"
        + Text.newest + ") ORDER BY complaint_steps.id", values)
    return try caseRows(rows, steps)
  }

  private func caseRows(_ rows: [SQLRow], _ steps: [SQLRow]) throws -> [CaseRow] {
    let complaints = try ComplaintRows.replayed(rows, steps)
    return try zip(complaints, rows).map { complaint, row in
      let account = try row.text(12)
      let name = try row.text(11)
      return CaseRow(
        complaint: complaint, subscriber: Identifier(try row.int(10)),
        subscriberName: name.isEmpty ? account : name, account: account,
        language: try row.optionalText(13).flatMap(Language.init))
    }
  }

  private enum Text {
    static let list: SQL =
      ComplaintRows.columns + """
        , complaints.subscriber, subscribers.name, subscribers.account, subscribers.language
        FROM complaints JOIN subscribers ON subscribers.id = complaints.subscriber
        """
    static let newest: SQL = """
       WHERE (complaints.closed IS NULL OR complaints.closed >= $1)
        AND ($2 = '' OR complaints.handler = $2)
      ORDER BY complaints.id DESC LIMIT $3
      """
  }
}
