/// A day of the week, as ISO 8601 counts them.
package enum Weekday: Int, CaseIterable, Comparable, Codable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  package var isWeekend: Bool { self >= .saturday }
}

extension Day {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let number = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return Weekday(rawValue: number) ?? .monday
  }

  /// The first such day of the week from this day on; this day itself where it is one.
  package func onOrAfter(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }
}
