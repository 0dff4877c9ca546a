import Retention
import TestSupport
import Testing

/// How long something took, whatever was done to the clock meanwhile.
@Suite struct TimeMarkTests {
  private static func mark(_ at: Int64, _ boot: String, _ uptime: Int64) -> TimeMark {
    TimeMark(
      at: Moment(milliseconds: at), uptime: Uptime(boot: boot, milliseconds: uptime))
  }

  @Test(
    arguments: [
      (mark(0, "a", 100), mark(60, "a", 160), 60),
      // The clock was set on by a year, or back by one.
      (mark(0, "a", 100), mark(31_536_000_000, "a", 160), 60),
      (mark(31_536_000_000, "a", 100), mark(0, "a", 160), 60),
      (mark(0, "a", 100), mark(0, "a", 100), 0),
      // The machine was started again: by the clock, and since the start at the least.
      (mark(0, "a", 100), mark(5000, "b", 40), 5000), (mark(9000, "a", 100), mark(0, "b", 40), 40),
    ] as [(TimeMark, TimeMark, Int64)])
  func isByTheClockThatNobodySets(_ from: TimeMark, _ to: TimeMark, _ milliseconds: Int64) {
    #expect(from.elapsed(at: to) == milliseconds)
  }
}
