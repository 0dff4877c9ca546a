package import Terminal

/// The themes one can choose from while the desk is open. Files and terminals are somebody else's
/// business; the desk knows names.
package struct Wardrobe: Sendable {
  /// In the order in which they are offered.
  package let names: [String]
  /// The looks of a theme on this terminal; throws what is wrong with its file.
  let looks: @Sendable (String) throws(WardrobeFault) -> Looks
  /// Remembers the choice for the next start.
  let keep: @Sendable (String) throws(WardrobeFault) -> Void

  package init(
    names: [String], looks: @escaping @Sendable (String) throws(WardrobeFault) -> Looks,
    keep: @escaping @Sendable (String) throws(WardrobeFault) -> Void
  ) {
    (self.names, self.looks, self.keep) = (names, looks, keep)
  }
}

/// Why a theme cannot be worn or kept, in words for a person.
package struct WardrobeFault: Error {
  let words: String

  package init(_ words: String) { self.words = words }
}
