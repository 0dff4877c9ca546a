import Glibc
import Retention
import TestSupport
import Testing

struct WeekdayTests {
  /// The C library's own calendar is the oracle.
  @Test func `every day from 1900 to 2100 has the C library's weekday`() {
    let wrong = (-25_567...47_846).filter { days in
      var seconds = time_t(days) * 86_400
      var parts = tm()
      gmtime_r(&seconds, &parts)
      return Day(daysSinceEpoch: days).weekday.rawValue != (Int(parts.tm_wday) + 6) % 7
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    arguments: [
      ("2026-11-22", .sunday, "2026-11-22"), ("2026-11-22", .monday, "2026-11-23"),
      ("2026-11-23", .sunday, "2026-11-29"), ("2026-12-30", .friday, "2027-01-01"),
      ("2024-02-26", .thursday, "2024-02-29"),
    ] as [(Day, Weekday, Day)])
  func `the first such weekday from a day on`(day: Day, weekday: Weekday, expected: Day) {
    #expect(day.onOrAfter(weekday) == expected)
  }

  /// Gauss's rule, with its two exceptions, is the oracle.
  @Test func `Easter is Gauss's from 1970 to 2199`() {
    let wrong = (1970...2199).filter { Day.easter($0) != gaussianEaster($0) }
    #expect(wrong.isEmpty)
  }

  @Test(
    arguments: [
      "1970-03-29", "1981-04-19", "2000-04-23", "2008-03-23", "2026-04-05", "2038-04-25",
      "2049-04-18", "2076-04-19", "2100-03-28",
    ] as [Day])
  func `Easters that calendars name`(day: Day) {
    #expect(Day.easter(day.year) == day)
  }

  private func gaussianEaster(_ year: Int) -> Day {
    let n = year < 2100 ? 5 : 6
    let d = (19 * (year % 19) + 24) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
    let isException = e == 6 && (d == 29 || d == 28 && year % 19 > 10)
    let march: Day = Day(year: year, month: 3, day: 22) ?? .sample
    return march.adding(days: d + e - (isException ? 7 : 0))
  }
}
