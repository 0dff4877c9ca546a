extension String {
  /// Its last four characters, for who has not shown yet that it is theirs.
  package var masked: String {
    var (start, shown, hasBlanks) = (endIndex, 0, false)
    while shown < 4, start > startIndex {
      start = unicodeScalars.index(before: start)
      if unicodeScalars[start].properties.isWhitespace { hasBlanks = true } else { shown += 1 }
    }
    guard start > startIndex else { return self }
    let last = self[start...]
    return hasBlanks ? "····" + last.filter { !$0.isWhitespace } : "····" + last
  }
}
