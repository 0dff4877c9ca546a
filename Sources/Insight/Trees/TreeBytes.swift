/// Where each tree's leaves lie, a bit each, in a row of blocks.
struct TreeBytes: Sendable {
  struct Place: Sendable {
    let byte: Int
    /// The tree's own bits, of eight bytes from there on.
    let bits: UInt64
  }

  let places: [Place]
  /// Enough to take eight bytes also at the last tree.
  let blockCount: Int

  private static let blockBytes = MemoryLayout<ForestTable.Block>.size

  init(_ trees: [MaskedTree]) {
    var next = 0
    places = trees.map { tree in
      defer { next += (tree.leaves.count + 7) / 8 }
      return Place(byte: next, bits: .max >> UInt64(64 - tree.leaves.count))
    }
    blockCount = (next + 7 + Self.blockBytes - 1) / Self.blockBytes
  }

  /// What is possible of all trees, by the masks of some; of the others everything.
  func row(_ masks: [UInt64], of trees: [Int]) -> [ForestTable.Block] {
    var words = [UInt64](repeating: .max, count: blockCount * 8)
    for (mask, tree) in zip(masks, trees) {
      let place = places[tree]
      for bit in 0..<place.bits.nonzeroBitCount where mask >> UInt64(bit) & 1 == 0 {
        let at = place.byte * 8 + bit
        words[at / 64] &= ~(1 << UInt64(at % 64))
      }
    }
    return stride(from: 0, to: words.count, by: 8).map { start in
      var block = ForestTable.Block()
      for lane in block.indices { block[lane] = words[start + lane].littleEndian }
      return block
    }
  }

  /// What each leaf says, at the place of its bit.
  func spread(_ leaves: [[Float]]) -> [Float] {
    var values = [Float](repeating: 0, count: blockCount * Self.blockBytes * 8)
    for (place, own) in zip(places, leaves) {
      for (bit, leaf) in own.enumerated() { values[place.byte * 8 + bit] = leaf }
    }
    return values
  }
}
