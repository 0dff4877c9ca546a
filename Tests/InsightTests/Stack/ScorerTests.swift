import Insight
import TestSupport
import Testing

/// The tables that make scoring fast, held to the model as it is defined.
@Suite(.enabled(if: LearningSample.canTrain)) struct ScorerTests {
  enum Kind: CaseIterable { case smallTrees, largeTrees }

  private static let small = Result { try LearningSample.training().fit().model }
  private static let large = Result {
    try LearningSample.training(of: LearningSample.crossed()).fit().model
  }

  private static func model(_ kind: Kind) throws -> ChurnModel {
    try kind == .smallTrees ? small.get() : large.get()
  }

  /// Blanks, what was never seen, and numbers far out are among them.
  private static func rows(_ model: ChurnModel) -> [[Double]] {
    var chance = Chance(seed: 11)
    return (0..<300).map { _ in
      model.values([
        ["", "-9", "1e300", "\(Int.random(in: 0..<70, using: &chance))"]
          .randomElement(using: &chance) ?? "",
        ["", "month", "year", "two", "week"].randomElement(using: &chance) ?? "",
        ["", "\(Double.random(in: -1...10, using: &chance))"].randomElement(using: &chance) ?? "",
      ])
    }
  }

  @Test(arguments: Kind.allCases)
  func `a chance is that of the plain walk, to the last bit`(kind: Kind) throws {
    let scorer = Scorer(try Self.model(kind))
    var space = scorer.space()
    for row in Self.rows(scorer.model) {
      #expect(scorer.score(row, in: &space).probability == scorer.model.probability(row))
      #expect(scorer.probability(row) == scorer.model.probability(row))
    }
  }

  /// The trees' sums are single there, and whole numbers here.
  @Test(arguments: Kind.allCases)
  func `points are the plain walk's, with everybody's value`(kind: Kind) throws {
    let scorer = Scorer(try Self.model(kind))
    var space = scorer.space()
    var told = 0
    for row in Self.rows(scorer.model) {
      let score = scorer.score(row, in: &space)
      for reason in score.reasons where reason.columns.count == 1 {
        let ordinary = scorer.model.ordinary(reason.columns[0], row)
        #expect(abs(reason.points - (score.probability - ordinary)) < 1e-6)
        told += 1
      }
    }
    #expect(told > 200)
  }

  @Test(arguments: Kind.allCases)
  func `what was in the room before does not count`(kind: Kind) throws {
    let scorer = Scorer(try Self.model(kind))
    var space = scorer.space()
    for row in Self.rows(scorer.model) {
      #expect(scorer.score(row, in: &space) == scorer.score(row))
    }
  }
}
