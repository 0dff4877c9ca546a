import Retention

extension Projector {
  func project(_ fact: LoyaltyFact, _ occasion: CareOccasion) throws {
    switch fact {
    case .joined(let programme, let day):
      try session.run(
        Text.join, [occasion.position, occasion.subscriber, .text(programme), .day(day)])
    case .left(let programme, let day):
      try session.run(Text.leave, [.day(day), occasion.subscriber, .text(programme)])
    case .earned(let lot): try credit(lot, occasion)
    case .granted(let grant):
      try session.run(
        Text.grant,
        [
          .int(grant.id.rawValue), occasion.subscriber, .text(grant.programme),
          .text(grant.reward), .int(grant.amount), .int(grant.value.minor), .day(grant.day),
          .day(grant.lastDay), occasion.actor,
        ])
      try move(grant.uses, grant.id, on: grant.day, occasion)
    case .used(let id, let day): try end(id, "used", day)
    case .expired(let moves, let day): try move(moves, nil, on: day, occasion)
    case .reversed(let id, let moves, let reason, let day):
      try end(id, "reversed", day)
      try move(moves, id, on: day, reason: reason, occasion)
    case .takenBack(_, let moves, let reason, let day):
      try move(moves, nil, on: day, reason: reason, occasion)
    }
  }

  private func credit(_ lot: Lot, _ occasion: CareOccasion) throws {
    try session.run(
      Text.earn,
      [
        .int(lot.id.rawValue), occasion.subscriber, .text(lot.programme),
        .text(lot.kind.rawValue), .int(lot.earned), .day(lot.day), .day(lot.firstLastDay),
        .optional(lot.reference), .text(lot.reason),
      ])
  }

  private func end(_ id: Identifier<GrantedReward>, _ ending: String, _ day: Day) throws {
    try session.run(Text.end, [.text(ending), .day(day), .int(id.rawValue)])
  }

  private func move(
    _ moves: [LotMove], _ reward: Identifier<GrantedReward>?, on day: Day, reason: String = "",
    _ occasion: CareOccasion
  ) throws {
    for move in moves {
      let last = try session.row("SELECT max(id) FROM loyalty_moves")?.optionalInt(0) ?? 0
      try session.run(
        Text.move,
        [
          .int(last + 1), occasion.subscriber, .int(move.lot.rawValue), .text(move.kind.rawValue),
          .int(move.amount), .day(move.until), .optional(reward?.rawValue), .day(day),
          .text(reason),
        ])
    }
  }

  private enum Text {
    static let join: SQL = """
      INSERT INTO loyalty_members (id, subscriber, programme, joined) VALUES ($1, $2, $3, $4)
      ON CONFLICT (subscriber, programme) DO UPDATE SET left = NULL
      """
    static let leave: SQL = """
      UPDATE loyalty_members SET left = $1 WHERE subscriber = $2 AND programme = $3
      """
    static let earn: SQL = """
      INSERT INTO loyalty_lots (
        id, subscriber, programme, kind, earned, day, last_day, reference, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
    static let grant: SQL = """
      INSERT INTO loyalty_rewards (
        id, subscriber, programme, reward, amount, value, day, last_day, actor)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
    static let end: SQL = "UPDATE loyalty_rewards SET ending = $1, ended = $2 WHERE id = $3"
    static let move: SQL = """
      INSERT INTO loyalty_moves (id, subscriber, lot, kind, amount, until, reward, day, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """
  }
}

extension SQLValue {
  /// Days since 1 January 1970.
  static func day(_ day: Day?) -> SQLValue { day.map { .int(Int64($0.daysSinceEpoch)) } ?? .null }
}
