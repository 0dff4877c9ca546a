package import Retention

extension Store {
  /// The closed calls on which somebody wished to leave, oldest first, out of the newest `limit`,
  /// with what is known of their staying. Whoever objects to profiling is not among them. Read in
  /// short pieces, so that nobody waits.
  package func offerHistory(limit: Int = 20_000) throws -> [PastCase] {
    let population = try population()
    let objecting = try engine.read(OfferHistory.objecting)
    let seen = try engine.read(OfferHistory.lastImport)
    var calls: [ClosedCall] = []
    var before = Int64.max
    while calls.count < limit {
      let size = min(OfferHistory.pieceSize, limit - calls.count)
      let piece = try engine.read { try OfferHistory.piece(before: before, size, in: $0) }
      calls += piece
      guard piece.count == size, let last = piece.last else { break }
      before = last.id
    }
    var history = OfferHistory(
      catalogue: rules.catalogue, population: population, objecting: objecting, lastImport: seen)
    return history.cases(calls.reversed())
  }

  /// Grows with everything that is recorded: the same number means that nothing is new to learn.
  package func journalEnd() throws -> Int64 {
    try engine.read { try $0.row("SELECT max(position) FROM journal")?.optionalInt(0) ?? 0 }
  }
}

/// A call as its tables hold it, with what billing says of its subscriber now.
struct ClosedCall {
  let id: Int64
  let subscriber: Int64
  let day: Day
  let reason: String?
  let outcome: String
  let risk: Share?
  let contract: Contract
  let tenureMonths: Int
  let charge: Money
  let hasOpenCase: Bool
  let left: Bool?
  let objects: Bool
  var offers: [(incentive: String, answer: Answer?)] = []

  init(_ row: SQLRow) throws {
    id = try row.int(0)
    subscriber = try row.int(1)
    day = LocalTime(Moment(milliseconds: try row.int(2)), utcOffset: try row.count(3)).day
    reason = try row.optionalText(4)
    outcome = try row.text(5)
    risk = try row.optionalCount(6).map(Share.init(basisPoints:))
    guard let contract = Contract(rawValue: try row.text(7)) else {
      throw StoreError.corrupt("a contract")
    }
    self.contract = contract
    tenureMonths = try row.count(8)
    charge = Money(minor: try row.int(9))
    hasOpenCase = try row.optionalText(10) != nil
    left = try row.optionalInt(11).map { $0 != 0 }
    objects = try TextList.decode(row.text(12)).contains(Dossier.objection)
  }
}

/// Puts closed calls, oldest first, together with what became of them.
struct OfferHistory {
  let catalogue: Catalogue
  let population: Population
  let objecting: Set<Int64>
  /// The day of the last import that changed anything; nil before the first.
  let lastImport: Day?
  /// By subscriber.
  private var accepted: [Int64: Int] = [:]

  init(catalogue: Catalogue, population: Population, objecting: Set<Int64>, lastImport: Day?) {
    self.catalogue = catalogue
    self.population = population
    self.objecting = objecting
    self.lastImport = lastImport
  }

  mutating func cases(_ calls: [ClosedCall]) -> [PastCase] {
    let ends = Dictionary(
      grouping: calls.filter { catalogue.outcome($0.outcome)?.endsService == true },
      by: \.subscriber)
    return calls.compactMap { call in
      let before = accepted[call.subscriber, default: 0]
      accepted[call.subscriber] = before + call.offers.count { $0.answer == .accepted }
      guard !call.objects, !objecting.contains(call.subscriber) else { return nil }
      let end = ends[call.subscriber]?.first { $0.id >= call.id }?.day
      return pastCase(call, acceptedBefore: before, end: end)
    }
  }

  /// Nil where nobody wished to leave, or where no offer may be made whatever it would add.
  private func pastCase(_ call: ClosedCall, acceptedBefore: Int, end: Day?) -> PastCase? {
    guard let code = call.reason, catalogue.reason(code)?.forbidsPitch == false,
      catalogue.outcome(call.outcome)?.countsAsCase == true
    else { return nil }
    let isOwed = { (code: String) in catalogue.incentive(code)?.family.isOwed == true }
    let first = call.offers.first { !isOwed($0.incentive) } ?? call.offers.first
    return PastCase(
      day: call.day, reason: code, tenureMonths: tenure(of: call),
      chargeRank: population.rank(of: call.charge), contract: call.contract,
      hasOpenCase: call.hasOpenCase, acceptedBefore: acceptedBefore, risk: call.risk,
      offer: first?.incentive, answer: first?.answer, staying: staying(after: call, end: end),
      watchedUntil: lastImport.flatMap { $0 > call.day && call.left != nil ? $0 : nil })
  }

  /// Billing's figure is of the last import, which may be months after the call.
  private func tenure(of call: ClosedCall) -> Int {
    guard let lastImport, lastImport > call.day else { return call.tenureMonths }
    let months =
      (lastImport.year - call.day.year) * 12 + lastImport.month - call.day.month
      - (lastImport.day < call.day.day ? 1 : 0)
    return max(0, call.tenureMonths - months)
  }

  /// What the desk itself was told goes before what billing noticed.
  private func staying(after call: ClosedCall, end: Day?) -> Staying {
    if let end { return .left(end) }
    guard let lastImport, lastImport > call.day, let left = call.left else { return .unknown }
    return left ? .goneBy(lastImport) : .thereOn(lastImport)
  }
}

extension OfferHistory {
  static let pieceSize = 2000

  /// Newest first.
  static func piece(
    before id: Int64, _ size: Int, in session: any SQLSession
  ) throws -> [ClosedCall] {
    var calls = try session.rows(
      """
      SELECT calls.id, subscriber, opened_at, utc_offset, reason, outcome, risk, contract,
        tenure_months, monthly_charge, open_case, has_left, circumstances
      FROM calls JOIN subscribers ON subscribers.id = calls.subscriber
      WHERE calls.id < $1 AND outcome IS NOT NULL ORDER BY calls.id DESC LIMIT $2
      """, [.int(id), .int(size)]
    ).map(ClosedCall.init)
    guard let first = calls.last, let last = calls.first else { return [] }
    let offers = try session.rows(
      "SELECT call, incentive, answer FROM offers WHERE call >= $1 AND call <= $2 ORDER BY call, id",
      [.int(first.id), .int(last.id)])
    let byCall = Dictionary(grouping: offers) { $0.values[0] }
    for index in calls.indices {
      calls[index].offers = try (byCall[.int(calls[index].id)] ?? []).map {
        (try $0.text(1), try $0.optionalText(2).flatMap(Answer.init))
      }
    }
    return calls
  }

  /// Those who said on any call that they object.
  static func objecting(in session: any SQLSession) throws -> Set<Int64> {
    let rows = try session.rows("SELECT subscriber, confirmed FROM calls WHERE confirmed <> '[]'")
    return Set(
      try rows.filter { try JSON($0.text(1))?.texts?.contains(Dossier.objection) ?? false }
        .map { try $0.int(0) })
  }

  static func lastImport(in session: any SQLSession) throws -> Day? {
    let row = try session.row(
      """
      SELECT imports.at, utc_offset FROM imports JOIN journal ON position = imports.id
      ORDER BY imports.id DESC LIMIT 1
      """)
    return try row.map {
      LocalTime(Moment(milliseconds: try $0.int(0)), utcOffset: try $0.count(1)).day
    }
  }
}
