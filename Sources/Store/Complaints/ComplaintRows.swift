import Retention

/// Cases as their tables hold them: what was said of each, and its steps, replayed.
enum ComplaintRows {
  /// Of one subscriber, newest first; more than anybody ever had.
  static func of(
    _ subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> [Complaint] {
    let rows = try session.rows(
      columns + " FROM complaints WHERE subscriber = $1 ORDER BY id DESC LIMIT 200",
      [.int(subscriber.rawValue)])
    guard !rows.isEmpty else { return [] }
    let steps = try session.rows(
      stepColumns + """
         JOIN complaints ON complaints.id = complaint WHERE subscriber = $1
        ORDER BY complaint_steps.id
        """, [.int(subscriber.rawValue)])
    return try replayed(rows, steps)
  }

  static func complaint(
    _ id: Identifier<Complaint>, in session: any SQLSession
  ) throws -> Complaint? {
    let rows = try session.rows(
      columns + " FROM complaints WHERE id = $1", [.int(id.rawValue)])
    let steps = try session.rows(
      stepColumns + " WHERE complaint = $1 ORDER BY id", [.int(id.rawValue)])
    return try replayed(rows, steps).first
  }

  /// In the order of `rows`; steps in that of the journal.
  static func replayed(_ rows: [SQLRow], _ steps: [SQLRow]) throws -> [Complaint] {
    let taken = Dictionary(grouping: steps) { $0.values[0] }
    return try rows.map { row in
      var complaint = try opened(row)
      for step in taken[row.values[0]] ?? [] { try apply(step, to: &complaint) }
      return complaint
    }
  }

  static let columns: SQL = """
    SELECT complaints.id, complaints.call, complaints.category, complaints.words,
      complaints.since, complaints.channel, complaints.severity, complaints.received,
      complaints.opened_by, complaints.opened_at
    """

  static let stepColumns: SQL = """
    SELECT complaint, at, actor, day, step, complaint_steps.words, remedy, incentive, amount, cost,
      cause
    FROM complaint_steps
    """

  private static func opened(_ row: SQLRow) throws -> Complaint {
    let call = try row.int(1)
    guard let channel = Complaint.Channel(rawValue: try row.text(5)),
      let severity = Complaint.Severity(rawValue: try row.text(6)),
      let received = Day(iso: try row.text(7))
    else { throw StoreError.corrupt("a case") }
    let draft = Complaint.Draft(
      category: try row.text(2), words: try row.text(3),
      since: try row.optionalText(4).flatMap { Day(iso: $0) }, channel: channel,
      severity: severity, received: received)
    return Complaint(
      id: Identifier(try row.int(0)), draft: draft,
      openedAt: Moment(milliseconds: try row.int(9)), openedBy: try row.text(8),
      call: call == 0 ? nil : Identifier(call))
  }

  private static func apply(_ row: SQLRow, to complaint: inout Complaint) throws {
    guard let kind = ComplaintStep.Kind(rawValue: try row.text(4)) else {
      throw StoreError.corrupt("the step of a case")
    }
    var parts = StepParts(kind: kind)
    parts.words = try row.optionalText(5)
    parts.remedy = try row.optionalText(6).flatMap(Remedy.Kind.init)
    parts.incentive = try row.optionalText(7)
    parts.amount = try row.optionalInt(8).map(Money.init(minor:))
    parts.cost = try row.optionalInt(9).map(Money.init(minor:))
    parts.cause = try row.optionalText(10)
    guard let step = parts.step, let day = Day(iso: try row.text(3)) else {
      throw StoreError.corrupt("the step of a case")
    }
    complaint.apply(
      step, on: day, at: Moment(milliseconds: try row.int(1)), by: try row.text(2))
  }
}
