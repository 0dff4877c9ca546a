import Retention

/// The month purse as the journal leaves it: a row a month of the desk's clock, and row 0 for what
/// waits for an answer, whatever month that comes in.
extension SchemaPart {
  static let purse = SchemaPart(
    name: "purse",
    steps: [
      4: [
        // As `Burden.beforePurses`.
        """
        ALTER TABLE offers ADD COLUMN burden TEXT NOT NULL DEFAULT 'given'
        CHECK (burden IN ('given', 'owed', 'own'))
        """,
        """
        ALTER TABLE offers ADD COLUMN spread INTEGER NOT NULL DEFAULT 1
        CHECK (spread BETWEEN 1 AND 120)
        """,
        """
        CREATE TABLE purse (
          month INTEGER NOT NULL PRIMARY KEY CHECK (month BETWEEN 0 AND 999912),
          committed INTEGER NOT NULL DEFAULT 0,
          given INTEGER NOT NULL DEFAULT 0,
          owed INTEGER NOT NULL DEFAULT 0,
          waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting = 0 OR month = 0)
        ) STRICT
        """,
        "INSERT INTO purse (month) VALUES (0)",
      ]
    ],
    fill: [4: { try PurseTable.count($0) }])
}

enum PurseTable {
  /// One look at two rows, however large the store is.
  static func figures(of month: Month, in session: any SQLSession) throws -> PurseFigures {
    let row = try session.row(
      """
      SELECT coalesce(sum(committed), 0), coalesce(sum(given), 0), coalesce(sum(owed), 0),
        coalesce(sum(waiting), 0)
      FROM purse WHERE month IN (0, $1)
      """, [.int(month.number)])
    var figures = PurseFigures(month: month)
    guard let row else { return figures }
    figures.committed = Money(minor: try row.int(0))
    figures.given = Money(minor: try row.int(1))
    figures.owed = Money(minor: try row.int(2))
    figures.waiting = Money(minor: try row.int(3))
    return figures
  }

  /// Counts once, in a store that had no purse before, what its offers took.
  static func count(_ session: any SQLSession) throws {
    let book = PurseBook(session)
    var answers: [(Identifier<Offer>, Month)] = []
    try session.forEachRow(
      "SELECT at, utc_offset, kind, body FROM journal WHERE kind = 'answered' ORDER BY position", []
    ) { row in
      let event = Event(kind: try row.text(2), body: try row.text(3))
      guard case .answered(let offer, .accepted)? = event else { return true }
      let at = Moment(milliseconds: try row.int(0))
      answers.append((offer, Month(at, utcOffset: try row.count(1))))
      return true
    }
    for (offer, month) in answers {
      if let cost = try book.cost(of: offer) { try book.take(cost, in: month) }
    }
    let waiting = try session.rows(
      """
      SELECT offers.cost, offers.burden, offers.spread, offers.answer
      FROM calls JOIN offers ON offers.call = calls.id
      WHERE calls.outcome IS NULL AND offers.answer IS NULL
      """)
    for row in waiting { try book.setAside(OfferCost(row)) }
  }
}

/// What one offer costs, and where that falls.
struct OfferCost {
  let cost: Money
  let burden: Burden
  let isWaiting: Bool

  init(cost: Money, burden: Burden) {
    self.cost = cost
    self.burden = burden
    isWaiting = true
  }

  /// Cost, burden, spread and answer.
  init(_ row: SQLRow) throws {
    cost = Money(minor: try row.int(0))
    burden = try Burden(row, 1)
    isWaiting = row.isNull(3)
  }
}

extension Burden {
  /// From the column of its account and the next one.
  init(_ row: SQLRow, _ column: Int) throws {
    guard let account = Account(rawValue: try row.text(column)) else {
      throw StoreError.corrupt("an offer's account")
    }
    self.init(account, months: try row.count(column + 1))
  }
}
