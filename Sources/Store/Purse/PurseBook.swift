import Retention

/// Keeps the table of the purse as offers are made, answered and left. Touches as many rows as the
/// offer has months, and never looks at another offer.
struct PurseBook {
  private let session: any SQLSession

  init(_ session: any SQLSession) { self.session = session }

  /// Presented: its first part waits.
  func setAside(_ offer: OfferCost) throws {
    try wait(offer.burden.needed(for: offer.cost))
  }

  /// Called before the answer is written to the offer: whatever it is, nothing waits any more, and
  /// a yes takes its parts. What was put off waited only until then.
  func answered(_ id: Identifier<Offer>, _ answer: Answer, in month: Month) throws {
    guard let offer = try cost(of: id) else { return }
    if offer.isWaiting { try wait(-offer.burden.needed(for: offer.cost)) }
    if answer == .accepted { try take(offer, in: month) }
  }

  /// Called before the call is closed, with what still lies on its table.
  func closed(_ call: Identifier<Call>) throws {
    let waiting = try session.rows(
      """
      SELECT cost, burden, spread, answer FROM offers WHERE call = $1 AND answer IS NULL
      """, [.int(call.rawValue)])
    for row in waiting {
      let offer = try OfferCost(row)
      try wait(-offer.burden.needed(for: offer.cost))
    }
  }

  func cost(of id: Identifier<Offer>) throws -> OfferCost? {
    try session.row(
      "SELECT cost, burden, spread, answer FROM offers WHERE id = $1", [.int(id.rawValue)]
    ).map { try OfferCost($0) }
  }

  /// Accepted in `month`: its parts fall in that month and the next ones.
  func take(_ offer: OfferCost, in month: Month) throws {
    guard offer.cost > .zero, offer.burden.account != .own else { return }
    if offer.burden.account == .owed {
      return try add(Text.owed, offer.cost, to: month)
    }
    for index in 0..<offer.burden.months {
      let part = offer.burden.part(of: offer.cost, inMonth: index)
      guard part > .zero else { return }
      try add(index == 0 ? Text.given : Text.committed, part, to: month.adding(index))
    }
  }

  private func wait(_ amount: Money) throws {
    guard amount != .zero else { return }
    try session.run(Text.waiting, [.int(amount.minor)])
  }

  private func add(_ text: SQL, _ amount: Money, to month: Month) throws {
    try session.run(text, [.int(month.number), .int(amount.minor)])
  }

  private enum Text {
    static let waiting: SQL = "UPDATE purse SET waiting = waiting + $1 WHERE month = 0"
    static let given: SQL = """
      INSERT INTO purse (month, given) VALUES ($1, $2)
      ON CONFLICT (month) DO UPDATE SET given = purse.given + excluded.given
      """
    static let committed: SQL = """
      INSERT INTO purse (month, committed) VALUES ($1, $2)
      ON CONFLICT (month) DO UPDATE SET committed = purse.committed + excluded.committed
      """
    static let owed: SQL = """
      INSERT INTO purse (month, owed) VALUES ($1, $2)
      ON CONFLICT (month) DO UPDATE SET owed = purse.owed + excluded.owed
      """
  }
}
