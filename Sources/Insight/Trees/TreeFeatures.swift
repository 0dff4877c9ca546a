/// The numbers that trees look at, made of a row's values: a number as it is; a category of few as
/// one yes or no each; of many, the share that left, drawn to the mean the rarer it is.
struct TreeFeatures: Codable, Hashable, Sendable {
  enum Kind: Codable, Hashable, Sendable {
    case number
    /// 1 for this category, 0 for another, missing for a blank.
    case level(Int)
    /// Log-odds of each category, last that of one never seen.
    case rates([Float])
    /// How many training rows each category has, last 0.
    case counts([Float])
  }

  struct Feature: Codable, Hashable, Sendable {
    let column: Int
    let kind: Kind

    func value(_ value: Double) -> Float {
      guard !value.isNaN else { return .nan }
      switch kind {
      case .number: return Float(value)
      case .level(let level): return Int(value) == level ? 1 : 0
      case .rates(let rates), .counts(let rates): return rates[min(Int(value), rates.count - 1)]
      }
    }
  }

  let features: [Feature]

  /// With more categories than this the common ones still get a yes or no each.
  static let few = 12
  private static let rare = 5
  private static let common = 0.02

  /// Learnt from the rows of a frame; `labels` belong to them.
  init(_ columns: [Frame.Column], labels: [Bool]) {
    features = columns.enumerated().flatMap { place, column -> [Feature] in
      guard let levels = column.reading.levels else {
        return [Feature(column: place, kind: .number)]
      }
      let tallies = LevelTallies(column.values, labels, levels: levels.count)
      let isMany = levels.count > Self.few
      let least = isMany ? max(Self.rare, Int(Self.common * Double(labels.count))) : Self.rare
      let shown = levels.indices.filter { tallies.counts[$0] >= least }
      // The second of two categories is the first one's opposite.
      let named = (levels.count == 2 ? Array(shown.prefix(1)) : shown).map {
        Feature(column: place, kind: .level($0))
      }
      guard isMany else { return named }
      return named + [
        Feature(column: place, kind: .rates(tallies.rates)),
        Feature(column: place, kind: .counts(tallies.counts.map(Float.init) + [0])),
      ]
    }
  }

  /// Row by row, for rows that nothing was learnt from.
  func matrix(_ columns: [Frame.Column]) -> [Float] {
    let count = columns.first?.values.count ?? 0
    var matrix = [Float](repeating: 0, count: count * features.count)
    for (place, feature) in features.enumerated() {
      let values = columns[feature.column].values
      for row in 0..<count { matrix[row * features.count + place] = feature.value(values[row]) }
    }
    return matrix
  }

  /// For the rows that it was learnt from: the rate of a category is that of other folds' rows, so
  /// that no row sees its own label.
  func trainingMatrix(_ columns: [Frame.Column], labels: [Bool], seed: UInt64) -> [Float] {
    var matrix = matrix(columns)
    let folds = Deal.folds(labels, parts: 5, seed: seed)
    for (place, feature) in features.enumerated() {
      guard case .rates(let rates) = feature.kind else { continue }
      let values = columns[feature.column].values
      for fold in 0..<5 {
        let tallies = LevelTallies(values, labels, levels: rates.count - 1) { folds[$0] != fold }
        for row in values.indices where folds[row] == fold && !values[row].isNaN {
          matrix[row * features.count + place] =
            tallies.rates[min(Int(values[row]), rates.count - 1)]
        }
      }
    }
    return matrix
  }
}

/// How many rows each category has and how many of them left.
struct LevelTallies {
  private(set) var counts: [Int]
  private var left: [Int]
  private var all = 0
  private var allLeft = 0
  /// Rows of the mean that each category is mixed with.
  private static let prior = 15.0

  init(
    _ values: [Double], _ labels: [Bool], levels: Int,
    where isCounted: (Int) -> Bool = { _ in true }
  ) {
    counts = [Int](repeating: 0, count: levels)
    left = counts
    for row in values.indices where isCounted(row) {
      all += 1
      if labels[row] { allLeft += 1 }
      guard values[row] < Double(levels) else { continue }
      counts[Int(values[row])] += 1
      if labels[row] { left[Int(values[row])] += 1 }
    }
  }

  /// Log-odds of each category, last that of one never seen.
  var rates: [Float] {
    let mean = (Double(allLeft) + 0.5) / (Double(all) + 1)
    let rates = zip(counts, left).map { count, left in
      (Double(left) + Self.prior * mean) / (Double(count) + Self.prior)
    }
    return (rates + [mean]).map { Float(logit($0)) }
  }
}
