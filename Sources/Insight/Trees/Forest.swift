/// Boosted trees, walked without the library that grew them.
struct Forest: Codable, Hashable, Sendable {
  /// Log-odds before any tree.
  var base: Float
  var trees: [Tree]

  /// One tree, its nodes side by side; node 0 is the root.
  struct Tree: Codable, Hashable, Sendable {
    /// The feature a node asks for; −1 for a leaf.
    var feature: [Int32]
    /// Below it to the left; of a leaf, its log-odds.
    var threshold: [Float]
    var left: [Int32]
    var right: [Int32]
    /// Where a missing value goes.
    var missingLeft: [Bool]

    func logOdds(_ features: UnsafePointer<Float>) -> Float {
      threshold.withUnsafeBufferPointer { threshold in
        feature.withUnsafeBufferPointer { feature in
          var node = 0
          while feature[node] >= 0 {
            let value = features[Int(feature[node])]
            let goesLeft = value.isNaN ? missingLeft[node] : value < threshold[node]
            node = Int(goesLeft ? left[node] : right[node])
          }
          return threshold[node]
        }
      }
    }
  }

  /// Trees are added one after the other in single precision, as libxgboost does.
  func logOdds(_ features: [Float]) -> Float {
    features.withUnsafeBufferPointer { features in
      guard let first = features.baseAddress else { return base }
      return trees.reduce(base) { $0 + $1.logOdds(first) }
    }
  }
}

extension Forest.Tree {
  /// Number by number: an array asks what it is made of anew for each, which takes most of the time
  /// that a model takes to read.
  init(from decoder: any Decoder) throws {
    let parts = try decoder.container(keyedBy: CodingKeys.self)
    func numbers<Number>(
      _ key: CodingKeys, _ next: (inout any UnkeyedDecodingContainer) throws -> Number
    ) throws -> [Number] {
      var list = try parts.nestedUnkeyedContainer(forKey: key)
      var numbers: [Number] = []
      numbers.reserveCapacity(list.count ?? 0)
      while !list.isAtEnd { numbers.append(try next(&list)) }
      return numbers
    }
    feature = try numbers(.feature) { try $0.decode(Int32.self) }
    threshold = try numbers(.threshold) { try $0.decode(Float.self) }
    left = try numbers(.left) { try $0.decode(Int32.self) }
    right = try numbers(.right) { try $0.decode(Int32.self) }
    missingLeft = try numbers(.missingLeft) { try $0.decode(Bool.self) }
  }
}
