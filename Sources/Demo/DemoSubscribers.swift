package import Retention

/// Made-up subscribers, the same for the same seed on every machine. Row `i` depends on the seed
/// and `i` alone: the first 5,000 of a million are those of 5,000. Ids run from 1; the first rows
/// are `Showcase`. Contract ends are counted from `today`.
package struct DemoSubscribers: Sequence, Sendable {
  package let seed: UInt64
  package let count: Int
  package let today: Day
  private let accounts: AccountNumbers

  /// `count` from 0 to 2^34 − 1, which is as far as account numbers go.
  package init(seed: UInt64, count: Int, today: Day) {
    self.seed = seed
    self.count = Swift.min(Swift.max(0, count), 1 << 34 - 1)
    self.today = today
    accounts = AccountNumbers(seed: seed)
  }

  /// One row, without the others; nil outside 1 to `count`.
  package subscript(id: Identifier<Subscriber>) -> Subscriber? {
    (1...Int64(Swift.max(1, count))).contains(id.rawValue) && count > 0
      ? subscriber(Int(id.rawValue)) : nil
  }

  package func makeIterator() -> Iterator { Iterator(self) }
  package var underestimatedCount: Int { count }

  package struct Iterator: IteratorProtocol {
    private let subscribers: DemoSubscribers
    private var row = 0

    fileprivate init(_ subscribers: DemoSubscribers) { self.subscribers = subscribers }

    package mutating func next() -> Subscriber? {
      guard row < subscribers.count else { return nil }
      row += 1
      return subscribers.subscriber(row)
    }
  }

  private func subscriber(_ row: Int) -> Subscriber {
    if let showcase = Showcase(rawValue: row) { return showcase.subscriber(today: today) }
    var chance = Chance(seed: seed, row: UInt64(row))
    let household = Household(today: today, &chance)
    var one = household.subscriber(
      Identifier(Int64(row)), account: accounts.account(row: row), &chance)
    Acquaintance(seed: seed, row: row, today: today).introduce(&one, today: today)
    return one
  }
}
