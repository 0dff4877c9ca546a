/// A public holiday, and the day of each year on which it falls.
package struct Holiday: Hashable, Sendable {
  package let title: Localised
  package let rule: Rule
  package let whenOnWeekend: Substitute
  /// The first and the last year that have it; nil for no end.
  package let from: Int?
  package let until: Int?
  /// Years that left it out.
  package let except: Set<Int>

  package init(
    title: Localised, rule: Rule, whenOnWeekend: Substitute = .none, from: Int? = nil,
    until: Int? = nil, except: Set<Int> = []
  ) {
    self.title = title
    self.rule = rule
    self.whenOnWeekend = whenOnWeekend
    self.from = from
    self.until = until
    self.except = except
  }

  package enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday; before it when negative.
    case easter(Int)
    /// The first to fourth such weekday of a month.
    case nth(Int, Weekday, month: Int)
    case last(Weekday, month: Int)
    /// Once.
    case once(Day)
  }

  /// The other day that is free too when a holiday falls on a weekend.
  package enum Substitute: String, CaseIterable, Sendable {
    case none
    /// The Friday before a Saturday, the Monday after a Sunday.
    case nearest
    /// The next weekday that is not a holiday itself.
    case next
  }

  /// The day itself, before any substitute; nil in a year without it.
  package func day(in year: Int) -> Day? {
    guard year >= from ?? year, year <= until ?? year, !except.contains(year) else { return nil }
    switch rule {
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .easter(let offset): return Day.easter(year).adding(days: offset)
    case .nth(let count, let weekday, let month):
      return Day(year: year, month: month, day: 1)?.onOrAfter(weekday)
        .adding(days: 7 * (count - 1))
    case .last(let weekday, let month):
      let length = Day.length(ofMonth: month, year: year)
      return Day(year: year, month: month, day: length - 6)?.onOrAfter(weekday)
    case .once(let day): return day.year == year ? day : nil
    }
  }
}
