/// The columns of a table as numbers for a hazard: about 0 on average and 1 in spread, a category as
/// one column for each of its texts but the most common.
package struct SurvivalColumns: Sendable {
  package let rows: [[Double]]
  package let encoding: SurvivalEncoding
  package var names: [String] { encoding.parts.map(\.name) }

  /// Rarer than this a category is part of the most common.
  private static let leastShare = 0.005

  package init(_ frame: Frame) {
    let parts = frame.columns.enumerated().flatMap { place, column in
      let name = column.reading.name
      guard let levels = column.reading.levels else {
        return [Self.part(name, place, nil, column.values)].compactMap(\.self)
      }
      return Self.told(column.values, levels.count).compactMap { level in
        Self.part(
          name + " = " + levels[level], place, level,
          column.values.map { $0 == Double(level) ? 1 : 0 })
      }
    }
    let encoding = SurvivalEncoding(parts: parts)
    self.encoding = encoding
    rows = (0..<frame.rowCount).map { row in
      encoding.row(frame.columns.map { $0.values[row] })
    }
  }

  /// The categories that get a column of their own.
  private static func told(_ values: [Double], _ count: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for value in values where value.isFinite && Int(value) < count { counts[Int(value)] += 1 }
    let most = counts.indices.max { counts[$0] < counts[$1] }
    let least = max(1, Int(Double(values.count) * leastShare))
    return counts.indices.filter { $0 != most && counts[$0] >= least }
  }

  /// Nil for a column that is the same everywhere.
  private static func part(
    _ name: String, _ column: Int, _ level: Int?, _ values: [Double]
  ) -> SurvivalEncoding.Part? {
    let known = values.filter(\.isFinite)
    let count = Double(max(1, known.count))
    let mean = known.reduce(0, +) / count
    let variance = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    guard variance > 1e-12 else { return nil }
    return SurvivalEncoding.Part(
      name: name, column: column, level: level, mean: mean, spread: variance.squareRoot())
  }
}
