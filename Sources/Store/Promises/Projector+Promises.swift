import Retention

extension Projector {
  func project(_ fact: PromiseFact, _ occasion: CareOccasion) throws {
    switch fact {
    case .made(let draft):
      try session.run(
        Text.make,
        [
          .int(draft.id.rawValue), occasion.subscriber, occasion.call,
          .text(draft.kind.rawValue), .optional(draft.amount?.minor), .text(draft.words),
          occasion.actor, occasion.at, .text(draft.owner), .int(draft.dueAt.milliseconds),
        ])
    case .kept(let id): try end(id, "kept", nil, occasion)
    case .withdrawn(let id, let why): try end(id, "withdrawn", why, occasion)
    case .moved(let id, let moment):
      try session.run(
        Text.move, [occasion.at, .int(moment.milliseconds), .int(id.rawValue)])
    case .handedOver(let id, let owner):
      try session.run(
        "UPDATE promises SET owner = $1 WHERE id = $2", [.text(owner), .int(id.rawValue)])
    }
  }

  private func end(
    _ id: Identifier<Promise>, _ state: String, _ why: String?, _ occasion: CareOccasion
  ) throws {
    try session.run(
      Text.end,
      [
        .text(state), occasion.actor, occasion.at, why.map(SQLValue.text) ?? .null,
        .int(id.rawValue),
      ])
  }

  private enum Text {
    static let make: SQL = """
      INSERT INTO promises (
        id, subscriber, call, kind, amount, words, made_by, made_at, owner, due_at, state, missed)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', 0)
      """
    static let end: SQL = """
      UPDATE promises
      SET state = $1, ended_by = $2, ended_at = $3, why = $4,
        missed = CASE WHEN due_at < $3 THEN 1 ELSE missed END
      WHERE id = $5
      """
    static let move: SQL = """
      UPDATE promises
      SET missed = CASE WHEN due_at < $1 THEN 1 ELSE missed END, due_at = $2 WHERE id = $3
      """
  }
}
