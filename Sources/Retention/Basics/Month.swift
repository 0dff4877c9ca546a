/// A calendar month of the desk's clock, January of year 1 to December 9999. Reckoning beyond
/// either stays there.
package struct Month: Hashable, Comparable, Sendable {
  /// `202611`: the year times a hundred and the month, so that it sorts and reads well in a table.
  package let number: Int

  package init(_ day: Day) { number = day.year * 100 + day.month }

  /// Nil for a number that no month has.
  package init?(number: Int) {
    guard let day = Day(year: number / 100, month: number % 100, day: 1) else { return nil }
    self.init(day)
  }

  /// The month that a moment falls in, by a clock so many seconds east of UTC.
  package init(_ moment: Moment, utcOffset: Int) {
    self.init(LocalTime(moment, utcOffset: utcOffset).day)
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  package func adding(_ months: Int) -> Month { Month(firstDay.adding(months: months)) }

  package var firstDay: Day { Day(clamping: number / 100, number % 100, 1) }
  package var lastDay: Day { Day(clamping: number / 100, number % 100, length) }
  /// 28 to 31.
  package var length: Int { Day.length(ofMonth: number % 100, year: number / 100) }
}

extension Day {
  /// Of a month that is known to exist.
  fileprivate init(clamping year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }
}
