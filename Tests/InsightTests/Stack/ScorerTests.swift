import Insight
import TestSupport
import Testing

/// The tables that make scoring fast, held to the model as it is defined.
@Suite(.enabled(if: LearningSample.canTrain)) struct ScorerTests {
  private static let model = Result { try LearningSample.training().fit().model }

  /// Blanks, what was never seen, and numbers far out are among them.
  private static func rows() throws -> [[Double]] {
    var chance = Chance(seed: 11)
    let model = try model.get()
    return (0..<300).map { _ in
      model.values([
        ["", "-9", "1e300", "\(Int.random(in: 0..<70, using: &chance))"]
          .randomElement(using: &chance) ?? "",
        ["", "month", "year", "two", "week"].randomElement(using: &chance) ?? "",
        ["", "\(Double.random(in: -1...10, using: &chance))"].randomElement(using: &chance) ?? "",
      ])
    }
  }

  @Test func `a chance is that of the plain walk, to the last bit`() throws {
    let scorer = Scorer(try Self.model.get())
    var space = scorer.space()
    for row in try Self.rows() {
      #expect(scorer.score(row, in: &space).probability == scorer.model.probability(row))
      #expect(scorer.probability(row) == scorer.model.probability(row))
    }
  }

  /// The trees' sums are single and are added in another order.
  @Test func `points are the plain walk's, with everybody's value`() throws {
    let scorer = Scorer(try Self.model.get())
    var space = scorer.space()
    var told = 0
    for row in try Self.rows() {
      let score = scorer.score(row, in: &space)
      for reason in score.reasons where reason.columns.count == 1 {
        let ordinary = scorer.model.ordinary(reason.columns[0], row)
        #expect(abs(reason.points - (score.probability - ordinary)) < 1e-6)
        told += 1
      }
    }
    #expect(told > 300)
  }

  @Test func `what was in the room before does not count`() throws {
    let scorer = Scorer(try Self.model.get())
    var space = scorer.space()
    for row in try Self.rows() {
      #expect(scorer.score(row, in: &space) == scorer.score(row))
    }
  }
}
