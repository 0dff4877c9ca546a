/// All trees of a forest in one block of memory.
struct ForestWalk: Sendable {
  private struct Node {
    /// The feature; −1 for a leaf.
    var feature: Int32
    var threshold: Float
    /// Of the left child; its sign is set where a missing value goes right.
    var left: Int32
    var right: Int32
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = []

  init(_ forest: Forest) {
    for tree in forest.trees {
      let root = Int32(nodes.count)
      roots.append(root)
      for node in tree.feature.indices {
        let left = root + tree.left[node]
        nodes.append(
          Node(
            feature: tree.feature[node], threshold: tree.threshold[node],
            left: tree.missingLeft[node] ? left : -left, right: root + tree.right[node]))
      }
    }
  }

  /// What each tree says.
  func leaves(_ features: [Float]) -> [Float] { roots.indices.map { leaf($0, features) } }

  func leaf(_ tree: Int, _ features: [Float]) -> Float {
    nodes.withUnsafeBufferPointer { nodes in
      var node = nodes[Int(roots[tree])]
      while node.feature >= 0 {
        let value = features[Int(node.feature)]
        let goesLeft = value.isNaN ? node.left > 0 : value < node.threshold
        node = nodes[Int(goesLeft ? abs(node.left) : node.right)]
      }
      return node.threshold
    }
  }
}
