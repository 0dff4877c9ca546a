/// The terms of an additive model side by side in a few arrays: a row is looked up without a
/// pointer followed or a reference counted. The places in them are those that were written when they
/// were made, and are not checked again.
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
  /// Column by column the terms that look at it.
  private let lookers: [Int]
  private let ofColumn: [Range<Int>]

  init(_ model: AdditiveModel, columns: Int) {
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
    var lookers: [Int] = []
    ofColumn = (0..<columns).map { column in
      let start = lookers.count
      lookers += model.terms.indices.filter { model.terms[$0].columns.contains(column) }
      return start..<lookers.count
    }
    self.lookers = lookers
  }

  var count: Int { places.count }

  /// The column of a term, and the other of a pair.
  func columns(of term: Int) -> (Int, Int?) {
    (places[term].first, places[term].second < 0 ? nil : places[term].second)
  }

  /// What the terms that look at a column add.
  @inline(__always)
  func said(of column: Int, _ bins: [Int]) -> Double {
    let (lookers, places, bins) = (lookers.span, places.span, bins.span)
    var sum = 0.0
    for place in ofColumn[column] { sum += score(places[unchecked: lookers[place]], bins) }
    return sum
  }

  /// What each term adds, by the bins of all columns, goes to `said`; gives the sum.
  func logOdds(_ bins: [Int], _ said: inout [Double]) -> Double {
    let (places, bins) = (places.span, bins.span)
    var said = said.mutableSpan
    var sum = intercept
    for term in places.indices {
      let score = score(places[unchecked: term], bins)
      said[term] = score
      sum += score
    }
    return sum
  }

  @inline(__always)
  private func score(_ place: Place, _ bins: Span<Int>) -> Double {
    let scores = scores.span
    guard place.second >= 0 else {
      return scores[unchecked: place.scores &+ bins[unchecked: place.first]]
    }
    let coarse = coarse.span
    let row = coarse[unchecked: place.rows &+ bins[unchecked: place.first]]
    let column = coarse[unchecked: place.columns &+ bins[unchecked: place.second]]
    return scores[unchecked: place.scores &+ row &* place.width &+ column]
  }
}
