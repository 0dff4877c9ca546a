/// Gives each column what is its own: what a pair says of one of its columns alone moves to that
/// column's term, and every term's mean to the intercept. The sum stays what it was.
struct Centring {
  private let columns: [BinnedColumn]

  init(_ columns: [BinnedColumn]) { self.columns = columns }

  func centred(_ model: AdditiveModel) -> AdditiveModel {
    var model = model
    for place in model.terms.indices where model.terms[place].grid != nil { purify(place, &model) }
    for place in model.terms.indices {
      let weights = weights(of: model.terms[place])
      let mean = Self.mean(model.terms[place].scores, weights)
      model.intercept += mean
      for bin in model.terms[place].scores.indices { model.terms[place].scores[bin] -= mean }
    }
    return model
  }

  /// B. Lengerich and others, "Purifying interaction effects", 2020.
  private func purify(_ place: Int, _ model: inout AdditiveModel) {
    guard let grid = model.terms[place].grid else { return }
    let weights = weights(of: model.terms[place])
    for _ in 0..<10 {
      move(place, to: grid.first, coarse: grid.rows, weights, &model) { line, step in
        line * grid.width + step
      } _: {
        (grid.height, grid.width)
      }
      move(place, to: grid.second, coarse: grid.columns, weights, &model) { line, step in
        step * grid.width + line
      } _: {
        (grid.width, grid.height)
      }
    }
  }

  private func move(
    _ place: Int, to column: Int, coarse: [Int], _ weights: [Double], _ model: inout AdditiveModel,
    cell: (Int, Int) -> Int, _ size: () -> (lines: Int, steps: Int)
  ) {
    guard let main = model.terms.firstIndex(where: { $0.columns == [column] }) else { return }
    for line in 0..<size().lines {
      let cells = (0..<size().steps).map { cell(line, $0) }
      let mean = Self.mean(cells.map { model.terms[place].scores[$0] }, cells.map { weights[$0] })
      for cell in cells { model.terms[place].scores[cell] -= mean }
      for bin in coarse.indices where coarse[bin] == line { model.terms[main].scores[bin] += mean }
    }
  }

  private func weights(of term: AdditiveModel.Term) -> [Double] {
    var weights = [Double](repeating: 0, count: term.scores.count)
    let bins = term.grid.map { $0.binned(columns).bins } ?? columns[term.columns[0]].bins
    for bin in bins { weights[Int(bin)] += 1 }
    return weights
  }

  private static func mean(_ values: [Double], _ weights: [Double]) -> Double {
    let total = weights.reduce(0, +)
    return total > 0 ? zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total : 0
  }
}
