/// A sum of what each column, and each of a few pairs of columns, says by itself, in log-odds. Each
/// term has the mean 0 over the rows it was learnt from.
struct AdditiveModel: Codable, Hashable, Sendable {
  struct Term: Codable, Hashable, Sendable {
    /// One place of a column, or the two of a pair.
    let columns: [Int]
    let grid: PairGrid?
    /// For each bin or cell.
    var scores: [Double]

    /// What the term adds for a row, by the bins of all columns.
    func score(_ bins: [Int]) -> Double {
      if let grid { return scores[grid.cell(bins[grid.first], bins[grid.second])] }
      return scores[bins[columns[0]]]
    }
  }

  var intercept: Double
  var terms: [Term]

  func logOdds(_ bins: [Int]) -> Double {
    terms.reduce(intercept) { $0 + $1.score(bins) }
  }

  /// For every row of columns that were binned as in training.
  func logOdds(_ columns: [BinnedColumn]) -> [Double] {
    var sums = [Double](repeating: intercept, count: columns.first?.bins.count ?? 0)
    for term in terms {
      let bins = term.grid.map { $0.binned(columns).bins } ?? columns[term.columns[0]].bins
      for row in sums.indices { sums[row] += term.scores[Int(bins[row])] }
    }
    return sums
  }
}
