/// A time within which something is due, as a law or a contract says it.
package struct TimeLimit: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case hours, days, workingDays, weeks, months
  }

  /// At least 1.
  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension Jurisdiction {
  /// The last day on which something is still in time, when the time runs from `start`. The day
  /// itself does not count, as in most laws: seven days from Monday end on the next Monday. Hours
  /// count as the days that they begin, months end on the same day of their month or on its last.
  /// Reckoned by the calendar alone, so that no change of the clocks moves it.
  package func due(_ limit: TimeLimit, after start: Day) -> Day {
    switch limit.unit {
    case .hours: start.adding(days: (limit.count + 23) / 24)
    case .days: start.adding(days: limit.count)
    case .weeks: start.adding(days: limit.count * 7)
    case .months: start.adding(months: limit.count)
    case .workingDays: workingDay(limit.count, after: start)
    }
  }

  /// Whether people work: no weekend, no public holiday.
  package func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !holidays.contains(day)
  }

  /// The `count`th working day after `start`.
  private func workingDay(_ count: Int, after start: Day) -> Day {
    var day = start
    var year = HolidayYear(holidays)
    var left = count
    while left > 0, day < .last {
      day = day.adding(days: 1)
      if !day.weekday.isWeekend && !year.contains(day) { left -= 1 }
    }
    return day
  }
}
