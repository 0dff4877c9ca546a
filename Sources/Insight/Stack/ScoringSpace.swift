/// Room for one row on its way through a model, made once and used again for every row.
package struct ScoringSpace {
  /// Of each column, as the terms and as the trees tell its values apart.
  var bins: [Int]
  var cells: [Int]
  /// What each tree's columns leave possible of it.
  var masks: [UInt64]
  /// What each tree says.
  var leaves: [Float]
  /// What each term says, and how soon it is told.
  var said: [Double]
  var ranks: [Double]
  /// By how much the trees would say more of the row with each of some other values.
  var changes: [Float]
}
