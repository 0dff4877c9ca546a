extension String {
  /// Its last four characters, for who has not shown yet that it is theirs.
  package var masked: String {
    var (start, shown) = (endIndex, 0)
    while shown < 4, start > startIndex {
      start = unicodeScalars.index(before: start)
      if !unicodeScalars[start].properties.isWhitespace { shown += 1 }
    }
    return start == startIndex ? self : "····" + self[start...].filter { !$0.isWhitespace }
  }
}
