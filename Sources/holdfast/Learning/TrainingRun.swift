import Desk
import Foundation
import Insight
import Synchronization

/// From a table to a model: which columns to learn from, the given folds, the model of all rows.
struct TrainingRun {
  struct Request {
    let label: String
    let positive: String
    let id: String?
    let dropped: [String]
    let kept: [String]
    let seed: UInt64
    let threads: Int
  }

  let request: Request
  let labels: [Bool]
  let findings: [ColumnFinding]
  private let table: Table
  private let digest: String
  /// Columns to learn from.
  private let names: [String]

  init(_ file: TableFile, _ request: Request) throws {
    self.request = request
    table = file.table
    digest = file.digest
    let label = try Self.column(request.label, "--label", table)
    for (names, option) in [
      (request.dropped, "--drop"), (request.kept, "--keep"),
      (request.id.map { [$0] } ?? [], "--id"),
    ] {
      for name in names { _ = try Self.column(name, option, table) }
    }
    let labels = try ChurnLabel(label, positive: request.positive).left
    self.labels = labels
    let passed = Set(request.dropped + [request.label] + (request.id.map { [$0] } ?? []))
    let search = LeakSearch(label: request.label, labels: labels, seed: request.seed)
    findings = table.columns.filter { !passed.contains($0.name) }.compactMap { column in
      search.finding(column).map { why in
        ColumnFinding(
          column: column.name, why: why, isKept: request.kept.contains(column.name))
      }
    }
    let left = passed.union(findings.filter { !$0.isKept }.map(\.column))
    names = table.names.filter { !left.contains($0) }
    guard !names.isEmpty else { throw TrainingFault.noColumns }
  }

  private static func column(_ name: String, _ option: String, _ table: Table) throws -> TextColumn
  {
    guard let column = table.column(named: name) else {
      throw TrainingFault.noSuchColumn(name, option: option, found: table.names)
    }
    return column
  }

  /// The chance of each row in each repeat by a model of the other folds.
  func outOfFold(
    _ folds: FoldFile, _ progress: @escaping @Sendable (Double) -> Void
  ) throws -> [[Double]] {
    let parts = folds.repeats.enumerated().flatMap { place, folds in
      Set(folds).sorted().map { (place, $0) }
    }
    let done = Mutex(0)
    let said = try inParallel(parts.count, threads: request.threads) { index in
      let (place, fold) = parts[index]
      let own = folds.repeats[place]
      let judged = own.indices.filter { own[$0] == fold }
      let chances = try self.chances(
        of: judged, learningFrom: own.indices.filter { own[$0] != fold })
      let count = done.withLock { done in
        done += 1
        return done
      }
      progress(Double(count) / Double(parts.count))
      return (judged, chances)
    }
    var chances = folds.repeats.map { [Double](repeating: 0, count: $0.count) }
    for ((place, _), (rows, values)) in zip(parts, said) {
      for (row, value) in zip(rows, values) { chances[place][row] = value }
    }
    return chances
  }

  private func chances(of judged: [Int], learningFrom rows: [Int]) throws -> [Double] {
    let frame = Frame(table, columns: names, learningFrom: rows)
    let training = ChurnTraining(frame, labels: labels, seed: request.seed, threads: 1)
    let scorer = Scorer(try training.fit(rows: rows).model)
    return judged.map { row in scorer.probability(frame.columns.map { $0.values[row] }) }
  }

  /// The model of all rows, with its card.
  func model(
    repeats: [[Double]], _ progress: @escaping @Sendable (Double) -> Void
  ) throws -> ModelFile {
    let frame = Frame(table, columns: names, learningFrom: 0..<table.rowCount)
    var training = ChurnTraining(
      frame, labels: labels, seed: request.seed, threads: request.threads)
    training.progress = progress
    let trained = try training.fit()
    return ModelFile(
      model: trained.model,
      card: ModelCard(
        dataDigest: digest, label: request.label, positive: request.positive, id: request.id,
        seed: request.seed, folds: trained.folds,
        judgement: Judgement(trained.outOfFold, labels, seed: request.seed),
        repeats: repeats.map { Judgement($0, labels, seed: request.seed) }, findings: findings,
        dropped: request.dropped))
  }
}
