/// When a subscriber may be called, on the desk's own clock.
package struct ContactHours: Hashable, Sendable {
  /// Minutes after midnight by weekday, in order and apart: 600..<780 is from 10:00 until before
  /// 13:00. A weekday that is left out has none; at least one has some.
  package let hours: [Weekday: [Range<Int>]]
  package let onHolidays: Bool

  package init(hours: [Weekday: [Range<Int>]], onHolidays: Bool) {
    self.hours = hours
    self.onHolidays = onHolidays
  }
}

extension Jurisdiction {
  package func isContactTime(_ time: LocalTime) -> Bool {
    contactRanges(on: time.day).contains { $0.contains(time.minuteOfDay) }
  }

  /// The first minute at which a call is allowed, `time` itself if it is one; seconds are cut
  /// off only when another minute is meant.
  package func nextContactTime(notBefore time: LocalTime) -> LocalTime {
    if isContactTime(time) { return time }
    let begins = time.second == 0 ? time.minuteOfDay : time.minuteOfDay + 1
    if let minute = firstMinute(on: time.day, from: begins) {
      return LocalTime(time.day, minutes: minute)
    }
    var day = time.day
    // Holidays that leave no weekday free for years are a mistake of a pack, not a reason to wait.
    for _ in 0..<3660 {
      day = day.adding(days: 1)
      if let minute = firstMinute(on: day, from: 0) { return LocalTime(day, minutes: minute) }
    }
    return time
  }

  private func firstMinute(on day: Day, from minute: Int) -> Int? {
    contactRanges(on: day).first { $0.upperBound > minute }.map { max($0.lowerBound, minute) }
  }

  private func contactRanges(on day: Day) -> [Range<Int>] {
    guard contactHours.onHolidays || !holidays.contains(day) else { return [] }
    return contactHours.hours[day.weekday] ?? []
  }
}
