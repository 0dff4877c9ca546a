/// A tree as its leaves from left to right, one bit each, and what every split rules out.
struct MaskedTree {
  struct Split {
    let feature: Int
    let threshold: Float
    let missingLeft: Bool
    /// The leaves that are still possible after a step to the left, and to the right.
    let toLeft: UInt64
    let toRight: UInt64

    func mask(_ value: Float) -> UInt64 {
      (value.isNaN ? missingLeft : value < threshold) ? toLeft : toRight
    }
  }

  private(set) var leaves: [Float] = []
  private(set) var splits: [Split] = []

  /// As many leaves as a mask has bits.
  static let mostLeaves = 64

  init(_ tree: Forest.Tree) { _ = take(0, of: tree) }

  /// The bits of the leaves under a node.
  private mutating func take(_ node: Int, of tree: Forest.Tree) -> UInt64 {
    guard tree.feature[node] >= 0 else {
      leaves.append(tree.threshold[node])
      return 1 << UInt64(leaves.count - 1)
    }
    let left = take(Int(tree.left[node]), of: tree)
    let right = take(Int(tree.right[node]), of: tree)
    splits.append(
      Split(
        feature: Int(tree.feature[node]), threshold: tree.threshold[node],
        missingLeft: tree.missingLeft[node], toLeft: ~right, toRight: ~left))
    return left | right
  }
}
