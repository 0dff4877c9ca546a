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

  /// From every minute of four days around a change of the clocks of Paris.
  @Test(arguments: ["2026-03-27", "2026-10-23"] as [Day])
  func `next is the earliest minute that is allowed`(day: Day) {
    let world = World.paris
    let first = Moment(day: day)
    var allowed: Moment?
    var wrong: [Int64] = []
    for minute in (0..<6 * 1440 as Range<Int64>).reversed() {
      let moment = first.adding(milliseconds: minute * 60_000)
      let time = world.local(moment)
      if place.isContactTime(time) { allowed = moment }
      guard minute < 4 * 1440, let allowed else { continue }
      let next = world.moment(place.nextContactTime(notBefore: time))
      if next != allowed { wrong.append(minute) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `a place where nobody may be called keeps nobody waiting`() {
    let silent = Jurisdiction.sample(hours: ContactHours(hours: [:], onHolidays: true))
    let time = LocalTime(.sample, minutes: 600)
    #expect(silent.nextContactTime(notBefore: time) == time)
  }
}
