import Retention
import TestSupport
import Testing

struct NetPromoterTests {
  /// figures.md, and the ends.
  @Test(arguments: [
    (100, 60, 40, 30, 10.8), (9, 6, 5, 20, 35.6), (1, 1, 0, 50, 69.3), (5, 0, 5, 0, 62.0),
  ])
  func `the score and half its interval`(
    promoters: Int, passives: Int, detractors: Int, score: Double, margin: Double
  ) throws {
    let nps = try #require(NetPromoter(ScoreTally(promoters, passives, detractors)))
    #expect(abs(nps.score - score) < 0.05)
    #expect(abs(try #require(nps.margin) - margin) < 0.05)
    #expect(nps.count == promoters + passives + detractors)
  }

  @Test(arguments: [(7, 0, 0, 100.0), (0, 7, 0, 0), (0, 0, 7, -100)])
  func `of those who all say alike no interval is claimed`(
    promoters: Int, passives: Int, detractors: Int, score: Double
  ) throws {
    let nps = try #require(NetPromoter(ScoreTally(promoters, passives, detractors)))
    #expect(nps.score == score)
    #expect(nps.margin == nil && nps.interval == nil)
  }

  @Test func `nobody is no score`() { #expect(NetPromoter(ScoreTally()) == nil) }

  @Test(arguments: zip(0...10, [7, 2, 2].enumerated().flatMap { Array(repeating: $0, count: $1) }))
  func `every score has its camp`(score: Int, camp: Int) {
    let camps: [NetPromoter.Camp] = [.detractor, .passive, .promoter]
    #expect(NetPromoter.Camp(of: score) == camps[camp])
  }

  @Test(arguments: [nil, -1, 11]) func `off the scale is no camp`(score: Int?) {
    #expect(NetPromoter.Camp(of: score) == nil)
  }

  /// Whatever was answered: within the scale, its interval round it, and turned about when every
  /// promoter is a detractor and the other way.
  @Test func `any answers`() throws {
    var chance = Chance(seed: 1)
    for _ in 0..<500 {
      let counts = (0..<3).map { _ in Int.random(in: 0...40, using: &chance) }
      guard let nps = NetPromoter(ScoreTally(counts[0], counts[1], counts[2])) else { continue }
      let mirrored = try #require(NetPromoter(ScoreTally(counts[2], counts[1], counts[0])))
      #expect((-100...100).contains(nps.score) && nps.score == -mirrored.score)
      #expect(nps.margin == mirrored.margin)
      if let interval = nps.interval {
        #expect(interval.contains(nps.score) && (-100...100).contains(interval.lowerBound))
      }
      if let margin = nps.margin, let more = try twice(counts).margin {
        #expect(abs(more - margin / 2.0.squareRoot()) < 1e-9)
      }
    }
  }

  private func twice(_ counts: [Int]) throws -> NetPromoter {
    try #require(NetPromoter(ScoreTally(counts[0] * 2, counts[1] * 2, counts[2] * 2)))
  }
}

extension ScoreTally {
  init(_ promoters: Int, _ passives: Int, _ detractors: Int) {
    self.init()
    add(9, times: promoters / 2)
    add(10, times: promoters - promoters / 2)
    add(8, times: passives)
    add(6, times: detractors - detractors / 2)
    add(0, times: detractors / 2)
  }
}
