/// A table that the journal can rebuild, and how to walk it by its key, which is its first column.
struct ProjectedTable: Sendable {
  let name: String
  let columns: [String]
  /// Rows after `$1`, at most `$2`.
  let page: SQL
  /// Rows after `$1` up to and with `$2`.
  let range: SQL
  /// Before every key.
  let start: SQLValue

  private init(_ name: String, _ columns: String, start: SQLValue, page: SQL, range: SQL) {
    self.name = name
    self.columns = columns.split(separator: " ").map(String.init)
    self.start = start
    self.page = page
    self.range = range
  }

  /// `words` of the log are left out: they are an aid of search, and also follow imports. The
  /// tables `credentials`, `attempts` and `site` follow from nothing: they hold secrets and
  /// counters.
  static let all: [ProjectedTable] = [
    table(
      "calls",
      """
      id number subscriber agent opened_at utc_offset checks reason reason_at confirmed note \
      outcome closed_at callback_at receipt risk
      """,
      """
      SELECT id, number, subscriber, agent, opened_at, utc_offset, checks, reason, reason_at,
        confirmed, note, outcome, closed_at, callback_at, receipt, risk FROM calls
      """),
    table(
      "offers",
      """
      id call incentive amount months cost presented_at answer answered_at burden spread \
      suggested propensity held_out
      """,
      """
      SELECT id, call, incentive, amount, months, cost, presented_at, answer, answered_at, burden,
        spread, suggested, propensity, held_out
      FROM offers
      """),
    table(
      "approvals",
      """
      id call incentive amount months cost needed asked_at state decider decided_at words next \
      misses by_voice
      """,
      """
      SELECT id, call, incentive, amount, months, cost, needed, asked_at, state, decider,
        decided_at, words, next, misses, by_voice FROM approvals
      """),
    table(
      "models", "id at actor rows digest", "SELECT id, at, actor, rows, digest FROM models"),
    table(
      "looks", "id call actor why at", "SELECT id, call, actor, why, at FROM looks"),
    table(
      "log", "id call offer at latest agent reason incentive cost outcome",
      "SELECT id, call, offer, at, latest, agent, reason, incentive, cost, outcome FROM log"),
    table(
      "imports", "id at actor file digest counts",
      "SELECT id, at, actor, file, digest, counts FROM imports"),
    table(
      "commands", "id desk sequence call", "SELECT id, desk, sequence, call FROM commands",
      start: .text("")),
    table(
      "purse", "month committed given owed waiting",
      """
      SELECT id, committed, given, owed, waiting
      FROM (SELECT month AS id, committed, given, owed, waiting FROM purse) AS purse
      """),
    people,
    table(
      "conducts", "call recording may_offer refused_at registered_at",
      """
      SELECT id, recording, may_offer, refused_at, registered_at
      FROM (SELECT call AS id, recording, may_offer, refused_at, registered_at FROM conducts)
        AS conducts
      """),
    table(
      "promises",
      """
      id subscriber call kind amount words made_by made_at owner due_at state ended_by ended_at why \
      missed
      """,
      """
      SELECT id, subscriber, call, kind, amount, words, made_by, made_at, owner, due_at, state,
        ended_by, ended_at, why, missed FROM promises
      """),
    table(
      "contact_cards", "subscriber channel language consents silent_since",
      """
      SELECT id, channel, language, consents, silent_since
      FROM (SELECT subscriber AS id, channel, language, consents, silent_since FROM contact_cards)
        AS contact_cards
      """),
    table(
      "contacts", "id subscriber day channel purpose reached",
      "SELECT id, subscriber, day, channel, purpose, reached FROM contacts"),
    table(
      "complaints",
      """
      id subscriber call category words since channel severity received opened_by opened_at \
      handler stage closed
      """,
      """
      SELECT id, subscriber, call, category, words, since, channel, severity, received, opened_by,
        opened_at, handler, stage, closed FROM complaints
      """),
    table(
      "complaint_steps",
      "id complaint at actor day step words remedy incentive amount cost cause",
      """
      SELECT id, complaint, at, actor, day, step, words, remedy, incentive, amount, cost, cause
      FROM complaint_steps
      """),
    table(
      "measures", "id cause words day actor", "SELECT id, cause, words, day, actor FROM measures"),
    table(
      "loyalty_members", "id subscriber programme joined left",
      "SELECT id, subscriber, programme, joined, left FROM loyalty_members"),
    table(
      "loyalty_lots", "id subscriber programme kind earned day last_day reference reason",
      """
      SELECT id, subscriber, programme, kind, earned, day, last_day, reference, reason
      FROM loyalty_lots
      """),
    table(
      "loyalty_moves", "id subscriber lot kind amount until reward day reason",
      """
      SELECT id, subscriber, lot, kind, amount, until, reward, day, reason FROM loyalty_moves
      """),
    table(
      "loyalty_rewards",
      "id subscriber programme reward amount value day last_day actor ending ended",
      """
      SELECT id, subscriber, programme, reward, amount, value, day, last_day, actor, ending, ended
      FROM loyalty_rewards
      """),
    table(
      "surveys",
      "id subscriber call day agent language reason incentive asked_at refused words about promise",
      """
      SELECT id, subscriber, call, day, agent, language, reason, incentive, asked_at, refused,
        words, about, promise FROM surveys
      """),
    table(
      "survey_scores", "id survey question scale value",
      "SELECT id, survey, question, scale, value FROM survey_scores"),
  ]

  private static let people: ProjectedTable = {
    let select: SQL = """
      SELECT name, folded, role, enabled, locked, added_at, password_at, signed_in_at FROM people
      """
    return ProjectedTable(
      "people", "name folded role enabled locked added_at password_at signed_in_at",
      start: .text(""), page: select + " WHERE name > $1 ORDER BY name LIMIT $2",
      range: select + " WHERE name > $1 AND name <= $2 ORDER BY name")
  }()

  private static func table(
    _ name: String, _ columns: String, _ select: SQL, start: SQLValue = .int(Int64.min)
  ) -> ProjectedTable {
    ProjectedTable(
      name, columns, start: start, page: select + " WHERE id > $1 ORDER BY id LIMIT $2",
      range: select + " WHERE id > $1 AND id <= $2 ORDER BY id")
  }
}

/// Compares rows of a table with what the journal makes of it.
struct TableCheck {
  let table: ProjectedTable

  /// Both in the order of the key.
  func compare(found: [SQLRow], rebuilt: [SQLRow]) -> [Finding] {
    guard found != rebuilt else { return [] }
    let known = Dictionary(rebuilt.map { ($0.values[0], $0) }) { first, _ in first }
    let present = Set(found.map { $0.values[0] })
    var findings = found.flatMap { row -> [Finding] in
      guard let wanted = known[row.values[0]] else {
        return [.extraRow(table: table.name, row: Self.text(row.values[0]) ?? "")]
      }
      return differences(row, wanted)
    }
    for row in rebuilt where !present.contains(row.values[0]) {
      findings.append(.missingRow(table: table.name, row: Self.text(row.values[0]) ?? ""))
    }
    return findings
  }

  private func differences(_ row: SQLRow, _ wanted: SQLRow) -> [Finding] {
    table.columns.indices.filter { row.values[$0] != wanted.values[$0] }.map { column in
      .value(
        table: table.name, row: Self.text(row.values[0]) ?? "", column: table.columns[column],
        journal: Self.text(wanted.values[column]), found: Self.text(row.values[column]))
    }
  }

  private static func text(_ value: SQLValue) -> String? {
    switch value {
    case .null: nil
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .text(let text): text
    }
  }
}
