/// What somebody typed, as search understands it. Any text is a query; none is an error.
package struct SearchQuery: Hashable, Sendable {
  /// The beginning of a key; digits that were typed in groups are put together.
  package let prefix: String
  /// Words that may each be half typed; empty unless there are two or more.
  package let words: [String]
  /// Nothing was typed: everybody is listed.
  package let isEmpty: Bool

  /// Characters that are looked at; keys are shorter.
  private static let limit = 256
  private static let wordLimit = 8

  package init(_ typed: String) {
    let text = typed.unicodeScalars.prefix(Self.limit)
    let folded = Folding.fold(String(text))
    let isNumber = folded.utf8.allSatisfy { $0 == 0x20 || WholeCell.isDigit($0) }
    prefix = SearchKeys.cut(isNumber ? Folding.joined(folded) : folded)
    let all = Folding.words(folded).prefix(Self.wordLimit).map { SearchKeys.cut(String($0)) }
    words = all.count > 1 ? all : []
    isEmpty = text.allSatisfy { $0.properties.isWhitespace }
  }

  /// Only signs were typed, which are in nobody's name.
  var findsNothing: Bool { prefix.isEmpty && !isEmpty }

  /// Few letters, so that `SearchCounts` knows how many are found.
  var isCounted: Bool { words.isEmpty && SearchCounts.holds(prefix) }

  /// Above every key that begins with `prefix`.
  var upperBound: String { prefix + "\u{10FFFF}" }

  /// All words, each as a beginning, for FTS5. Folded words hold nothing that FTS5 would read.
  var match: String { words.map { "\"\($0)\"*" }.joined(separator: " ") }
}
