/// Which subscribers were seen: a bit each, since ids are given one after the other.
struct IDSet {
  /// Above this, which only a damaged store has, ids are kept one by one.
  private static let bitLimit: Int64 = 1 << 32
  private var words: [UInt64] = []
  private var strange: Set<Int64> = []
  private var bits = 0

  var count: Int { bits + strange.count }

  mutating func insert(_ id: Int64) {
    guard (0..<Self.bitLimit).contains(id) else {
      strange.insert(id)
      return
    }
    let word = Int(id >> 6)
    let bit: UInt64 = 1 << UInt64(id & 63)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
    }
    guard words[word] & bit == 0 else { return }
    words[word] |= bit
    bits += 1
  }
}
