/// Two columns seen together: each in a few coarse bins, each pair of which is a cell.
struct PairGrid: Codable, Hashable, Sendable {
  /// The places of the two columns.
  let first: Int
  let second: Int
  /// For each bin of a column its coarse bin.
  let rows: [Int]
  let columns: [Int]
  let height: Int
  let width: Int

  /// Coarse bins of a column, beside the one for blanks.
  static let most = 8

  init(_ first: (place: Int, coarse: [Int]), _ second: (place: Int, coarse: [Int])) {
    self.first = first.place
    self.second = second.place
    rows = first.coarse
    columns = second.coarse
    height = (rows.max() ?? 0) + 1
    width = (columns.max() ?? 0) + 1
  }

  var count: Int { height * width }

  func cell(_ firstBin: Int, _ secondBin: Int) -> Int {
    rows[firstBin] * width + columns[secondBin]
  }

  func binned(_ columns: [BinnedColumn]) -> BinnedColumn {
    let bins = zip(columns[first].bins, columns[second].bins).map {
      UInt16(cell(Int($0), Int($1)))
    }
    return BinnedColumn(bins: bins, count: count, isOrdered: false)
  }

  /// Bins of a column put together: neighbours where they have an order, else the rare ones.
  static func coarse(_ column: BinnedColumn) -> [Int] {
    var counts = [Int](repeating: 0, count: column.count)
    for bin in column.bins { counts[Int(bin)] += 1 }
    return column.isOrdered ? evenly(counts) : byFrequency(counts)
  }

  private static func evenly(_ counts: [Int]) -> [Int] {
    let filled = counts.indices.dropFirst().filter { counts[$0] > 0 }
    guard filled.count > most else {
      var coarse = [Int](repeating: 0, count: counts.count)
      for bin in coarse.indices.dropFirst() {
        coarse[bin] = max(1, filled.count { $0 <= bin })
      }
      return coarse
    }
    let total = counts.dropFirst().reduce(0, +)
    var before = 0
    return [0]
      + counts.dropFirst().map { count in
        defer { before += count }
        return 1 + min(most - 1, (before + count / 2) * most / max(total, 1))
      }
  }

  private static func byFrequency(_ counts: [Int]) -> [Int] {
    let common = counts.indices.dropFirst(2).sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    var coarse = [Int](repeating: 1, count: counts.count)
    coarse[0] = 0
    for (rank, bin) in common.prefix(most - 1).enumerated() { coarse[bin] = rank + 2 }
    return coarse
  }
}
