/// The name that was most likely meant, or nil when none is near: at most one slip of the
/// finger in three letters.
package func nearest<Names: Sequence<String>>(to word: String, among names: Names) -> String? {
  let word = Array(word.lowercased().unicodeScalars.prefix(65))
  guard word.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    let other = Array(name.lowercased().unicodeScalars)
    let allowed = max(1, max(word.count, other.count) / 3)
    let distance = slips(from: word, to: other)
    if distance <= allowed, distance < min(word.count, best?.distance ?? .max) {
      best = (name, distance)
    }
  }
  return best?.name
}

/// Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment).
private func slips(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
