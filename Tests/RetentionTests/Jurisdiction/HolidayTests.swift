import Retention
import TestSupport
import Testing

struct HolidayTests {
  @Test(
    arguments: [
      (.fixed(month: 2, day: 29), 2024, "2024-02-29"), (.fixed(month: 2, day: 29), 2026, nil),
      (.easter(-2), 2026, "2026-04-03"), (.easter(39), 2026, "2026-05-14"),
      (.nth(1, .monday, month: 9), 2026, "2026-09-07"),
      (.nth(4, .thursday, month: 11), 2029, "2029-11-22"),
      (.last(.monday, month: 5), 2026, "2026-05-25"),
      (.last(.monday, month: 8), 2020, "2020-08-31"),
      (.last(.sunday, month: 2), 2032, "2032-02-29"),
      (.once("2022-09-19"), 2022, "2022-09-19"), (.once("2022-09-19"), 2023, nil),
    ] as [(Holiday.Rule, Int, Day?)])
  func `the day of a year`(rule: Holiday.Rule, year: Int, day: Day?) {
    #expect(Holiday(title: Localised("h"), rule: rule).day(in: year) == day)
  }

  @Test(arguments: [(1977, false), (1978, true), (1995, false), (2020, true), (2021, false)])
  func `years that have it`(year: Int, has: Bool) {
    let holiday = Holiday(
      title: Localised("May"), rule: .fixed(month: 5, day: 1), from: 1978, until: 2020,
      except: [1995])
    #expect((holiday.day(in: year) != nil) == has)
  }

  /// 1 January 2028 is a Saturday, 25 December 2027 too and 26 December a Sunday.
  @Test(
    arguments: [
      (.none, [(1, 1, "2028-01-01")], "2027-12-31", nil),
      (.nearest, [(1, 1, "2028-01-01")], "2027-12-31", "2027-12-31"),
      (.next, [(1, 1, "2028-01-01")], "2028-01-03", "2028-01-03"),
      (.next, [(12, 25, "2027-12-25"), (12, 26, "2027-12-26")], "2027-12-27", "2027-12-27"),
      (.next, [(12, 25, "2027-12-25"), (12, 26, "2027-12-26")], "2027-12-28", "2027-12-28"),
      (.next, [(12, 25, "2027-12-25"), (12, 26, "2027-12-26")], "2027-12-29", nil),
      // Boxing Day on Monday is not moved; Christmas on Sunday goes to Tuesday.
      (.next, [(12, 25, "2022-12-25"), (12, 26, "2022-12-26")], "2022-12-27", "2022-12-27"),
      (.next, [(12, 25, "2022-12-25"), (12, 26, "2022-12-26")], "2022-12-28", nil),
    ] as [(Holiday.Substitute, [(Int, Int, Day)], Day, Day?)])
  func `what is free instead of a weekend`(
    substitute: Holiday.Substitute, days: [(Int, Int, Day)], asked: Day, free: Day?
  ) {
    let calendar = HolidayCalendar(
      days.map { month, day, _ in
        Holiday(
          title: Localised("\(month)-\(day)"), rule: .fixed(month: month, day: day),
          whenOnWeekend: substitute)
      })
    #expect(calendar.contains(asked) == (free != nil))
    #expect((calendar.title(on: asked) != nil) == (free != nil))
    for (_, _, day) in days { #expect(calendar.contains(day)) }
  }
}
