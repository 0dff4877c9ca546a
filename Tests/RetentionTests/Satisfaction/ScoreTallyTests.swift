import Retention
import TestSupport
import Testing

struct ScoreTallyTests {
  @Test func `content are those who give one of the two best`() throws {
    let tally = ScoreTally([5, 5, 4, 3, 3, 2, 1, 4])
    let rate = try #require(tally.rate(of: SurveyScale.csat.good))
    #expect((rate.hits, rate.count) == (4, 8))
    #expect(rate.value == 0.5)
    #expect(rate.interval == wilsonInterval(successes: 4, count: 8))
  }

  @Test func `easy is five of seven and more, and has a mean`() throws {
    let tally = ScoreTally([7, 6, 5, 4, 1])
    #expect(try #require(tally.rate(of: SurveyScale.effort.good)).hits == 3)
    #expect(try #require(tally.mean) == 4.6)
  }

  @Test func `nothing has no mean and no rate`() {
    #expect(ScoreTally().mean == nil)
    #expect(ScoreTally().rate(of: 4...5) == nil)
    #expect(CountedRate(3, of: 2) == nil)
  }

  @Test func `two tallies are one of all their answers`() {
    var chance = Chance(seed: 7)
    for _ in 0..<200 {
      let scores = (0..<30).map { _ in Int.random(in: 0...10, using: &chance) }
      let cut = Int.random(in: 0...30, using: &chance)
      var parts = ScoreTally(scores[..<cut])
      parts.add(ScoreTally(scores[cut...]))
      #expect(parts == ScoreTally(scores))
    }
  }
}
