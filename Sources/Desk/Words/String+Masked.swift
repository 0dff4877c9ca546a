import Terminal

extension String {
  /// Its last four characters that can be seen, for who has not shown yet that it is theirs.
  package var masked: String {
    let text = SafeText(self).description
    var shown: [Unicode.Scalar] = []
    var start = text.unicodeScalars.endIndex
    while shown.count < 4, start > text.startIndex {
      start = text.unicodeScalars.index(before: start)
      let scalar = text.unicodeScalars[start]
      // Asking for a property takes longer than all else here.
      let isBlank = scalar.isASCII ? scalar == " " : scalar.properties.isWhitespace
      if !isBlank { shown.append(scalar) }
    }
    guard start > text.startIndex else { return text }
    return "····" + String(String.UnicodeScalarView(shown.reversed()))
  }
}
