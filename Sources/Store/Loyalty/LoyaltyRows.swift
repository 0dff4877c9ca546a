import Retention

/// Accounts of stamps and points as their tables hold them.
enum LoyaltyRows {
  /// By indexes on the subscriber alone, whatever others have.
  static func account(
    of subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> LoyaltyAccount {
    let id = [SQLValue.int(subscriber.rawValue)]
    let members = try session.rows(Text.members + " WHERE subscriber = $1 ORDER BY id", id)
    // Nobody earns before joining.
    guard !members.isEmpty else { return LoyaltyAccount() }
    return try account(
      members, lots: session.rows(Text.lots + " WHERE subscriber = $1 ORDER BY id", id),
      moves: session.rows(Text.moves + " WHERE subscriber = $1 ORDER BY id", id),
      rewards: session.rows(Text.rewards + " WHERE subscriber = $1 ORDER BY id", id))
  }

  static func account(
    _ members: [SQLRow], lots: [SQLRow], moves: [SQLRow], rewards: [SQLRow]
  ) throws -> LoyaltyAccount {
    let moves = try moves.map(move)
    let byLot = Dictionary(grouping: moves, by: \.move.lot)
    let byReward = Dictionary(grouping: moves.filter { $0.move.kind == .used }, by: \.reward)
    return LoyaltyAccount(
      memberships: try members.map(membership),
      lots: try lots.map { row in
        var lot = try lot(row)
        for entry in byLot[lot.id] ?? [] { lot.apply(entry.move) }
        return lot
      },
      grants: try rewards.map { row in
        try reward(row, uses: (byReward[try row.int(0)] ?? []).map(\.move))
      })
  }

  private static func membership(_ row: SQLRow) throws -> Membership {
    Membership(programme: try row.text(0), joined: try row.day(1), left: try row.optionalDay(2))
  }

  private static func lot(_ row: SQLRow) throws -> Lot {
    guard let kind = EarnKind(rawValue: try row.text(2)) else { throw StoreError.corrupt("a lot") }
    return Lot(
      id: Identifier(try row.int(0)), programme: try row.text(1), kind: kind,
      earned: try row.int(3), day: try row.day(4), lastDay: try row.optionalDay(5),
      reference: try row.optionalText(6), reason: try row.text(7))
  }

  private static func move(_ row: SQLRow) throws -> (move: LotMove, reward: Int64?) {
    guard let kind = LotMove.Kind(rawValue: try row.text(1)) else {
      throw StoreError.corrupt("a move of a lot")
    }
    let move = LotMove(
      kind, try row.int(2), of: Identifier(try row.int(0)), until: try row.optionalDay(3))
    return (move, try row.optionalInt(4))
  }

  private static func reward(_ row: SQLRow, uses: [LotMove]) throws -> GrantedReward {
    var grant = GrantedReward(
      id: Identifier(try row.int(0)), programme: try row.text(1), reward: try row.text(2),
      amount: try row.int(3), value: Money(minor: try row.int(4)), day: try row.day(5),
      lastDay: try row.optionalDay(6), uses: uses)
    grant.actor = try row.text(7)
    switch try row.optionalText(8) {
    case "used": grant.end = .used(try row.day(9))
    case "reversed": grant.end = .reversed(try row.day(9))
    default: break
    }
    return grant
  }

  /// Each ends where its key stands.
  enum Text {
    static let members: SQL = "SELECT programme, joined, left, subscriber FROM loyalty_members"
    static let lots: SQL = """
      SELECT id, programme, kind, earned, day, last_day, reference, reason, subscriber
      FROM loyalty_lots
      """
    static let moves: SQL = "SELECT lot, kind, amount, until, reward, subscriber FROM loyalty_moves"
    static let rewards: SQL = """
      SELECT id, programme, reward, amount, value, day, last_day, actor, ending, ended, subscriber
      FROM loyalty_rewards
      """
  }
}

extension SQLRow {
  func day(_ column: Int) throws -> Day { Day(daysSinceEpoch: try count(column)) }
  func optionalDay(_ column: Int) throws -> Day? { isNull(column) ? nil : try day(column) }
}
