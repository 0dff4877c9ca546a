import Insight
import TestSupport
import Testing

@Suite struct DriftAlarmTests {
  /// 5 % within 1,000 outcomes is a bound: of 100 steady runs about five may ring, and far fewer do.
  @Test func steadyOffersSeldomRing() {
    let rung = (0..<100).count {
      Self.run(seed: $0, predicted: 0.6, true: 0.6, 1000).word != .steady
    }
    #expect(rung <= 5)
  }

  @Test(arguments: [(0.4, DriftAlarm.Word.staysLess), (0.8, .staysMore)])
  func anOfferThatChangedRings(now: Double, word: DriftAlarm.Word) {
    let rung = (0..<20).count { Self.run(seed: $0, predicted: 0.6, true: now, 300).word == word }
    #expect(rung >= 19)
  }

  @Test func itStartsAgainWhenCleared() {
    var alarm = Self.run(seed: 1, predicted: 0.6, true: 0.2, 300)
    #expect(alarm.word == .staysLess)
    alarm.clear()
    #expect(alarm.word == .steady)
    #expect(alarm.count == 0)
  }

  private static func run(seed: Int, predicted: Double, true share: Double, _ outcomes: Int)
    -> DriftAlarm
  {
    var chance = Chance(seed: UInt64(seed))
    var alarm = DriftAlarm()
    for _ in 0..<outcomes {
      alarm.take(predicted: predicted, stayed: Double(chance.next() >> 11) * 0x1p-53 < share)
      if alarm.word != .steady { break }
    }
    return alarm
  }
}
