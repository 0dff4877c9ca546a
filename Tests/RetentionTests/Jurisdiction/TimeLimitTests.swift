import Retention
import TestSupport
import Testing

struct TimeLimitTests {
  private let place = Jurisdiction.sample

  @Test(
    arguments: [
      (TimeLimit(7, .days), "2026-11-23", "2026-11-30"),
      (TimeLimit(6, .weeks), "2026-11-22", "2027-01-03"),
      (TimeLimit(24, .hours), "2026-11-22", "2026-11-23"),
      (TimeLimit(25, .hours), "2026-11-22", "2026-11-24"),
      (TimeLimit(1, .hours), "2026-12-31", "2027-01-01"),
      (TimeLimit(1, .months), "2026-01-31", "2026-02-28"),
      (TimeLimit(1, .months), "2024-01-31", "2024-02-29"),
      (TimeLimit(12, .months), "2024-02-29", "2025-02-28"),
      // From Friday to Monday, from Saturday to Monday.
      (TimeLimit(1, .workingDays), "2026-11-20", "2026-11-23"),
      (TimeLimit(1, .workingDays), "2026-11-21", "2026-11-23"),
      // Thanksgiving of nowhere is Thursday, 26 November.
      (TimeLimit(4, .workingDays), "2026-11-20", "2026-11-27"),
      // New year on a Friday, Christmas on a Friday before it.
      (TimeLimit(5, .workingDays), "2026-12-24", "2027-01-04"),
      // 29 February is a Thursday.
      (TimeLimit(2, .workingDays), "2024-02-28", "2024-03-01"),
    ] as [(TimeLimit, Day, Day)])
  func `the last day in time`(limit: TimeLimit, start: Day, due: Day) {
    #expect(place.due(limit, after: start) == due)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `never before the start, and later with more`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<2000 {
      let start = Day(daysSinceEpoch: .random(in: 0...47_800, using: &chance))
      let unit = TimeLimit.Unit.allCases.randomElement(using: &chance) ?? .days
      let count = Int.random(in: 1...60, using: &chance)
      let due = place.due(TimeLimit(count, unit), after: start)
      #expect(due > start)
      #expect(place.due(TimeLimit(count + 1, unit), after: start) >= due)
      #expect(place.due(TimeLimit(count, unit), after: start.adding(days: 1)) >= due)
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `working days are those counted one by one`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<500 {
      let start = Day(daysSinceEpoch: .random(in: 0...47_800, using: &chance))
      let count = Int.random(in: 1...40, using: &chance)
      let due = place.due(TimeLimit(count, .workingDays), after: start)
      let between = (start.daysSinceEpoch + 1...due.daysSinceEpoch).map(Day.init(daysSinceEpoch:))
      #expect(between.count(where: place.isWorkingDay) == count)
      #expect(place.isWorkingDay(due))
    }
  }
}
