/// F. E. Harrell's concordance: of all pairs of which it is known who left first, the share in which
/// the higher risk did; equal risks count half. Who left in a month left before whoever was still
/// there in it. Nil when there is no such pair. Takes n · log n steps.
package func concordance(_ spells: [Spell], _ risks: [Double]) -> Double? {
  let order = spells.indices.sorted {
    (spells[$0].months, spells[$0].left ? 0 : 1) > (spells[$1].months, spells[$1].left ? 0 : 1)
  }
  let ranks = Ranks(risks)
  var later = CountTree(ranks.count)
  var (right, even, pairs) = (0.0, 0.0, 0.0)
  var index = 0
  while index < order.count {
    var end = index
    let first = spells[order[index]]
    while end < order.count, spells[order[end]] == first { end += 1 }
    if first.left {
      for subject in order[index..<end] {
        let rank = ranks.of[subject]
        let below = Double(later.upTo(rank))
        right += below
        even += Double(later.upTo(rank + 1)) - below
        pairs += Double(later.total)
      }
    }
    for subject in order[index..<end] { later.add(ranks.of[subject]) }
    index = end
  }
  return pairs > 0 ? (right + even / 2) / pairs : nil
}

/// The place of each number among the different ones.
private struct Ranks {
  let of: [Int]
  let count: Int

  init(_ values: [Double]) {
    var ranks = [Int](repeating: 0, count: values.count)
    var rank = -1
    var last = Double.nan
    for index in values.indices.sorted(by: { values[$0] < values[$1] }) {
      if values[index] != last { rank += 1 }
      last = values[index]
      ranks[index] = rank
    }
    of = ranks
    count = rank + 1
  }
}

/// How many of the numbers so far are below a bound (P. M. Fenwick, 1994).
private struct CountTree {
  private var sums: [Int]
  private(set) var total = 0

  init(_ size: Int) { sums = [Int](repeating: 0, count: size + 1) }

  mutating func add(_ rank: Int) {
    total += 1
    var index = rank + 1
    while index < sums.count {
      sums[index] += 1
      index += index & -index
    }
  }

  /// Of ranks below `bound`.
  func upTo(_ bound: Int) -> Int {
    var index = bound
    var sum = 0
    while index > 0 {
      sum += sums[index]
      index -= index & -index
    }
    return sum
  }
}
