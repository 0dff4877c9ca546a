/// Room for one row on its way through the trees.
struct TreeSpace {
  /// Where the masks of the row's cells begin, column by column.
  var masks: [Int]
  /// What all columns leave possible of each tree, and what all but the open one.
  var left: [ForestTable.Block]
  var rest: [ForestTable.Block]
  /// The trees, by their first bytes, of which the open column settles what they say; so many count.
  var open: [Int]
  var openCount = 0

  init(parts: Int, trees: Int, blocks: Int) {
    masks = Array(repeating: 0, count: parts)
    left = Array(repeating: .zero, count: blocks)
    rest = left
    open = Array(repeating: 0, count: trees)
  }
}
