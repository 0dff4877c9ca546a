import Insight
import TestSupport
import Testing

/// A small file whose truth is known: leaving depends on tenure and on the contract.
enum LearningSample {
  static func table(rows: Int = 160, seed: UInt64 = 7) -> Table {
    var chance = Chance(seed: seed)
    var table = Table(names: ["tenure", "contract", "noise", "left"])
    for _ in 0..<rows {
      let tenure = Int.random(in: 0..<60, using: &chance)
      let contract = ["month", "year", "two"].randomElement(using: &chance) ?? ""
      let risk = 0.75 - Double(tenure) / 90 + (contract == "month" ? 0.2 : -0.1)
      let left = Double.random(in: 0..<1, using: &chance) < risk
      let isBlank = Int.random(in: 0..<10, using: &chance) == 0
      table.append([
        isBlank ? "" : "\(tenure)", contract, "\(Int.random(in: 0..<9, using: &chance))",
        left ? "Yes" : "No",
      ])
    }
    return table
  }

  /// The same columns, none of which says anything without the others: what large trees are for.
  static func crossed(rows: Int = 1200) -> Table {
    var chance = Chance(seed: 17)
    var table = Table(names: ["tenure", "contract", "noise", "left"])
    for _ in 0..<rows {
      let tenure = Int.random(in: 0..<60, using: &chance)
      let contract = ["month", "year", "two"].randomElement(using: &chance) ?? ""
      let noise = Int.random(in: 0..<9, using: &chance)
      let isOdd = (tenure / 15 + noise / 3 + (contract == "month" ? 1 : 0)) % 2 == 1
      let left = Double.random(in: 0..<1, using: &chance) < (isOdd ? 0.9 : 0.1)
      table.append(["\(tenure)", contract, "\(noise)", left ? "Yes" : "No"])
    }
    return table
  }

  static func training(threads: Int = 1, seed: UInt64 = 3, of table: Table = table()) throws
    -> ChurnTraining
  {
    let labels = try ChurnLabel(#require(table.column(named: "left")), positive: "yes").left
    let frame = Frame(
      table, columns: ["tenure", "contract", "noise"], learningFrom: 0..<table.rowCount)
    return ChurnTraining(frame, labels: labels, seed: seed, threads: threads)
  }

  static func file(_ result: ChurnTraining.Result, _ labels: [Bool]) -> ModelFile {
    ModelFile(
      model: result.model,
      card: ModelCard(
        dataDigest: "0", label: "left", positive: "yes", id: nil, seed: 3, folds: result.folds,
        judgement: Judgement(result.outOfFold, labels, seed: 3), repeats: [],
        findings: [
          ColumnFinding(column: "<b>id</b>", why: .trait(.identifier), isKept: false)
        ], dropped: []))
  }
}

extension LearningSample {
  /// Whether libxgboost is on this machine; without it the tests of training are skipped.
  static let canTrain =
    (try? ForestCheck.agrees(rows: [[0], [1]], labels: [false, true], rounds: 1)) != nil
}
