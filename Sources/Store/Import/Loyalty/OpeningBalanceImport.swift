package import Retention

/// What an import of opening balances did.
package struct OpeningBalanceSummary: Hashable, Sendable {
  package internal(set) var rows = 0
  package internal(set) var credited = 0
  /// There already, just so, or nothing to credit.
  package internal(set) var unchanged = 0
}

extension Store {
  /// Credits what stood elsewhere before: all of the file or nothing, and a second time without a
  /// change. Each balance is an entry of the journal. Throws `ImportFailure` for what is wrong with
  /// the file, `StoreError` for the store, and `Refusal` for who may not import.
  package func importOpeningBalances(
    path: String, by actor: Actor, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> OpeningBalanceSummary {
    do {
      let reader = try CSVReader(ByteStream(path: path))
      let name = String(path.split(separator: "/").last ?? "")
      return try engine.write { session in
        try PeopleRows.check(.importSubscribers, of: actor, in: session)
        var sink = try OpeningBalanceSink(store: self, session: session, actor: actor)
        return try sink.take(reader, named: name, progress)
      }
    } catch let fault as CSVFault {
      throw ImportFailure.file(fault)
    }
  }
}

/// Writes balances inside one transaction, and holds one row at a time.
private struct OpeningBalanceSink {
  let store: Store
  let session: any SQLSession
  let occasion: Occasion
  private let programmes: [Programme]
  private let today: Day
  private var number: Int64
  private var summary = OpeningBalanceSummary()

  init(store: Store, session: any SQLSession, actor: Actor) throws {
    self.store = store
    self.session = session
    occasion = Occasion(
      desk: store.identity.desk, actor: actor, command: CommandID(store.world), world: store.world)
    programmes = store.rules.book.programmes
    today = LocalTime(occasion.at, utcOffset: occasion.utcOffset).day
    number = try CareRows.numbers(in: session).lot
  }

  mutating func take(
    _ reader: CSVReader, named file: String, _ progress: (ImportProgress) -> Void
  ) throws -> OpeningBalanceSummary {
    var rows = try OpeningBalanceRow(
      header: reader.header, programmes: programmes, today: today)
    while try reader.next() {
      summary.rows += 1
      if let row = rows.balance(of: reader) { try take(row, &rows, reader) }
      if summary.rows % 4096 == 0 {
        let (done, total) = reader.progress
        progress(ImportProgress(rows: summary.rows, bytesDone: done, bytesTotal: total))
      }
    }
    guard rows.badCount == 0 else {
      throw ImportFailure.cells(rows.bad, more: rows.badCount - rows.bad.count)
    }
    guard summary.credited > 0 else { return summary }
    let counts = [
      "rows": summary.rows, "credited": summary.credited, "unchanged": summary.unchanged,
    ]
    let entry = ImportEntry(file: file, digest: Hex.text(reader.digest()), counts: counts)
    try Journal.record(.imported(entry), of: Subject(), on: occasion, in: session)
    return summary
  }

  private mutating func take(
    _ row: (account: String, balance: OpeningBalance), _ rows: inout OpeningBalanceRow,
    _ reader: CSVReader
  ) throws {
    guard
      let found = try session.row(
        "SELECT id FROM subscribers WHERE account = $1", [.text(row.account)])
    else { return rows.note(.account, reader, .noSuchAccount) }
    let subscriber = Identifier<Subscriber>(try found.int(0))
    guard row.balance.amount > 0 else { return summary.unchanged += 1 }
    if let known = try known(row.balance, of: subscriber) {
      guard known == Known(row.balance, programmes, today) else {
        return rows.note(.amount, reader, .creditedOtherwise)
      }
      return summary.unchanged += 1
    }
    // After the first bad cell the rest is read only to name the others.
    guard rows.badCount == 0 else { return }
    try credit(row.balance, to: subscriber)
    summary.credited += 1
  }

  private mutating func credit(
    _ balance: OpeningBalance, to id: Identifier<Subscriber>
  ) throws {
    let account = try LoyaltyRows.account(of: id, in: session)
    let facts = try account.decide(
      .earn(.opening(balance)),
      in: LoyaltySituation(
        programmes: programmes, bill: .zero, actor: occasion.actor, today: today,
        firstNumber: number))
    number += 1
    let known = try Person.of(id, in: session)
    let person = try known ?? Person.introduce(id, in: session, store.world)
    for fact in facts {
      let sealed = CareFact.loyalty(fact).sealed(for: person, store.world)
      try Journal.record(
        .care(sealed), of: Subject(token: person.token), on: occasion, in: session)
    }
  }

  /// What a balance of the store and one of a file must share to be the same. A day that the file
  /// leaves to the store was that of the first import.
  private struct Known: Equatable {
    let amount: Int64
    let day: Day?
    let lastDay: Day?

    init(amount: Int64, day: Day?, lastDay: Day?) {
      (self.amount, self.day, self.lastDay) = (amount, day, lastDay)
    }

    init(_ balance: OpeningBalance, _ programmes: [Programme], _ today: Day) {
      let own = balance.day.flatMap {
        programmes.programme(balance.programme)?.lastDay(ofLot: $0)
      }
      self.init(
        amount: balance.amount, day: balance.day, lastDay: balance.lastDay ?? own)
    }
  }

  private func known(
    _ balance: OpeningBalance, of subscriber: Identifier<Subscriber>
  ) throws -> Known? {
    let row = try session.row(
      """
      SELECT earned, day, last_day FROM loyalty_lots
      WHERE subscriber = $1 AND programme = $2 AND kind = 'opening' AND reference = $3
      """, [.int(subscriber.rawValue), .text(balance.programme), .text(balance.reference)])
    return try row.map { row in
      let hasDay = balance.day != nil
      return Known(
        amount: try row.int(0), day: hasDay ? try row.day(1) : nil,
        lastDay: hasDay || balance.lastDay != nil ? try row.optionalDay(2) : nil)
    }
  }
}
