import Insight
import TestSupport
import Testing

@Suite struct LogJudgementTests {
  /// Rewards by offer and segment; the policy to judge gives A to one segment and B to the other.
  private static let means = ["A": ["x": 10.0, "y": 2], "B": ["x": 4.0, "y": 8]]
  private static let truth = 9.0

  @Test func bothEstimatesMeetTheTruth() throws {
    let judgement = try OfferLog(Self.log(chanceOfA: 0.5)).judge(policy: 0)
    #expect(judgement.snips.interval.contains(Self.truth))
    #expect(judgement.doublyRobust.interval.contains(Self.truth))
    #expect(judgement.snips.error < 0.2)
    #expect(judgement.doublyRobust.error < judgement.snips.error)
    #expect(abs(judgement.effective - 1000) < 150)
  }

  /// A log that was drawn with other chances than it says is judged wrongly by SNIPS.
  @Test func wrongPropensitiesMislead() throws {
    let log = Self.log(chanceOfA: 0.9).map {
      OfferLog.Call(
        offered: $0.offered, propensity: $0.offered == "A" ? 0.1 : 0.9, reward: $0.reward,
        segment: $0.segment, policies: $0.policies)
    }
    let judgement = try OfferLog(log).judge(policy: 0)
    #expect(abs(judgement.snips.value - Self.truth) > 0.5)
  }

  /// Without exploration there is nothing to weigh.
  @Test func aLogOfOneHabitIsRefused() {
    let log = OfferLog(
      Self.log(chanceOfA: 1).map {
        OfferLog.Call(
          offered: $0.offered, propensity: 1, reward: $0.reward, segment: $0.segment,
          policies: [["B": 1]])
      })
    #expect(throws: LogJudgement.Refusal(effective: 0, calls: 2000)) { try log.judge(policy: 0) }
  }

  @Test func under200EffectiveCallsAreRefused() throws {
    let few = Array(Self.log(chanceOfA: 0.5).prefix(380))
    #expect(throws: LogJudgement.Refusal.self) { try OfferLog(few).judge(policy: 0) }
  }

  private static func log(chanceOfA: Double) -> [OfferLog.Call] {
    var chance = Chance(seed: 9)
    func unit() -> Double { Double(chance.next() >> 11) * 0x1p-53 }
    return (0..<2000).map { index in
      let segment = index % 2 == 0 ? "x" : "y"
      let offered = unit() < chanceOfA ? "A" : "B"
      return OfferLog.Call(
        offered: offered, propensity: offered == "A" ? chanceOfA : 1 - chanceOfA,
        reward: (means[offered]?[segment] ?? 0) + 4 * (unit() - 0.5), segment: segment,
        policies: [[segment == "x" ? "A" : "B": 1]])
    }
  }
}
