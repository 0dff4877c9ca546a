import Retention
import Store
import TestSupport
import Testing

@Suite struct LogFilterTests {
  private func filter(_ text: String) -> LogFilter {
    LogFilter(text, catalogue: .sample, today: .sample)
  }

  @Test(
    arguments: [
      ("reason:P1", ["P1"]), ("reason:p", ["P1", "P3"]), ("reason:price", ["P1", "P3"]),
      ("reason:promotion", ["P1"]), ("reason:P1 reason:s1", ["P1", "S1"]),
      ("REASON:Outages", ["S1"]), ("reason:\"unexpected charge\"", ["P3"]),
    ] as [(String, Set<String>)]) func reasonsAreFoundByCodeAndTitle(
      _ text: String, _ codes: Set<String>
    )
  {
    #expect(filter(text).reasons == codes)
    #expect(filter(text).unclear == [])
  }

  @Test func outcomesAndOffersAreFoundToo() {
    #expect(filter("outcome:kept").outcomes == ["KEPT-NOOFFER", "KEPT-OFFER", "KEPT-FIX"])
    #expect(filter("outcome:kept-fix").outcomes == ["KEPT-FIX"])
    #expect(filter("offer:\"20 % off\"").incentives == ["TWENTY-OFF"])
    #expect(filter("offer:ten-off").incentives == ["TEN-OFF"])
    #expect(filter("agent:AMÉLIE").agents == ["amelie"])
  }

  /// 22 November 2026 is a Sunday.
  @Test(arguments: [
    ("since:2026-02-28", "2026-02-28"), ("since:today", "2026-11-22"),
    ("since:Ontem", "2026-11-21"), ("since:sunday", "2026-11-22"),
    ("since:monday", "2026-11-16"), ("since:samedi", "2026-11-21"),
    ("since:TERÇA", "2026-11-17"),
  ]) func daysHaveNames(_ text: String, _ day: Day) {
    #expect(filter(text).since == day)
  }

  @Test(arguments: [
    ("cost>50", 5000), ("cost>0", 0), ("cost>12.5", 1250), ("cost>12,05", 1205),
  ]) func costsAreInUnits(_ text: String, _ minor: Int64) {
    #expect(filter(text).costAbove == Money(minor: minor))
  }

  @Test(arguments: [
    ("reason:zzz", LogFilter.Unclear.value(key: "reason", "zzz")),
    ("reason:", .value(key: "reason", "")), ("since:someday", .value(key: "since", "someday")),
    ("since:2026-02-30", .value(key: "since", "2026-02-30")),
    ("cost>1.234", .value(key: "cost>", "1.234")), ("cost>x", .value(key: "cost>", "x")),
    ("cost>-1", .value(key: "cost>", "-1")), ("colour:red", .key("colour")),
    ("agent:!", .value(key: "agent", "!")), ("agent>3", .key("agent>")),
  ]) func whatIsNotUnderstoodIsNamed(_ text: String, _ unclear: LogFilter.Unclear) {
    #expect(filter(text).unclear == [unclear])
  }

  @Test func freeWordsAreFolded() {
    #expect(filter("ZOË \"Under 60 s\" \"open").words == ["zoe", "under 60 s", "open"])
    #expect(filter("\"reason:P1\"").words == ["reason p1"])
    #expect(filter("  ").isEmpty)
    #expect(filter("%").isEmpty)
  }
}
