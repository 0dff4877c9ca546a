/// The columns of a table as numbers for a hazard: about 0 on average and 1 in spread, a category as
/// one column for each of its texts but the most common.
package struct SurvivalColumns: Sendable {
  package let names: [String]
  package let rows: [[Double]]

  /// Rarer than this a category is part of the most common.
  private static let leastShare = 0.005

  package init(_ frame: Frame) {
    var columns: [(name: String, values: [Double])] = []
    for column in frame.columns {
      let name = column.reading.name
      guard let levels = column.reading.levels else {
        columns.append((name, column.values))
        continue
      }
      for level in Self.told(column.values, levels.count) {
        columns.append(
          (name + " = " + levels[level], column.values.map { $0 == Double(level) ? 1 : 0 }))
      }
    }
    let scaled = columns.compactMap { column in
      Self.scaled(column.values).map { (column.name, $0) }
    }
    names = scaled.map(\.0)
    rows = (0..<frame.rowCount).map { row in scaled.map { $0.1[row] } }
  }

  /// The categories that get a column of their own.
  private static func told(_ values: [Double], _ count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for value in values where value.isFinite && Int(value) < count { counts[Int(value)] += 1 }
    let most = counts.indices.max { counts[$0] < counts[$1] }
    let least = max(1, Int(Double(values.count) * leastShare))
    return counts.indices.filter { $0 != most && counts[$0] >= least }
  }

  /// Blanks count as the mean. Nil for a column that is the same everywhere.
  private static func scaled(_ values: [Double]) -> [Double]? {
    let known = values.filter(\.isFinite)
    let count = Double(max(1, known.count))
    let mean = known.reduce(0, +) / count
    let variance = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    guard variance > 1e-12 else { return nil }
    let spread = variance.squareRoot()
    return values.map { $0.isFinite ? ($0 - mean) / spread : 0 }
  }
}
