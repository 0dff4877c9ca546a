import Retention
import TestSupport
import Testing

struct WorldTests {
  /// Milliseconds, offset in seconds, the day and the seconds into it.
  @Test(
    arguments: [
      (0, 0, "1970-01-01", 0), (-1, 0, "1969-12-31", 86_399), (-1_000, 0, "1969-12-31", 86_399),
      (-1_001, 0, "1969-12-31", 86_398), (-86_400_000, 0, "1969-12-31", 0),
      (-86_400_001, 0, "1969-12-30", 86_399), (999, 0, "1970-01-01", 0),
      (0, -3_600, "1969-12-31", 82_800), (-1, 3_600, "1970-01-01", 3_599),
      (1_795_341_600_000, 0, "2026-11-22", 36_000),
      (1_795_341_600_000, 50_400, "2026-11-23", 0),
    ] as [(Int64, Int, Day, Int)])
  func `a moment as the wall shows it`(moment: Int64, offset: Int, day: Day, seconds: Int) {
    let time = LocalTime(Moment(milliseconds: moment), utcOffset: offset)
    #expect(time.day == day)
    #expect(time.hour * 3600 + time.minute * 60 + time.second == seconds)
  }

  @Test(arguments: [Int64.min, .max])
  func `the ends of time do not stop the desk`(milliseconds: Int64) {
    let moment = Moment(milliseconds: milliseconds)
    #expect((1...9999).contains(LocalTime(moment, utcOffset: 0).day.year))
    #expect(moment.adding(milliseconds: milliseconds) == moment)
  }

  @Test(
    arguments: [
      (1_000, 0, 1), (999, 0, 0), (0, 1_000, 0), (.max, .min, 18_446_744_073_709_551),
      (.min, .max, 0),
    ] as [(Int64, Int64, Int)])
  func `whole seconds since`(later: Int64, earlier: Int64, seconds: Int) {
    let passed = Moment(milliseconds: later).seconds(since: Moment(milliseconds: earlier))
    #expect(passed == seconds)
  }
}
