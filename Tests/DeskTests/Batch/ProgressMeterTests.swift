import Desk
import Retention
import TestSupport
import Testing

@Suite struct ProgressMeterTests {
  private func meter() -> ProgressMeter { ProgressMeter(from: .sample, Speech(.en)) }
  private func after(_ milliseconds: Int64) -> Moment { .sample.adding(milliseconds: milliseconds) }

  @Test func saysRowsSpeedShareAndRest() {
    var meter = meter()
    let line = meter.line(rows: 10_000, done: 250, of: 1000, at: after(2000), width: 100)
    #expect(line == "█████░░░░░░░░░░░░░░░ 25%   10,000 rows   5,000/s   00:06 left")
  }

  @Test func isDrawnTenTimesASecondAtMost() {
    var meter = meter()
    let times: [Int64] = [0, 50, 99, 100, 150, 199, 200]
    let drawn = times.filter {
      meter.line(rows: 1, done: 0, of: 0, at: after($0), width: 80) != nil
    }
    #expect(drawn == [0, 100, 200])
  }

  @Test func fitsAndNeedsNoTotal() {
    var meter = meter()
    #expect(meter.line(rows: 5, done: 0, of: 0, at: .sample, width: 80) == "5 rows")
    let narrow = meter.line(rows: 5, done: 9, of: 9, at: after(1000), width: 12)
    #expect(narrow == "███████████…")
  }

  @Test func aClockThatIsSetBackDoesNotMatter() {
    var meter = meter()
    #expect(meter.line(rows: 5, done: 1, of: 2, at: after(-9000), width: 80) != nil)
  }
}
