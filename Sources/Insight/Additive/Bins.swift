/// The few values that boosting tells apart in a column. Bin 0 is a blank.
struct Bins: Codable, Hashable, Sendable {
  enum Form: Codable, Hashable, Sendable {
    /// Bin 1 lies below the first cut, the next from it on, and so forth.
    case cuts([Double])
    /// The bin of each category; 1 is for rare ones and those never seen.
    case levels([Int])
  }

  let form: Form
  let count: Int

  /// At most this many bins for numbers.
  static let most = 64
  /// Categories in fewer rows share a bin.
  private static let rare = 5

  /// Learnt from the values of the training rows.
  init(_ values: [Double], reading: ColumnReading) {
    if let levels = reading.levels {
      var counts = [Int](repeating: 0, count: levels.count)
      for value in values where value < Double(levels.count) { counts[Int(value)] += 1 }
      var next = 2
      form = .levels(
        counts.map { count in
          guard count >= Self.rare else { return 1 }
          defer { next += 1 }
          return next
        })
      count = next
    } else {
      let cuts = Self.cuts(values, most: Self.most)
      form = .cuts(cuts)
      count = cuts.count + 2
    }
  }

  func bin(_ value: Double) -> Int {
    guard !value.isNaN else { return 0 }
    switch form {
    case .cuts(let cuts): return 1 + cuts.upperBound(of: value)
    case .levels(let bins):
      let place = Int(value)
      return place < bins.count ? bins[place] : 1
    }
  }

  var isOrdered: Bool { if case .cuts = form { true } else { false } }

  /// Cuts halfway between values, so that about the same number of rows lies in each bin.
  static func cuts(_ values: [Double], most: Int) -> [Double] {
    let sorted = values.filter { !$0.isNaN }.sorted()
    var ends: [Int] = []
    for index in sorted.indices.dropFirst() where sorted[index] != sorted[index - 1] {
      ends.append(index)
    }
    guard ends.count >= most else { return ends.map { middle(sorted, $0) } }
    var cuts: [Double] = []
    var start = 0
    for (place, end) in ends.enumerated() {
      let left = most - cuts.count
      let wanted = Double(sorted.count - start) / Double(left)
      let next = place + 1 < ends.count ? ends[place + 1] : sorted.count
      // The end that lies nearer to an even share.
      let isNearest =
        Double(end - start) >= wanted || Double(next + end) / 2 - Double(start) > wanted
      guard isNearest, left > 1 else { continue }
      cuts.append(middle(sorted, end))
      start = end
    }
    return cuts
  }

  private static func middle(_ sorted: [Double], _ end: Int) -> Double {
    let low = sorted[end - 1]
    let high = sorted[end]
    let middle = low + (high - low) / 2
    return middle > low ? middle : high
  }
}

extension Array where Element: BinaryFloatingPoint {
  /// How many of the sorted cuts lie at or below the value.
  func upperBound(of value: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
