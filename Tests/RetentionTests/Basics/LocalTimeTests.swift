import Retention
import TestSupport
import Testing

struct LocalTimeTests {
  /// Paris: an hour ahead of UTC, two in summer.
  @Test(
    arguments: [
      ("2026-11-22", 600, "2026-11-22", 540), ("2026-07-01", 600, "2026-07-01", 480),
      ("2026-03-29", 119, "2026-03-29", 59),
      // Left out when the clocks go forward: counted on as if they had not.
      ("2026-03-29", 150, "2026-03-29", 90), ("2026-03-29", 180, "2026-03-29", 60),
      // Shown twice when they go back: the first time counts.
      ("2026-10-25", 150, "2026-10-25", 30), ("2026-10-25", 180, "2026-10-25", 120),
      ("2026-07-01", 0, "2026-06-30", 1320),
    ] as [(Day, Int, Day, Int)])
  func `the moment of a time on the wall`(day: Day, minutes: Int, utcDay: Day, utcMinutes: Int) {
    let moment = World.paris.moment(LocalTime(day, minutes: minutes))
    #expect(LocalTime(moment, utcOffset: 0) == LocalTime(utcDay, minutes: utcMinutes))
  }

  @Test func `a clock that shows a moment leads back to it`() {
    var chance = Chance(seed: 6)
    let world = World.paris
    for _ in 0..<5000 {
      let minute = Int64.random(in: 0..<68_000_000, using: &chance)
      let moment = Moment(milliseconds: minute * 60_000)
      let back = world.moment(world.local(moment))
      #expect(world.local(back) == world.local(moment))
      #expect(back <= moment)
    }
  }

  @Test func `midnight and beyond is another day`() {
    #expect(LocalTime(.sample, minutes: 1440) == LocalTime("2026-11-23", minutes: 0))
    #expect(LocalTime(.sample, minutes: 1439) < LocalTime(.sample, minutes: 1440))
    #expect(LocalTime(.sample, minutes: 754).minuteOfDay == 754)
  }
}
