package import Retention

extension Store {
  /// Stamps, points and rewards of one subscriber; nil for one that billing does not know.
  package func loyaltyAccount(of id: Identifier<Subscriber>) throws -> LoyaltyAccount? {
    try engine.read { session in
      guard try SubscriberTable.subscriber(id, session) != nil else { return nil }
      return try LoyaltyRows.account(of: id, in: session)
    }
  }

  /// What each programme with members is used for, by its code. Reads every account once, a
  /// thousand at a time.
  package func loyaltyFigures(by actor: Actor) throws -> [LoyaltyFigures] {
    try engine.read { session in
      try PeopleRows.check(.readFigures, of: actor, in: session)
      let programmes = rules.book.programmes.filter(\.hasLedger)
      var figures = programmes.map { LoyaltyFigures(programme: $0.code) }
      let today = world.today
      try eachAccount(in: session) { _, account in
        for index in programmes.indices {
          figures[index].add(account, programmes[index], on: today)
        }
      }
      return figures
    }
  }

  /// Writes down what has ended unused, account by account, each in a transaction of its own.
  /// The number of accounts that had something to write.
  package func expireLots(
    by actor: Actor, progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    let today = world.today
    let due = try engine.read { session in
      try PeopleRows.check(.readFigures, of: actor, in: session)
      var due: [Identifier<Subscriber>] = []
      try eachAccount(in: session) { id, account in
        if account.hasEnded(on: today) { due.append(id) }
      }
      return due
    }
    for (index, subscriber) in due.enumerated() {
      let order = CareOrder(.loyalty(.expire), for: subscriber)
      _ = try perform(order, id: CommandID(world), by: actor)
      if index % 256 == 255 { progress(index + 1) }
    }
    return due.count
  }

  /// All accounts in the order of their subscribers.
  private func eachAccount(
    in session: any SQLSession, _ take: (Identifier<Subscriber>, LoyaltyAccount) throws -> Void
  ) throws {
    var after = Int64.min
    while true {
      let span = try session.rows(
        """
        SELECT DISTINCT subscriber FROM loyalty_members WHERE subscriber > $1
        ORDER BY subscriber LIMIT 1000
        """, [.int(after)])
      guard let last = try span.last?.int(0) else { return }
      let bounds = [SQLValue.int(after), .int(last)]
      let members = try Self.grouped(LoyaltyRows.Text.members, 3, bounds, session)
      let lots = try Self.grouped(LoyaltyRows.Text.lots, 8, bounds, session)
      let moves = try Self.grouped(LoyaltyRows.Text.moves, 5, bounds, session)
      let rewards = try Self.grouped(LoyaltyRows.Text.rewards, 10, bounds, session)
      for row in span {
        let id = try row.int(0)
        try take(
          Identifier(id),
          LoyaltyRows.account(
            members[id] ?? [], lots: lots[id] ?? [], moves: moves[id] ?? [],
            rewards: rewards[id] ?? []))
      }
      after = last
    }
  }

  private static func grouped(
    _ select: SQL, _ column: Int, _ bounds: [SQLValue], _ session: any SQLSession
  ) throws -> [Int64: [SQLRow]] {
    let rows = try session.rows(
      select + " WHERE subscriber > $1 AND subscriber <= $2 ORDER BY subscriber, id", bounds)
    return try Dictionary(grouping: rows) { try $0.int(column) }
  }
}
