import Insight
import Retention
import Testing

@Suite struct StayWatchTests {
  private static let start = Day(daysSinceEpoch: 20_000)

  @Test(
    arguments: [
      (0, nil, StayLabel.unknown), (59, nil, .unknown), (60, nil, .stayed), (90, nil, .stayed),
      (10, 5, .left), (10, 20, .unknown), (60, 59, .left), (100, 80, .stayed),
    ] as [(Int, Int?, StayLabel)])
  func aLabelIsWhatIsKnown(today: Int, left: Int?, expected: StayLabel) {
    let watch = StayWatch(
      offered: Self.start, window: 60, leftOn: left.map { Self.start.adding(days: $0) },
      today: Self.start.adding(days: today))
    #expect(watch.label == expected)
  }

  @Test func stillBeingThereMeansMoreWithEveryDay() {
    let curve = LeavingCurve((0..<60).map { StayWatch(window: 60, seen: 60, leftAfter: $0) })
    let shares = (0...60).compactMap {
      curve.share(StayWatch(window: 60, seen: $0, leftAfter: nil))
    }
    #expect(shares == shares.sorted())
    #expect(shares.count == 61)
    #expect(shares[29] == 0.5)
    #expect(shares[60] == 1)
  }

  /// Windows that are still open show only those who left early, and teach nothing.
  @Test func theCurveIsLearntFromWindowsThatAreOver() {
    let early = (0..<300).map { _ in StayWatch(window: 60, seen: 10, leftAfter: 0) }
    let late = (0..<300).map { _ in StayWatch(window: 60, seen: 60, leftAfter: 50) }
    let open = StayWatch(window: 60, seen: 10, leftAfter: nil)
    #expect(LeavingCurve(early).share(open) == nil)
    #expect(LeavingCurve(late.prefix(29)).share(open) == nil)
    #expect(LeavingCurve(early + late).share(open) == 0)
  }
}
