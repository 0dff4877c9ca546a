/// Who will leave: an additive model that gives the reasons, boosted trees for what it cannot say,
/// and how much each counts.
package struct ChurnModel: Codable, Hashable, Sendable {
  /// What each column means, in the order of a row's values.
  package let columns: [ColumnReading]
  let bins: [Bins]
  let additive: AdditiveModel
  let features: TreeFeatures
  let forest: Forest
  package let stack: LogisticStack
  /// For each column the values that stand for everybody's.
  let everybody: [[Share]]

  /// A value and how many of 1 have it, or one like it.
  struct Share: Codable, Hashable, Sendable {
    /// Nil for a blank.
    let value: Double?
    let weight: Double
  }

  /// A row's values from its texts, in the order of `columns`.
  package func values(_ texts: [String]) -> [Double] {
    zip(columns, texts).map { $0.value($1) }
  }

  /// The name of a column, or of several that speak together: `Contract × tenure`.
  package func name(of places: [Int]) -> String {
    places.map { columns[$0].name }.joined(separator: " × ")
  }
}

extension ChurnModel {
  package var treeCount: Int { forest.trees.count }

  /// The places of the columns that speak together.
  package var pairs: [[Int]] { additive.terms.filter { $0.grid != nil }.map(\.columns) }
}
