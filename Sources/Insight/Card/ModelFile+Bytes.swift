package import Foundation

extension ModelFile {
  private struct Head: Decodable {
    let format: String
    let version: Int
  }

  /// JSON with sorted keys and the shortest digits that give each number back: the same model is
  /// the same bytes.
  package func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }

  /// Throws `TrainingFault`.
  package init(reading bytes: Data) throws {
    let decoder = JSONDecoder()
    guard let file = try? decoder.decode(Self.self, from: bytes), file.isOurs, file.model.isWhole
    else {
      let head = try? decoder.decode(Head.self, from: bytes)
      guard let head, head.format.hasPrefix("holdfast"), head.version != Self.version else {
        throw TrainingFault.notAModel
      }
      throw TrainingFault.newerModel(head.version, known: Self.version)
    }
    self = file
  }

  private var isOurs: Bool { format.hasPrefix("holdfast") && version == Self.version }
}

extension ChurnModel {
  /// Whether every place that one part names is there in the others: a file that was changed by
  /// hand must not crash whoever scores with it.
  fileprivate var isWhole: Bool {
    let count = columns.count
    guard bins.count == count, everybody.count == count,
      features.features.allSatisfy({
        columns.indices.contains($0.column)
          && ($0.kind == .number) == (columns[$0.column].levels == nil)
      })
    else { return false }
    return bins.allSatisfy(\.isWhole)
      && additive.terms.allSatisfy { $0.isWhole(bins) }
      && forest.trees.allSatisfy { $0.isWhole(features: features.features.count) }
  }
}

extension Bins {
  fileprivate var isWhole: Bool {
    switch form {
    case .cuts(let cuts):
      count == cuts.count + 2 && zip(cuts, cuts.dropFirst()).allSatisfy { $0 < $1 }
    case .levels(let bins): bins.allSatisfy { (1..<max(count, 2)).contains($0) }
    }
  }
}

extension AdditiveModel.Term {
  fileprivate func isWhole(_ bins: [Bins]) -> Bool {
    guard columns.allSatisfy(bins.indices.contains), (1...2).contains(columns.count) else {
      return false
    }
    guard let grid else { return columns.count == 1 && scores.count == bins[columns[0]].count }
    return columns == [grid.first, grid.second] && scores.count == grid.height * grid.width
      && grid.rows.count == bins[grid.first].count
      && grid.columns.count == bins[grid.second].count
      && grid.rows.allSatisfy { (0..<max(grid.height, 1)).contains($0) }
      && grid.columns.allSatisfy { (0..<max(grid.width, 1)).contains($0) }
  }
}

extension Forest.Tree {
  /// Children stand after their one parent, so that every walk ends, and there are no more leaves
  /// than fit.
  fileprivate func isWhole(features: Int) -> Bool {
    let count = feature.count
    guard count > 0,
      [threshold.count, left.count, right.count, missingLeft.count]
        .allSatisfy({ $0 == count })
    else { return false }
    let inner = feature.indices.filter { feature[$0] >= 0 }
    let children = inner.flatMap { [left[$0], right[$0]] }
    guard count - inner.count <= MaskedTree.mostLeaves, Set(children).count == children.count
    else { return false }
    return inner.allSatisfy { node in
      let later = node + 1..<max(count, node + 1)
      return Int(feature[node]) < features && later.contains(Int(left[node]))
        && later.contains(Int(right[node]))
    }
  }
}
