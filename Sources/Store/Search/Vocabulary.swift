/// All words of all names, once each, for correcting what was mistyped.
struct Vocabulary: Sendable {
  /// Word after word, sorted by their bytes.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// Subscribers that have the word.
  private var uses: [Int] = []

  init(words: [(word: String, uses: Int)]) {
    for (word, uses) in words.sorted(by: { TextList.precedes($0.word, $1.word) }) {
      append(word, uses)
    }
  }

  init(_ session: any SQLSession) throws {
    try session.forEachRow("SELECT term, doc FROM search_vocabulary", []) { row in
      append(try row.text(0), try row.count(1))
      return true
    }
  }

  private mutating func append(_ word: String, _ uses: Int) {
    bytes.append(contentsOf: word.utf8)
    starts.append(bytes.count)
    self.uses.append(uses)
  }

  private func word(_ index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }

  /// Whether any word begins so.
  func contains(prefix: String) -> Bool {
    let wanted = Array(prefix.utf8)
    var low = 0
    var high = uses.count
    while low < high {
      let middle = (low + high) / 2
      if word(middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low < uses.count && word(low).starts(with: wanted)
  }

  /// The word whose beginning is nearest to `typed`: one letter wrong, too many or missing, and
  /// from six letters on two. Of equally near ones, that which most subscribers have.
  func nearest(to typed: String) -> String? {
    let pattern = Array(typed.utf8)
    guard (3...64).contains(pattern.count) else { return nil }
    let matcher = PrefixDistance(pattern)
    let allowed = pattern.count < 6 ? 1 : 2
    var best: (distance: Int, uses: Int, index: Int)?
    bytes.withUnsafeBufferPointer { bytes in
      for index in uses.indices {
        let limit = best?.distance ?? allowed
        let range = starts[index]..<starts[index + 1]
        let distance = matcher.distance(
          to: UnsafeBufferPointer(rebasing: bytes[range]), upTo: limit)
        guard distance <= limit, best.map({ (distance, -uses[index]) < ($0.0, -$0.1) }) ?? true
        else { continue }
        best = (distance, uses[index], index)
      }
    }
    return best.map { String(decoding: word($0.index), as: UTF8.self) }
  }
}

/// The edit distance from a pattern to the nearest beginning of a text, in one machine word a
/// letter; two neighbours in the wrong order are one edit (G. Myers, "A fast bit-vector algorithm
/// for approximate string matching", 1999; with transpositions H. Hyyrö, 2003).
package struct PrefixDistance {
  /// Where each byte stands in the pattern.
  private var positions = [UInt64](repeating: 0, count: 256)
  private let count: Int

  /// `pattern` has 1 to 64 bytes.
  package init(_ pattern: [UInt8]) {
    count = pattern.count
    for (index, byte) in pattern.enumerated() { positions[Int(byte)] |= 1 << UInt64(index) }
  }

  /// Exact up to `limit`; anything larger stands for "further away".
  package func distance(to text: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Int {
    guard text.count + limit >= count else { return limit + 1 }
    var up = ~UInt64(0)
    var down: UInt64 = 0
    var score = count
    var best = count
    var diagonal: UInt64 = 0
    var before: UInt64 = 0
    let last = UInt64(1) << UInt64(count - 1)
    positions.withUnsafeBufferPointer { positions in
      for byte in text.prefix(count + limit) {
        let equal = positions[Int(byte)]
        let swapped = ((~diagonal & equal) << 1) & before
        diagonal = swapped | (((equal & up) &+ up) ^ up) | equal | down
        before = equal
        let rise = down | ~(diagonal | up)
        let fall = up & diagonal
        if rise & last != 0 { score += 1 }
        if fall & last != 0 { score -= 1 }
        best = min(best, score)
        let shifted = rise << 1 | 1
        up = fall << 1 | ~(diagonal | shifted)
        down = shifted & diagonal
      }
    }
    return best
  }
}
