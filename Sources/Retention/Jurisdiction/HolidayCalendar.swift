/// The public holidays of a place.
package struct HolidayCalendar: Hashable, Sendable {
  package let holidays: [Holiday]

  package init(_ holidays: [Holiday] = []) { self.holidays = holidays }

  package func contains(_ day: Day) -> Bool {
    var year = HolidayYear(self)
    return year.contains(day)
  }

  /// What is celebrated on a day, substitutes included; nil on any other.
  package func title(on day: Day) -> Localised? {
    days(around: day.year).first { $0.day == day }?.holiday.title
  }

  /// All free days of a year by date. A substitute may fall into the year before or after its
  /// holiday, so those years are looked at too.
  func days(around year: Int) -> [(day: Day, holiday: Holiday)] {
    let own = (year - 1...year + 1).flatMap { year in
      holidays.compactMap { holiday in holiday.day(in: year).map { (day: $0, holiday: holiday) } }
    }.sorted { $0.day < $1.day }
    var free = Set(own.map(\.day))
    var all = own
    for (day, holiday) in own where day.weekday.isWeekend {
      guard let substitute = holiday.whenOnWeekend.day(for: day, besides: free) else { continue }
      free.insert(substitute)
      all.append((substitute, holiday))
    }
    return all.filter { $0.day.year == year }.sorted { $0.day < $1.day }
  }
}

extension Holiday.Substitute {
  fileprivate func day(for day: Day, besides free: Set<Day>) -> Day? {
    switch self {
    case .none: return nil
    case .nearest: return day.adding(days: day.weekday == .saturday ? -1 : 1)
    case .next:
      var next = day
      repeat { next = next.adding(days: 1) } while next.weekday.isWeekend || free.contains(next)
      return next
    }
  }
}

/// One year's free days at hand, for whoever asks for one day after another.
struct HolidayYear {
  private let calendar: HolidayCalendar
  private var year: Int?
  private var free: Set<Day> = []

  init(_ calendar: HolidayCalendar) { self.calendar = calendar }

  mutating func contains(_ day: Day) -> Bool {
    if year != day.year {
      year = day.year
      free = Set(calendar.days(around: day.year).map(\.day))
    }
    return free.contains(day)
  }
}
