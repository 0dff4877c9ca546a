package import Retention

/// A promise with whom it was made to.
package struct PromiseRow: Hashable, Sendable {
  package let promise: Promise
  package let subscriber: Identifier<Subscriber>
  /// The name, or the account where billing gives no names.
  package let subscriberName: String
  package let account: String
}

extension Store {
  /// What is still open and the actor has to see to, overdue first. Who may follow up everybody's
  /// promises sees all.
  package func promises(by actor: Actor, limit: Int) throws -> [PromiseRow] {
    try engine.read { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      switch standing.scope(of: .followUp) {
      case .none: return []
      case .own:
        return try rows(
          " AND owner = $1 ORDER BY due_at, promises.id LIMIT $2",
          [.text(standing.actor.name), .int(limit)], session)
      case .all: return try rows(" ORDER BY due_at, promises.id LIMIT $1", [.int(limit)], session)
      }
    }
  }

  /// How the promises that were due from `first` on were kept, by who had to see to them.
  package func keptRates(since first: Moment, by actor: Actor) throws -> [String: KeptRate] {
    try engine.read { session in
      let standing = try PeopleRows.standing(of: actor, in: session)
      let scope = standing.scope(of: .followUp)
      guard scope > .none else { return [:] }
      let rows = try session.rows(
        PromiseRows.columns + " WHERE due_at >= $1", [.int(first.milliseconds)])
      let now = world.now()
      return try rows.map(PromiseRows.promise).reduce(into: [:]) { rates, promise in
        guard scope == .all || promise.owner == standing.actor.name else { return }
        rates[promise.owner, default: KeptRate()].count(promise, at: now)
      }
    }
  }

  private func rows(
    _ rest: SQL, _ arguments: [SQLValue], _ session: any SQLSession
  ) throws -> [PromiseRow] {
    try session.rows(Text.open + rest, arguments).map { row in
      let account = try row.text(16)
      let name = try row.text(15)
      return PromiseRow(
        promise: try PromiseRows.promise(row), subscriber: Identifier(try row.int(14)),
        subscriberName: name.isEmpty ? account : name, account: account)
    }
  }

  private enum Text {
    static let open: SQL = """
      SELECT promises.id, kind, amount, words, made_by, made_at, promises.call, owner, due_at,
        state, ended_by, ended_at, why, missed, promises.subscriber, name, account
      FROM promises JOIN subscribers ON subscribers.id = promises.subscriber
      WHERE state = 'open'
      """
  }
}
