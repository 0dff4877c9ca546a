package import Retention
package import Store

/// Promises, how they were kept and who may be contacted, as tables.
package struct PromiseTable {
  private let say: Speech
  private let world: World
  private let currency: Currency

  package init(_ say: Speech, _ world: World, _ currency: Currency) {
    self.say = say
    self.world = world
    self.currency = currency
  }

  package func list(_ rows: [PromiseRow]) -> PlainTable {
    PlainTable(
      columns: [
        .init("promise", "№", isRight: true), .init("due", say.dueColumn), .init("state", ""),
        .init("name", say.subscriberColumn), .init("account", say.accountColumn),
        .init("what", say.promiseColumn), .init("amount", say.amountLabel, isRight: true),
        .init("owner", say.ownerLabel), .init("text", say.wordsLabel),
      ], rows: rows.map(row), empty: say.noPromises)
  }

  private func row(_ row: PromiseRow) -> [PlainTable.Cell] {
    let promise = row.promise
    let due = promise.dueAt
    let isOverdue = promise.isOverdue(at: world.now())
    return [
      .init(say.integer(Int(promise.id.rawValue)), .int(promise.id.rawValue)),
      .init(say.dayAndTime(world.local(due)), .text(due.iso(utcOffset: world.utcOffset(due)))),
      .init(isOverdue ? "!" : "", .text(isOverdue ? "overdue" : "open")),
      .init(row.subscriberName), .init(row.account),
      .init(say.promise(promise.kind), .text(promise.kind.rawValue)),
      promise.amount.map { .init(say.money($0, currency), .text($0.plain(currency))) } ?? .none,
      .init(promise.owner), .init(promise.words),
    ]
  }

  /// By whoever had to see to them, with the 95 % interval of each rate.
  package func kept(_ rates: [String: KeptRate]) -> PlainTable {
    PlainTable(
      columns: [
        .init("owner", say.ownerLabel), .init("due", say.dueCountColumn, isRight: true),
        .init("kept", say.keptColumn, isRight: true), .init("late", say.lateColumn, isRight: true),
        .init("overdue", say.overdueColumn, isRight: true),
        .init("open", say.notDueColumn, isRight: true), .init("rate", say.rateColumn),
      ],
      rows: rates.sorted { $0.key < $1.key }.map { owner, rate in
        [.init(owner)]
          + [rate.due, rate.kept, rate.late, rate.overdue, rate.open].map {
            .init(say.integer($0), .int(Int64($0)))
          } + [share(rate)]
      }, empty: say.nothingPromised)
  }

  private func share(_ rate: KeptRate) -> PlainTable.Cell {
    guard rate.due > 0 else { return .none }
    return .init(say.kept(rate), .int(Int64(rate.kept * 10_000 / rate.due)))
  }

  /// Those who may be contacted today, with the way that they prefer.
  package func contacts(_ rows: [Contactable]) -> PlainTable {
    PlainTable(
      columns: [
        .init("account", say.accountColumn), .init("name", say.subscriberColumn),
        .init("channel", say.channelColumn), .init("language", say.languageColumn),
        .init("phone", say.phone), .init("email", say.email), .init("occasion", say.occasionColumn),
      ],
      rows: rows.map { row in
        let one = row.subscriber
        let card = row.care.contact
        return [
          .init(one.account), .init(one.name),
          card.channel.map { .init(say.channel($0), .text($0.rawValue)) } ?? .none,
          card.language.map { .init(say.name(of: $0), .text($0.rawValue)) } ?? .none,
          .init(one.phone), .init(one.email),
          row.occasion.map { .init(say.greeting($0), .text($0.day.iso)) } ?? .none,
        ]
      }, empty: say.nobodyToContact)
  }
}
