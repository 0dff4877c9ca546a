/// Room for one row on its way through a model, made once and used again for every row.
package struct ScoringSpace {
  /// Of each column, as the terms and as the trees tell its values apart.
  var bins: [Int]
  var cells: [Int]
  /// Where the trees' masks of those cells are.
  var rows: [Int]
  /// What all columns leave possible of the trees, and all but one.
  var left: [ForestTable.Block]
  var rest: [ForestTable.Block]
  /// The trees of which that one settles what they say.
  var open: [Int]
  /// What each term says, and how soon it is told.
  var said: [Double]
  var ranks: [Double]
  var reasons: [Scorer.Reason] = []
}
