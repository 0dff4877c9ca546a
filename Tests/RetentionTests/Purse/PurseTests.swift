import Retention
import TestSupport
import Testing

/// What is left of a month, and until when.
struct PurseTests {
  @Test(
    arguments: [
      ("2026-11-30T23:59:59", 0, 202611), ("2026-12-01T00:00:00", 0, 202612),
      ("2026-11-30T23:59:59", 1, 202612), ("2026-12-01T02:59:59", -3, 202611),
      ("2026-12-01T03:00:00", -3, 202612), ("2027-01-01T00:00:00", -1, 202612),
      ("2028-02-29T12:00:00", 0, 202802),
    ])
  func `a month begins at midnight by the desk's clock`(utc: String, hours: Int, number: Int) throws
  {
    let month = Month(try moment(utc), utcOffset: hours * 3600)
    #expect(month.number == number)
    #expect(month.adding(1).firstDay == month.lastDay.adding(days: 1))
    #expect(month.adding(0) == month)
    #expect(Month(month.lastDay) == month)
  }

  private func moment(_ utc: String) throws -> Moment {
    let parts = utc.split(separator: "T").map(String.init)
    let time = parts[1].split(separator: ":").compactMap { Int64($0) }
    let day = try #require(Day(iso: parts[0]))
    let seconds = (time[0] * 60 + time[1]) * 60 + time[2]
    return Moment(day: day).adding(milliseconds: seconds * 1000)
  }

  /// 1,000 a month, a tenth in reserve.
  @Test(
    arguments: [
      (.agent, 900), (.senior, 900), (.supervisor, 1000), (.manager, 1000),
    ] as [(Level, Int64)])
  func `the reserve is for a supervisor or above`(level: Level, limit: Int64) {
    let purse = purse(committed: 100, given: 200, waiting: 50)
    #expect(purse.limit(for: level) == .euros(limit))
    #expect(purse.left(for: level) == .euros(limit - 350))
  }

  @Test(
    arguments: [(1001, 5000, 500), (1003, 5000, 502), (1, 5000, 0), (3, 5000, 2), (1500, 1, 0)]
      as [(Int64, Int, Int64)])
  func `the reserve is rounded once, half to even`(month: Int64, share: Int, reserve: Int64) {
    let rules = PurseRules(month: Money(minor: month), reserve: Share(basisPoints: share))
    let purse = Purse(rules, PurseFigures(month: Month(.sample)))
    #expect(purse.reserve == Money(minor: reserve))
  }

  @Test func `what is owed takes nothing`() {
    var figures = PurseFigures(month: Month(.sample))
    figures.owed = .euros(5000)
    let purse = Purse(PurseRules(month: .euros(10), reserve: Share(percent: 0)), figures)
    #expect(purse.left(for: .agent) == .euros(10))
  }

  /// 1,000 a month, no reserve; day 22 of 30 unless said.
  @Test(
    arguments: [
      // 22 days took 440, 20 a day: 1,000 is gone after 50 days, 600 after 30, 599.99 the day it is.
      (0, 440, 0, "2026-11-22", nil), (400, 440, 0, "2026-11-22", "2026-11-30"),
      (399, 440, 0, "2026-11-22", nil), (420, 440, 0, "2026-11-22", "2026-11-29"),
      (400, 440, 20, "2026-11-22", "2026-11-29"), (540, 440, 0, "2026-11-22", "2026-11-23"),
      (559, 440, 0, "2026-11-22", "2026-11-23"), (560, 440, 0, "2026-11-22", "2026-11-22"),
      (900, 440, 0, "2026-11-22", "2026-11-22"), (400, 0, 0, "2026-11-22", nil),
      (0, 500, 0, "2026-11-01", "2026-11-02"), (0, 34, 0, "2026-11-01", "2026-11-30"),
      (0, 33, 0, "2026-11-01", nil), (0, 990, 0, "2026-11-30", nil),
    ] as [(Int64, Int64, Int64, Day, Day?)])
  func `at this pace it lasts until a day`(
    committed: Int64, given: Int64, waiting: Int64, today: Day, day: Day?
  ) {
    let purse = purse(committed: committed, given: given, waiting: waiting, reserve: 0)
    #expect(purse.runsOut(on: today, for: .agent) == day)
  }

  @Test func `absurd amounts end in no crash`() {
    let rules = PurseRules(month: Money(minor: .max), reserve: Share(percent: 50))
    var figures = PurseFigures(month: Month(.sample))
    figures.given = Money(minor: .max)
    figures.committed = Money(minor: .max)
    figures.waiting = Money(minor: .max)
    let purse = Purse(rules, figures)
    #expect(purse.left(for: .agent) < .zero)
    #expect(purse.runsOut(on: .sample, for: .agent) == .sample)
  }

  private func purse(
    committed: Int64, given: Int64, waiting: Int64, reserve: Int = 10
  ) -> Purse {
    var figures = PurseFigures(month: Month("2026-11-22" as Day))
    figures.committed = .euros(committed)
    figures.given = .euros(given)
    figures.waiting = .euros(waiting)
    return Purse(PurseRules(month: .euros(1000), reserve: Share(percent: reserve)), figures)
  }
}
