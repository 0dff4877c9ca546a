/// A model made ready for scoring: a row in microseconds, with its reasons.
package struct Scorer: Sendable {
  package let model: ChurnModel
  private let walk: ForestWalk
  /// For each column the trees that look at it.
  private let treesOfColumn: [[Int]]
  private let featuresOfColumn: [[Int]]
  private let termsOfColumn: [[Int]]
  private let everybody: [[Stand]]

  /// A value that stands for everybody's, as the parts of the model see it.
  private struct Stand: Sendable {
    let weight: Double
    let bin: Int
    let features: [Float]
  }

  /// A fact that speaks for or against leaving.
  package struct Reason: Hashable, Sendable {
    /// Places of the model's columns: one, or two that speak together.
    package let columns: [Int]
    /// By how much of 1 the chance is higher than if this fact were like everybody's, all else
    /// as it is: scored again, not read off.
    package let points: Double
  }

  package struct Score: Hashable, Sendable {
    package let probability: Double
    /// Strongest first.
    package let reasons: [Reason]
  }

  package init(_ model: ChurnModel) {
    self.model = model
    walk = ForestWalk(model.forest)
    let features = model.features.features
    featuresOfColumn = model.columns.indices.map { column in
      features.indices.filter { features[$0].column == column }
    }
    let used = model.forest.trees.map { Set($0.feature.filter { $0 >= 0 }.map(Int.init)) }
    treesOfColumn = featuresOfColumn.map { own in
      used.indices.filter { !used[$0].isDisjoint(with: own) }
    }
    termsOfColumn = model.columns.indices.map { column in
      model.additive.terms.indices.filter { model.additive.terms[$0].columns.contains(column) }
    }
    everybody = zip(model.everybody, featuresOfColumn).enumerated().map { column, pair in
      pair.0.map { share in
        let value = share.value ?? .nan
        return Stand(
          weight: share.weight, bin: model.bins[column].bin(value),
          features: pair.1.map { features[$0].value(value) })
      }
    }
  }

  /// The chance of leaving, 0 to 1, by the values of a row.
  package func probability(_ values: [Double]) -> Double {
    logistic(state(values).logOdds(model))
  }

  /// The chance and at most `count` reasons.
  package func score(_ values: [Double], reasons count: Int = 3) -> Score {
    var state = state(values)
    let probability = logistic(state.logOdds(model))
    let terms = model.additive.terms
    let said = terms.map { $0.score(state.bins) }
    var reasons: [Reason] = []
    for place in terms.indices.sorted(by: { (abs(said[$1]), $0) < (abs(said[$0]), $1) }) {
      guard reasons.count < count, abs(said[place]) > 1e-3 else { break }
      let columns = terms[place].columns
      let points =
        columns.count == 1
        ? probability - ordinary(columns[0], values, &state)
        : probability - without(said[place], state)
      // What the trees turn round is no reason to be told.
      guard points * said[place] > 0 else { continue }
      reasons.append(Reason(columns: columns, points: points))
    }
    return Score(probability: probability, reasons: reasons)
  }

  /// The chance if one column had another value, NaN for a blank.
  package func probability(_ values: [Double], with value: Double, in column: Int) -> Double {
    var values = values
    values[column] = value
    return probability(values)
  }

  private func state(_ values: [Double]) -> RowState {
    let bins = zip(model.bins, values).map { $0.bin($1) }
    let features = model.features.features.map { $0.value(values[$0.column]) }
    let leaves = walk.leaves(features)
    return RowState(
      bins: bins, features: features, leaves: leaves, additive: model.additive.logOdds(bins),
      trees: leaves.reduce(model.forest.base, +))
  }

  /// The mean chance were the column's value that of everybody else: only the terms and trees that
  /// look at it are asked again.
  private func ordinary(_ column: Int, _ values: [Double], _ state: inout RowState) -> Double {
    let bin = state.bins[column]
    let trees = treesOfColumn[column]
    let others = state.trees - trees.reduce(0) { $0 + state.leaves[$1] }
    let rest = state.additive - said(of: column, state.bins)
    var mean = 0.0
    for share in everybody[column] {
      state.bins[column] = share.bin
      for (feature, value) in zip(featuresOfColumn[column], share.features) {
        state.features[feature] = value
      }
      let logOdds = model.stack.logOdds(
        additive: rest + said(of: column, state.bins),
        trees: Double(trees.reduce(others) { $0 + walk.leaf($1, state.features) }))
      mean += share.weight * logistic(logOdds)
    }
    state.bins[column] = bin
    for feature in featuresOfColumn[column] {
      state.features[feature] = model.features.features[feature].value(values[column])
    }
    return mean
  }

  /// What the terms that look at a column add.
  private func said(of column: Int, _ bins: [Int]) -> Double {
    termsOfColumn[column].reduce(0) { $0 + model.additive.terms[$1].score(bins) }
  }

  /// The chance were two columns no more together than apart.
  private func without(_ said: Double, _ state: RowState) -> Double {
    var state = state
    state.additive -= said
    return logistic(state.logOdds(model))
  }
}

/// A row on its way through the model.
private struct RowState {
  var bins: [Int]
  var features: [Float]
  var leaves: [Float]
  var additive: Double
  var trees: Float

  func logOdds(_ model: ChurnModel) -> Double {
    model.stack.logOdds(additive: additive, trees: Double(trees))
  }
}
