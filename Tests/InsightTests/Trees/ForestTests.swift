import Insight
import TestSupport
import Testing

@Suite(.enabled(if: LearningSample.canTrain)) struct ForestTests {
  /// With blanks, so that both ways of a missing value are walked.
  @Test(arguments: [1, 30]) func `our walk is libxgboost's`(rounds: Int) throws {
    var chance = Chance(seed: 5)
    let rows = (0..<200).map { _ in
      (0..<4).map { _ -> Float in
        Bool.random(using: &chance) ? .nan : Float.random(in: -2...2, using: &chance)
      }
    }
    let labels = rows.map { row in
      row[0].isNaN ? Bool.random(using: &chance) : row[0] + (row[1].isNaN ? 1 : row[1]) > 0.3
    }
    #expect(try ForestCheck.agrees(rows: rows, labels: labels, rounds: rounds) <= 2e-6)
  }
}
