/// The terms of an additive model side by side in a few arrays: a row is looked up without a
/// pointer followed or a reference counted.
struct TermTable: Sendable {
  private struct Place {
    let first: Int
    /// −1 for a term of one column.
    let second: Int
    let width: Int
    /// Where the scores begin; of a pair, where the coarse bins of each column begin.
    let scores: Int
    let rows: Int
    let columns: Int
  }

  private let places: [Place]
  private let scores: [Double]
  private let coarse: [Int]
  private let intercept: Double

  init(_ model: AdditiveModel) {
    var scores: [Double] = []
    var coarse: [Int] = []
    places = model.terms.map { term in
      defer {
        scores += term.scores
        coarse += (term.grid?.rows ?? []) + (term.grid?.columns ?? [])
      }
      return Place(
        first: term.columns[0], second: term.grid?.second ?? -1, width: term.grid?.width ?? 1,
        scores: scores.count, rows: coarse.count,
        columns: coarse.count + (term.grid?.rows.count ?? 0))
    }
    self.scores = scores
    self.coarse = coarse
    intercept = model.intercept
  }

  var count: Int { places.count }

  /// What a term adds, by the bins of all columns.
  @inline(__always)
  func score(_ term: Int, _ bins: [Int]) -> Double {
    let place = places[term]
    guard place.second >= 0 else { return scores[place.scores &+ bins[place.first]] }
    let row = coarse[place.rows &+ bins[place.first]]
    return scores[place.scores &+ row &* place.width &+ coarse[place.columns &+ bins[place.second]]]
  }

  /// What each term adds goes to `said`; gives the sum.
  @inline(__always)
  func logOdds(_ bins: [Int], _ said: inout [Double]) -> Double {
    var sum = intercept
    for term in places.indices {
      said[term] = score(term, bins)
      sum += said[term]
    }
    return sum
  }
}
