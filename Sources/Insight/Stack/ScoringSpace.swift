/// Room for one row on its way through a model, made once and used again for every row.
package struct ScoringSpace {
  /// Of each column.
  var bins: [Int]
  /// What each tree's columns leave possible of it.
  var masks: [UInt64]
  /// What each tree says.
  var leaves: [Float]
  /// What each term says, and how soon it is told.
  var said: [Double]
  var ranks: [Double]
  /// What each tree of one column leaves possible without it.
  var others: [UInt64]
}
