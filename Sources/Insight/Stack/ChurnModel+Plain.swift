extension ChurnModel {
  /// The chance of leaving as the model is defined, term by term and tree by tree. `Scorer` gives
  /// the same bits sooner.
  package func probability(_ values: [Double]) -> Double {
    let bins = zip(self.bins, values).map { $0.bin($1) }
    let features = features.features.map { $0.value(values[$0.column]) }
    return logistic(
      stack.logOdds(additive: additive.logOdds(bins), trees: Double(forest.logOdds(features))))
  }

  /// The mean chance were the value of one column that of everybody else.
  package func ordinary(_ column: Int, _ values: [Double]) -> Double {
    var values = values
    return everybody[column].reduce(0) { mean, share in
      values[column] = share.value ?? .nan
      return mean + share.weight * probability(values)
    }
  }
}
