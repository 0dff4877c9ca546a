import Terminal

extension String {
  /// Its last four characters that can be seen, for who has not shown yet that it is theirs.
  package var masked: String {
    let text = SafeText(self).description
    var last: [Unicode.Scalar] = []
    var start = text.endIndex
    while last.count < 4, start > text.startIndex {
      start = text.unicodeScalars.index(before: start)
      let scalar = text.unicodeScalars[start]
      if scalar != " ", !scalar.properties.isWhitespace { last.append(scalar) }
    }
    guard start > text.startIndex else { return text }
    var masked = "····"
    for scalar in last.reversed() { masked.unicodeScalars.append(scalar) }
    return masked
  }
}
