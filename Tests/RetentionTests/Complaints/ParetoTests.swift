import Retention
import TestSupport
import Testing

@Suite struct ParetoTests {
  /// Counts by cause, and how many of the first make four fifths.
  @Test(arguments: [
    ([80, 20], 1), ([79, 21], 2), ([40, 40, 20], 2), ([1], 1), ([25, 25, 25, 25], 4),
    ([50, 20, 10, 10, 10], 3), ([0, 0], 0), ([], 0),
  ])
  func theVitalFewAreTheShortestRun(_ counts: [Int], _ few: Int) {
    let tallies = counts.enumerated().map { ("C\($0.offset)", ($0.element, Money.zero)) }
    let pareto = Pareto(Dictionary(uniqueKeysWithValues: tallies), by: .count)
    #expect(pareto.vitalFew.count == few)
    #expect(pareto.rows.map(\.count) == counts.sorted(by: >))
    if few > 0 { #expect(pareto.rows.last?.cumulative == Share(percent: 100)) }
  }

  @Test func byCostAnotherCauseLeads() {
    let tallies = ["N1": (9, Money.euros(10)), "W1": (1, Money.euros(90))]
    #expect(Pareto(tallies, by: .count).rows.map(\.code) == ["N1", "W1"])
    let byCost = Pareto(tallies, by: .cost)
    #expect(byCost.rows.map(\.code) == ["W1", "N1"])
    #expect(byCost.vitalFew.map(\.code) == ["W1"])
  }

  @Test func casesAreCountedByTheirRootCause() throws {
    var desk = ComplaintDesk()
    for cause in ["N1", "N2", "N1", "W1"] { try desk.closed(by: cause) }
    try desk.open()
    let causes = Pareto(desk.complaints, by: .count)
    #expect(causes.rows.map(\.code) == ["N1", "N2", "W1"])
    #expect(causes.rows.map(\.cost) == [.euros(20), .euros(10), .euros(10)])
    let groups = Pareto(desk.complaints, by: .count, depth: .group)
    #expect(groups.rows.map(\.code) == ["N", "W"])
    #expect(groups.rows.first?.cumulative == Share(percent: 75))
  }

  @Test(arguments: 0..<20)
  func anyTallies(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let tallies = (0..<Int.random(in: 1...12, using: &chance)).map {
      let count = Int.random(in: 0...50, using: &chance)
      return ("C\($0)", (count, Money(minor: Int64.random(in: 0...9999, using: &chance))))
    }
    let total = tallies.reduce(0) { $0 + $1.1.0 }
    let pareto = Pareto(Dictionary(uniqueKeysWithValues: tallies), by: .count)
    let few = pareto.vitalFew.reduce(0) { $0 + $1.count }
    #expect(few * 5 >= total * 4)
    if let last = pareto.vitalFew.last { #expect((few - last.count) * 5 < total * 4) }
    #expect(pareto.rows.prefix { $0.isVital } == pareto.vitalFew[...])
  }

  @Test func aCauseMayComeBack() throws {
    var desk = ComplaintDesk()
    desk.today = "2026-08-10"
    try desk.closed(by: "N1")
    desk.today = "2026-09-10"
    try desk.closed(by: "N1")
    let measure = CorrectiveMeasure(
      cause: "N1", words: "second supplier", day: "2026-10-01", by: "ana")
    desk.today = "2026-11-05"
    let quiet = history("N1", desk, [measure])
    #expect(quiet.before == 2 && quiet.after == 0 && !quiet.cameBack)
    #expect(quiet.daysBefore == 53 && quiet.daysAfter == 35)
    try desk.closed(by: "N1")
    desk.today = "2026-11-22"
    let back = history("N1", desk, [measure])
    #expect(back.after == 1 && back.cameBack)
    #expect(back.months.map(\.count) == [1, 1, 0, 1])
    #expect(back.rateBefore == 113 && back.rateAfter == 58)
    #expect(history("N2", desk, [measure]).measure == nil)
  }

  @Test func theLastMeasureCounts() throws {
    var desk = ComplaintDesk()
    desk.today = "2026-11-20"
    try desk.closed(by: "N1")
    desk.today = "2026-11-22"
    let measures = ["2026-11-01", "2026-11-23", "2026-11-20"].map {
      CorrectiveMeasure(
        cause: "N1", words: "since \($0)", day: Day(iso: $0) ?? .sample, by: "ana")
    }
    #expect(history("N1", desk, measures).measure?.day == "2026-11-20", "not one to come")
    #expect(!history("N1", desk, measures).cameBack, "the case may have led to it")
    desk.today = "2026-11-22"
    try desk.closed(by: "N1")
    #expect(history("N1", desk, measures).cameBack)
    #expect(!history("N1", desk, []).cameBack, "nothing was done that it could come back from")
  }

  private func history(
    _ cause: String, _ desk: ComplaintDesk, _ measures: [CorrectiveMeasure]
  ) -> CauseHistory {
    CauseHistory(of: cause, in: desk.complaints, measures: measures, today: desk.today)
  }
}

extension ComplaintDesk {
  /// One that is opened, mended for 10.00 and closed on the same day.
  mutating func closed(by cause: String) throws(ComplaintRefusal) {
    try open()
    try step(.acknowledged, .credited, .answer(isYes: true), .close(cause: cause))
  }
}
