import Retention

/// The ledger by the slowest way: every part of every lot is a thing of its own, with what became
/// of it. Shares no code with the account.
struct SlowLedger {
  enum Fate: Equatable { case left, used(Int64), expired, taken }

  struct Lot {
    let id: Int64
    let day: Day
    var last: Day
    var fates: [Fate]
    var owed = 0
    var left: Int { fates.count { $0 == .left } }
  }

  var lots: [Lot] = []
  let grace: Int

  mutating func earn(_ id: Int64, _ amount: Int, on day: Day, until last: Day) {
    lots.append(Lot(id: id, day: day, last: last, fates: Array(repeating: .left, count: amount)))
  }

  func balance(on day: Day) -> Int {
    lots.reduce(0) { $0 + (day <= $1.last ? $1.left : 0) }
  }

  /// One part at a time, of the lot that ends first.
  mutating func redeem(_ grant: Int64, _ amount: Int, on day: Day) {
    for _ in 0..<amount {
      let open = lots.indices.filter { lots[$0].left > 0 && day <= lots[$0].last }
      guard
        let first = open.min(by: {
          (lots[$0].last, lots[$0].day, lots[$0].id) < (lots[$1].last, lots[$1].day, lots[$1].id)
        }), let part = lots[first].fates.firstIndex(of: .left)
      else { return }
      lots[first].fates[part] = .used(grant)
    }
  }

  mutating func expire(on day: Day) {
    for index in lots.indices where day > lots[index].last {
      lots[index].fates = lots[index].fates.map { $0 == .left ? .expired : $0 }
    }
  }

  mutating func reverse(_ grant: Int64, on day: Day) {
    expire(on: day)
    for index in lots.indices {
      var cameBack = false
      for part in lots[index].fates.indices where lots[index].fates[part] == .used(grant) {
        if lots[index].owed > 0 {
          lots[index].owed -= 1
          lots[index].fates[part] = .taken
        } else {
          lots[index].fates[part] = .left
          cameBack = true
        }
      }
      if cameBack, day > lots[index].last, grace > 0 { lots[index].last = day.adding(days: grace) }
    }
  }

  mutating func takeBack(_ id: Int64, _ amount: Int, on day: Day) {
    expire(on: day)
    guard let index = lots.firstIndex(where: { $0.id == id }) else { return }
    for _ in 0..<amount {
      if let part = lots[index].fates.firstIndex(of: .left) {
        lots[index].fates[part] = .taken
      } else {
        let out = lots[index].fates.count { if case .used = $0 { true } else { false } }
        if lots[index].owed < out { lots[index].owed += 1 }
      }
    }
  }
}
