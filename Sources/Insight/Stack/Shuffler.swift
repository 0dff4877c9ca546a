/// Deals rows into folds and bags: SplitMix64 (Steele, Lea, Flood, 2014), so that a seed deals the
/// same everywhere.
struct Shuffler {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Fisher and Yates.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    guard values.count > 1 else { return }
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, below(last + 1))
    }
  }
}

/// Rows dealt into parts, with the same share of those who left in each.
enum Deal {
  /// The part of each label, 0 to `parts` − 1.
  static func folds(_ labels: [Bool], parts: Int, seed: UInt64) -> [Int] {
    var shuffler = Shuffler(seed: seed)
    var folds = [Int](repeating: 0, count: labels.count)
    var turn = 0
    for wanted in [true, false] {
      var rows = labels.indices.filter { labels[$0] == wanted }
      shuffler.shuffle(&rows)
      for row in rows {
        folds[row] = turn % parts
        turn += 1
      }
    }
    return folds
  }
}
