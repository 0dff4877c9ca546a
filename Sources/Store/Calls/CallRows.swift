import Retention

/// Calls and offers as their tables hold them.
enum CallRows {
  static func call(
    _ id: Identifier<Call>, in session: any SQLSession
  ) throws -> Call? {
    try session.row(select + " WHERE id = $1", [.int(id.rawValue)]).map { try call($0, session) }
  }

  /// The call that is open with this subscriber; there is at most one.
  static func open(
    with subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> Call? {
    try session.row(
      select + " WHERE subscriber = $1 AND outcome IS NULL", [.int(subscriber.rawValue)]
    ).map { try call($0, session) }
  }

  static func open(of agent: String, in session: any SQLSession) throws -> [Call] {
    try session.rows(
      select + " WHERE agent = $1 AND outcome IS NULL ORDER BY id", [.text(agent)]
    ).map { try call($0, session) }
  }

  /// Closed calls before `call`, newest first, at most 50. The risk of a call is told when it was
  /// worked out by the model of now, made at `modelAt`: figures of two models are no trend.
  static func history(
    of subscriber: Identifier<Subscriber>, before call: Identifier<Call>?, modelAt: Moment?,
    in session: any SQLSession
  ) throws -> [PastCall] {
    let arguments: [SQLValue] = [
      .int(subscriber.rawValue), .int(call?.rawValue ?? Int64.max),
    ]
    let calls = try session.rows(pastCalls, arguments)
    let offers = calls.isEmpty ? [] : try session.rows(pastOffers, arguments)
    let byCall = Dictionary(grouping: offers) { $0.values[0] }
    return try calls.map { row in
      PastCall(
        number: CallNumber(text: try row.text(1)),
        day: LocalTime(Moment(milliseconds: try row.int(2)), utcOffset: try row.count(3)).day,
        reason: try row.optionalText(4), outcome: try row.optionalText(5),
        offers: try (byCall[row.values[0]] ?? []).map(pastOffer),
        risk: try (modelAt.map { try row.int(2) > $0.milliseconds } ?? true)
          ? row.optionalCount(6).map(Share.init(basisPoints:)) : nil)
    }
  }

  /// Whether somebody said on any call, the one under way too, that a circumstance is so.
  static func isConfirmed(
    _ code: String, by subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> Bool {
    let said = try session.rows(
      "SELECT confirmed FROM calls WHERE subscriber = $1 AND confirmed <> '[]'",
      [.int(subscriber.rawValue)])
    return try said.contains { JSON(try $0.text(0))?.texts?.contains(code) ?? false }
  }

  private static func call(_ row: SQLRow, _ session: any SQLSession) throws -> Call {
    var call = Call(
      id: Identifier(try row.int(0)), number: CallNumber(text: try row.text(1)),
      subscriber: Identifier(try row.int(2)), agent: try row.text(3),
      openedAt: Moment(milliseconds: try row.int(4)))
    call.checks = try row.count(5)
    call.reason = try row.optionalText(6)
    call.reasonAt = try row.optionalInt(7).map(Moment.init(milliseconds:))
    call.confirmed = Set(JSON(try row.text(8))?.texts ?? [])
    call.note = try row.text(9)
    call.outcome = try row.optionalText(10)
    call.closedAt = try row.optionalInt(11).map(Moment.init(milliseconds:))
    call.callbackAt = try row.optionalInt(12).map(Moment.init(milliseconds:))
    call.receipt = try row.optionalText(13)
    call.conduct = try ConductRows.conduct(on: call.id, in: session)
    call.offers = try session.rows(offers, [.int(call.id.rawValue)]).map(offer)
    call.approvals = try ApprovalRows.of(call.id, agent: call.agent, in: session)
    return call
  }

  private static func offer(_ row: SQLRow) throws -> Offer {
    var offer = Offer(
      id: Identifier(try row.int(0)), incentive: try row.text(1),
      terms: try terms(row, 2), cost: Money(minor: try row.int(4)),
      burden: try Burden(row, 8), presentedAt: Moment(milliseconds: try row.int(5)))
    offer.answer = try answer(row, 6)
    offer.answeredAt = try row.optionalInt(7).map(Moment.init(milliseconds:))
    return offer
  }

  private static func pastOffer(_ row: SQLRow) throws -> PastOffer {
    PastOffer(
      incentive: try row.text(1), terms: try terms(row, 2), cost: Money(minor: try row.int(4)),
      presented: LocalTime(
        Moment(milliseconds: try row.int(5)), utcOffset: try row.count(7)
      ).day, answer: try answer(row, 6))
  }

  private static func terms(_ row: SQLRow, _ column: Int) throws -> Terms {
    Terms(
      amount: try row.optionalInt(column).map(Money.init(minor:)),
      months: try row.optionalCount(column + 1))
  }

  private static func answer(_ row: SQLRow, _ column: Int) throws -> Answer? {
    guard let text = try row.optionalText(column) else { return nil }
    guard let answer = Answer(rawValue: text) else { throw StoreError.corrupt("an answer") }
    return answer
  }
}

extension CallRows {
  private static let select: SQL = """
    SELECT id, number, subscriber, agent, opened_at, checks, reason, reason_at, confirmed, note,
      outcome, closed_at, callback_at, receipt
    FROM calls
    """

  private static let offers: SQL = """
    SELECT id, incentive, amount, months, cost, presented_at, answer, answered_at, burden, spread
    FROM offers WHERE call = $1 ORDER BY id
    """

  private static let pastCalls: SQL = """
    SELECT id, number, opened_at, utc_offset, reason, outcome, risk FROM calls
    WHERE subscriber = $1 AND id < $2 AND outcome IS NOT NULL ORDER BY id DESC LIMIT 50
    """

  private static let pastOffers: SQL = """
    SELECT offers.call, incentive, amount, months, cost, presented_at, answer, utc_offset
    FROM (
      SELECT id, utc_offset FROM calls
      WHERE subscriber = $1 AND id < $2 AND outcome IS NOT NULL ORDER BY id DESC LIMIT 50
    ) AS past JOIN offers ON offers.call = past.id ORDER BY offers.id
    """
}
