import Retention

extension Speech {
  /// `Mon–Fri 10:00–13:00, 14:00–20:00`, days that have the same hours together.
  func hours(_ hours: ContactHours) -> String {
    var groups: [(first: Weekday, last: Weekday, ranges: [Range<Int>])] = []
    for day in Weekday.allCases {
      guard let ranges = hours.hours[day] else { continue }
      if let last = groups.last, last.ranges == ranges, last.last.rawValue + 1 == day.rawValue {
        groups[groups.count - 1].last = day
      } else {
        groups.append((day, day, ranges))
      }
    }
    let days = groups.map { group in
      let name =
        weekday(group.first)
        + (group.first == group.last ? "" : "–" + weekday(group.last))
      return name + " " + group.ranges.map(times).joined(separator: ", ")
    }
    let holidays =
      hours.onHolidays
      ? self("holidays too", "fériés compris", "feriados também")
      : self("no holidays", "sauf fériés", "exceto feriados")
    return (days + [holidays]).joined(separator: "; ")
  }

  private func times(_ range: Range<Int>) -> String {
    "\(minutesOfDay(range.lowerBound))–\(minutesOfDay(range.upperBound))"
  }

  /// `24:00` is the end of a day.
  private func minutesOfDay(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0\(hour)" : "\(hour)") + ":" + (minute < 10 ? "0\(minute)" : "\(minute)")
  }

  private func weekday(_ day: Weekday) -> String {
    switch day {
    case .monday: self("Mon", "lun.", "seg")
    case .tuesday: self("Tue", "mar.", "ter")
    case .wednesday: self("Wed", "mer.", "qua")
    case .thursday: self("Thu", "jeu.", "qui")
    case .friday: self("Fri", "ven.", "sex")
    case .saturday: self("Sat", "sam.", "sáb")
    case .sunday: self("Sun", "dim.", "dom")
    }
  }
}
