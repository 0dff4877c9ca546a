/// Words of or about a person, as the journal holds them.
package struct Sealed: Hashable, Sendable {
  package let base64: String
  /// What it says, where it was sealed just now; what was read has to be opened.
  let words: String?

  package init(base64: String) { self.init(base64: base64, words: nil) }

  init(base64: String, words: String?) {
    self.base64 = base64
    self.words = words
  }

  /// By what the journal holds: the same words are sealed anew each time.
  package static func == (left: Sealed, right: Sealed) -> Bool { left.base64 == right.base64 }

  package func hash(into hasher: inout Hasher) { hasher.combine(base64) }
}
