import SimulatedDesk
import Testing
import Trials

@Suite struct ContestTests {
  @Test func aSeedSettlesEverything() {
    let contest = Contest(world: .usual, seed: 11, calls: 150)
    #expect(contest.run() == contest.run())
  }

  /// Random's regret is the measure, and nobody does better than the oracle.
  @Test func regretIsMeasuredAgainstTheOracle() throws {
    let report = Trial(seeds: 20..<22, calls: 120).run { _ in }
    #expect(report.worlds.map(\.world) == ["default", "clean"])
    for world in report.worlds {
      #expect(world.policies.allSatisfy { $0.regretPerCall >= 0 })
      #expect(try #require(world.policy(.random)).regretPercent == 100)
      #expect(world.policies.count == PolicyName.allCases.count + 2)
    }
  }

  @Test func oneSeedHasNoStandardError() {
    let report = Trial(seeds: 0..<1, calls: 30).run { _ in }
    #expect(report.worlds.flatMap(\.policies).allSatisfy { $0.standardError == nil })
  }

  @Test func progressCountsEveryContest() {
    var seen: [Int] = []
    _ = Trial(seeds: 0..<2, calls: 10).run { seen.append($0) }
    #expect(seen == [1, 2, 3, 4])
  }
}
