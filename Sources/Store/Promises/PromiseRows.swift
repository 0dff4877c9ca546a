import Retention

/// Promises as their table holds them.
enum PromiseRows {
  static let columns: SQL = """
    SELECT promises.id, kind, amount, words, made_by, made_at, promises.call, owner, due_at, state,
      ended_by, ended_at, why, missed, promises.subscriber
    FROM promises
    """

  /// All that are open and the last few that are over, by due time.
  static func of(
    _ subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> [Promise] {
    try session.rows(
      "SELECT * FROM (" + columns + """
         WHERE subscriber = $1 ORDER BY state <> 'open', id DESC LIMIT 50
        ) AS latest ORDER BY due_at, id
        """, [.int(subscriber.rawValue)]
    ).map(promise)
  }

  static func promise(_ row: SQLRow) throws -> Promise {
    guard let kind = Promise.Kind(rawValue: try row.text(1)) else {
      throw StoreError.corrupt("a promise")
    }
    let call = try row.int(6)
    let draft = Promise.Draft(
      id: Identifier(try row.int(0)), kind: kind, dueAt: Moment(milliseconds: try row.int(8)),
      owner: try row.text(7), amount: try row.optionalInt(2).map(Money.init(minor:)),
      words: try row.text(3))
    var promise = Promise(
      draft, madeBy: try row.text(4), madeAt: Moment(milliseconds: try row.int(5)),
      call: call == 0 ? nil : Identifier(call))
    promise.state = try state(row)
    promise.wasMissed = try row.bool(13)
    return promise
  }

  private static func state(_ row: SQLRow) throws -> Promise.State {
    let by = try row.optionalText(10) ?? ""
    let at = Moment(milliseconds: try row.optionalInt(11) ?? 0)
    switch try row.text(9) {
    case "open": return .open
    case "kept": return .kept(by: by, at: at)
    case "withdrawn": return .withdrawn(by: by, at: at, why: try row.optionalText(12) ?? "")
    default: throw StoreError.corrupt("the state of a promise")
    }
  }
}
