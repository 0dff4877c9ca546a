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
  /// A descriptor that is readable when a theme may have been changed, and whether one was since
  /// it was last asked; nil where nobody changes themes.
  let changes: (descriptor: Int32, take: @Sendable () -> Bool)?

  package init(
    names: [String], changes: (descriptor: Int32, take: @Sendable () -> Bool)? = nil,
    looks: @escaping @Sendable (String) throws(WardrobeFault) -> Looks,
    keep: @escaping @Sendable (String) throws(WardrobeFault) -> Void
  ) {
    (self.names, self.looks, self.keep, self.changes) = (names, looks, keep, changes)
  }
}

/// Why a theme cannot be worn or kept, in words for a person.
package struct WardrobeFault: Error {
  let words: String

  package init(_ words: String) { self.words = words }
}
