import Retention
import Store

/// What the purse should be, worked out anew from the journal's words by the slowest way: cents
/// dealt out one at a time.
struct SlowPurse: Equatable {
  struct Row: Equatable {
    var committed: Int64 = 0
    var given: Int64 = 0
    var owed: Int64 = 0
  }

  /// By year times a hundred and month.
  private(set) var months: [Int64: Row] = [:]
  private(set) var waiting: Int64 = 0

  /// From all entries, in order: kind, call, time, offset and body.
  init(journal rows: [SQLRow]) throws {
    var offers: [Int64: (call: Int64, draft: Offer.Draft, waits: Bool)] = [:]
    for row in rows {
      let call = try row.int(1)
      switch Event(kind: try row.text(0), body: try row.text(4)) {
      case .presented(let id, let draft): offers[id.rawValue] = (call, draft, true)
      case .answered(let id, let answer):
        offers[id.rawValue]?.waits = false
        if answer == .accepted, let draft = offers[id.rawValue]?.draft {
          let seconds = try row.int(2) / 1000 + row.int(3)
          deal(draft, from: Day(daysSinceEpoch: Int(seconds / 86_400)))
        }
      case .closed:
        for (id, offer) in offers where offer.call == call {
          offers[id] = (call, offer.draft, false)
        }
      default: break
      }
    }
    for offer in offers.values where offer.waits && offer.draft.burden.account == .given {
      waiting += shares(of: offer.draft)[0]
    }
  }

  private mutating func deal(_ draft: Offer.Draft, from day: Day) {
    let shares = shares(of: draft)
    for (index, share) in shares.enumerated() where share > 0 {
      let month = Day(year: day.year, month: day.month, day: 1)?.adding(months: index) ?? day
      let number = Int64(month.year * 100 + month.month)
      switch (draft.burden.account, index) {
      case (.own, _): break
      case (.owed, _): months[number, default: Row()].owed += share
      case (.given, 0): months[number, default: Row()].given += share
      case (.given, _): months[number, default: Row()].committed += share
      }
    }
  }

  private func shares(of draft: Offer.Draft) -> [Int64] {
    var shares = [Int64](repeating: 0, count: draft.burden.months)
    for cent in 0..<draft.cost.minor { shares[Int(cent) % shares.count] += 1 }
    return shares
  }

  static let journal: SQL = "SELECT kind, call, at, utc_offset, body FROM journal ORDER BY position"
}

extension TestDesk {
  /// The purse as its table has it and as the journal has it, at one moment.
  func purses() throws -> (kept: SlowPurse, slow: SlowPurse) {
    let rows = try purseRows()
    return (try SlowPurse(table: rows.table), try SlowPurse(journal: rows.journal))
  }

  /// What both are made from.
  func purseRows() throws -> (table: [SQLRow], journal: [SQLRow]) {
    try store.engine.read { session in
      let table = try session.rows(
        "SELECT month, committed, given, owed, waiting FROM purse ORDER BY month")
      return (table, try session.rows(SlowPurse.journal))
    }
  }

  /// Committed, given and waiting, in minor units, of a month.
  func taken(_ month: Int64) throws -> Int64 {
    let kept = try purses().kept
    let row = kept.months[month] ?? SlowPurse.Row()
    return row.committed + row.given + kept.waiting
  }
}

extension SlowPurse {
  init(table rows: [SQLRow]) throws {
    for row in rows {
      let month = try row.int(0)
      waiting += try row.int(4)
      guard month > 0 else { continue }
      months[month] = Row(
        committed: try row.int(1), given: try row.int(2), owed: try row.int(3))
    }
  }
}
