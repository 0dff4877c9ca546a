/// What the team may give away in a calendar month, by the catalogue.
package struct PurseRules: Hashable, Sendable {
  /// A month, for all desks of the store together.
  package let month: Money
  /// The last share of it, which only a supervisor or above may touch.
  package let reserve: Share

  package init(month: Money, reserve: Share) {
    self.month = month
    self.reserve = reserve
  }
}

/// What is gone of a month's purse, as the store counts it.
package struct PurseFigures: Hashable, Sendable {
  package let month: Month
  /// Parts that fall in this month of what was accepted in earlier ones.
  package var committed = Money.zero
  /// Parts that fall in this month of what was accepted in it.
  package var given = Money.zero
  /// Remedies and refunds of this month; not taken from the purse.
  package var owed = Money.zero
  /// First parts of the offers that wait for an answer, whatever month they were made in: each
  /// would fall in the month of its yes.
  package var waiting = Money.zero

  package init(month: Month) { self.month = month }
}

/// The purse of one month: its rules, and what is gone of it.
package struct Purse: Hashable, Sendable {
  package let rules: PurseRules
  package let figures: PurseFigures

  package init(_ rules: PurseRules, _ figures: PurseFigures) {
    self.rules = rules
    self.figures = figures
  }

  package var month: Month { figures.month }
  package var limit: Money { rules.month }
  /// Rounded once to the minor unit, half to even.
  package var reserve: Money { rules.month.roundedHalfEven(rules.reserve) }
  /// All that is bound already, offers that wait included.
  package var taken: Money { figures.committed + figures.given + figures.waiting }

  /// The most that may be taken when a hand of this level gives.
  package func limit(for level: Level) -> Money {
    level >= .supervisor ? limit : limit - reserve
  }

  /// Below nothing when the limit was lowered meanwhile, or when supervisors took of the reserve.
  package func left(for level: Level) -> Money { limit(for: level) - taken }

  /// What an offer that waits may still take: its part was set aside when it was made, so only a
  /// limit that was lowered since can be in its way. `part` is its own.
  func leftForWaiting(_ part: Money) -> Money { limit - taken + part }

  /// The day on which nothing is left at this month's pace; nil when it lasts to the end of the
  /// month, `today` when nothing is left already.
  ///
  /// Straight on from what was given on the `today.day` days so far, today as a whole one: what
  /// is not committed is used up on day ⌈available · days / given⌉ of the month.
  package func runsOut(on today: Day, for level: Level) -> Day? {
    guard left(for: level) > .zero else { return today }
    let available = limit(for: level) - figures.committed - figures.waiting
    guard figures.given > .zero else { return nil }
    let given = Int128(figures.given.minor)
    let day = (Int128(available.minor) * Int128(today.day) + given - 1) / given
    guard day <= Int128(month.length) else { return nil }
    return month.firstDay.adding(days: max(Int(day), today.day) - 1)
  }
}
