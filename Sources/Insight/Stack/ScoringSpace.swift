/// Room for one row on its way through a model, made once and used again for every row.
package struct ScoringSpace {
  /// Of each column, as the terms and as the trees tell its values apart.
  var bins: [Int]
  var cells: [Int]
  var trees: TreeSpace
  /// What each term says, and how soon it is told.
  var said: [Double]
  var ranks: [Double]
  var reasons: [Scorer.Reason] = []
}
