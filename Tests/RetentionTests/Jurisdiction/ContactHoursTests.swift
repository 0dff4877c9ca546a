import Retention
import TestSupport
import Testing

struct ContactHoursTests {
  private let place = Jurisdiction.sample

  @Test(
    arguments: [
      ("2026-11-23", 540, true), ("2026-11-23", 539, false), ("2026-11-23", 719, true),
      ("2026-11-23", 720, false), ("2026-11-23", 840, true), ("2026-11-23", 1080, false),
      ("2026-11-22", 600, false), ("2026-11-21", 600, true), ("2026-11-21", 540, false),
      // A holiday.
      ("2026-11-26", 600, false),
    ] as [(Day, Int, Bool)])
  func `who may be called when`(day: Day, minutes: Int, isAllowed: Bool) {
    #expect(place.isContactTime(LocalTime(day, minutes: minutes)) == isAllowed)
  }

  @Test(
    arguments: [
      ("2026-11-23", 600, "2026-11-23", 600), ("2026-11-23", 0, "2026-11-23", 540),
      ("2026-11-23", 730, "2026-11-23", 840), ("2026-11-21", 720, "2026-11-23", 540),
      ("2026-11-25", 1200, "2026-11-27", 540),
    ] as [(Day, Int, Day, Int)])
  func `when next`(day: Day, minutes: Int, nextDay: Day, nextMinutes: Int) {
    let next = place.nextContactTime(notBefore: LocalTime(day, minutes: minutes))
    #expect(next == LocalTime(nextDay, minutes: nextMinutes))
  }

  @Test func `half a minute after the end is not the last minute`() {
    let time = LocalTime(
      Moment(day: "2026-11-23", hour: 12).adding(milliseconds: 30_000), utcOffset: 0)
    #expect(place.nextContactTime(notBefore: time) == LocalTime("2026-11-23", minutes: 840))
    let before = LocalTime(
      Moment(day: "2026-11-23", hour: 9).adding(milliseconds: -30_000), utcOffset: 0)
    #expect(place.nextContactTime(notBefore: before) == LocalTime("2026-11-23", minutes: 540))
  }

  /// Beside every minute in between, by the clocks of Paris, some of them around a change.
  @Test(arguments: [1, 2] as [UInt64])
  func `next is the earliest minute that is allowed`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let world = World.paris
    for _ in 0..<60 {
      let change = Moment(day: Bool.random(using: &chance) ? "2026-03-28" : "2026-10-24")
      let start = change.adding(milliseconds: .random(in: 0..<3 * 1440, using: &chance) * 60_000)
      let next = world.moment(place.nextContactTime(notBefore: world.local(start)))
      var moment = start
      while !place.isContactTime(world.local(moment)) {
        moment = moment.adding(milliseconds: 60_000)
      }
      #expect(next == moment)
    }
  }

  @Test func `a place where nobody may be called keeps nobody waiting`() {
    let silent = Jurisdiction.sample(hours: ContactHours(hours: [:], onHolidays: true))
    let time = LocalTime(.sample, minutes: 600)
    #expect(silent.nextContactTime(notBefore: time) == time)
  }
}
