import Glibc
import Retention
import TestSupport
import Testing

struct DayTests {
  /// The C library's own calendar is the oracle.
  @Test func `every day from 1900 to 2100 is the C library's`() {
    var wrong: [String] = []
    for days in -25_567...47_846 {
      var seconds = time_t(days) * 86_400
      var parts = tm()
      gmtime_r(&seconds, &parts)
      let day = Day(daysSinceEpoch: days)
      let isSame =
        day.year == Int(parts.tm_year) + 1900 && day.month == Int(parts.tm_mon) + 1
        && day.day == Int(parts.tm_mday)
      let isBack = day.daysSinceEpoch == days && Day(iso: day.iso) == day
      let isNext =
        Day(daysSinceEpoch: days - 1) < day && day.adding(days: -1).adding(days: 1) == day
      if !isSame || !isBack || !isNext { wrong.append(day.iso) }
    }
    #expect(wrong.isEmpty)
    #expect(Day(daysSinceEpoch: -25_567) == "1900-01-01")
    #expect(Day(daysSinceEpoch: 47_846) == "2100-12-31")
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2026-11-22", 0, "2026-11-22"), ("2100-01-30", 1, "2100-02-28"),
      ("9999-11-30", 4, "9999-12-31"), ("0001-02-01", -4, "0001-01-01"),
    ] as [(Day, Int, Day)])
  func `calendar months later`(day: Day, months: Int, expected: Day) {
    #expect(day.adding(months: months) == expected)
  }

  @Test(
    arguments: [
      ("2026-01-31", "2026-02-27", 0), ("2026-01-31", "2026-02-28", 1),
      ("2026-01-31", "2026-03-30", 1), ("2026-01-31", "2026-03-31", 2),
      ("2026-08-22", "2026-11-21", 2), ("2026-08-22", "2026-11-22", 3),
      ("2026-11-22", "2026-11-22", 0), ("2026-11-22", "2025-01-01", 0),
      ("2025-11-22", "2026-11-22", 12),
    ] as [(Day, Day, Int)])
  func `whole months between`(from: Day, to: Day, months: Int) {
    #expect(from.wholeMonths(until: to) == months)
  }

  @Test func `days beyond the calendar stay at its ends`() {
    let first: Day = "0001-01-01"
    let last: Day = "9999-12-31"
    #expect(Day(daysSinceEpoch: .max) == last)
    #expect(Day(daysSinceEpoch: .min) == first)
    #expect(Day.sample.adding(days: .max) == last)
    #expect(Day.sample.adding(days: .min) == first)
    #expect(Day.sample.adding(months: .max) == last)
    #expect(Day.sample.adding(months: .min) == first)
    #expect(last.adding(days: 1) == last)
    #expect(first.adding(days: -1) == first)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-11-00", "0000-01-01",
    "2026-1-01", "26-11-22", "2026-11-22 ", "2026/11/22", "", "--", "+026-11-22", "２０２６-11-22",
    "2026-11-22-01", "-2026-11-22",
  ])
  func `reads no day that no calendar has`(text: String) {
    #expect(Day(iso: text) == nil)
  }
}
