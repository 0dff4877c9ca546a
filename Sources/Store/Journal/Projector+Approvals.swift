import Retention

// The requests for a higher level's word, as the journal says.
extension Projector {
  func ask(
    _ entry: Entry, _ id: Identifier<Approval>, _ draft: Approval.Draft
  ) throws {
    try session.run(
      Text.ask,
      [
        .int(id.rawValue), .int(entry.call.rawValue), .text(draft.incentive),
        .optional(draft.terms.amount?.minor), .optional(draft.terms.months),
        .int(draft.cost.minor), .text(draft.needed.name), .int(entry.at.milliseconds),
      ])
  }

  /// The word is the giver's, whoever typed it.
  func hear(_ entry: Entry, _ id: Identifier<Approval>, from giver: String) throws {
    try judge(entry, id, "granted", by: giver)
    try session.run("UPDATE approvals SET by_voice = 1 WHERE id = $1", [.int(id.rawValue)])
  }

  func mishear(_ id: Identifier<Approval>) throws {
    try session.run("UPDATE approvals SET misses = misses + 1 WHERE id = $1", [.int(id.rawValue)])
  }

  func judge(
    _ entry: Entry, _ id: Identifier<Approval>, _ state: String, words: String? = nil,
    next: Identifier<Approval>? = nil, by decider: String? = nil
  ) throws {
    try session.run(
      Text.judge,
      [
        .text(state), .text(decider ?? entry.actor), .int(entry.at.milliseconds),
        words.map(SQLValue.text) ?? .null, .optional(next?.rawValue), .int(id.rawValue),
      ])
  }

  /// Used, or taken back: who decided stays who decided.
  func end(_ id: Identifier<Approval>, _ state: String) throws {
    try session.run(Text.end, [.text(state), .int(id.rawValue)])
  }

  private enum Text {
    static let ask: SQL = """
      INSERT INTO approvals (id, call, incentive, amount, months, cost, needed, asked_at, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked')
      """
    static let judge: SQL = """
      UPDATE approvals SET state = $1, decider = $2, decided_at = $3, words = $4, next = $5
      WHERE id = $6
      """
    static let end: SQL = "UPDATE approvals SET state = $1 WHERE id = $2"
  }
}
