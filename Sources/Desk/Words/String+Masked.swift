extension String {
  /// Its last four characters, for who has not shown yet that it is theirs.
  package var masked: String {
    var last: [Unicode.Scalar] = []
    var start = endIndex
    while last.count < 4, start > startIndex {
      start = unicodeScalars.index(before: start)
      let scalar = unicodeScalars[start]
      if scalar != " ", !scalar.properties.isWhitespace { last.append(scalar) }
    }
    guard start > startIndex else { return self }
    var masked = "····"
    for scalar in last.reversed() { masked.unicodeScalars.append(scalar) }
    return masked
  }
}
