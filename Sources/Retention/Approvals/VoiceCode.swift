/// Four characters that are read out on a telephone: 20 bits in Crockford's base 32, which has
/// nothing that looks or, spelled with its word, sounds like something else.
package struct VoiceCode: Hashable, Sendable {
  package let text: String

  package static let length = 4

  /// The first 20 bits of a digest.
  package init(_ digest: [UInt8]) { text = Crockford.text(digest, count: Self.length) }

  /// As somebody types what they hear; nil when it is no code.
  package init?(typed: String) {
    guard let text = Crockford.read(typed), text.count == Self.length else { return nil }
    self.text = text
  }
}

/// What only the stores of a site can make: digests under its key.
package struct VoiceSeal: Sendable {
  /// The same fields give the same bytes, 3 or more.
  package let digest: @Sendable (_ fields: [String]) -> [UInt8]
  /// A name without capitals and accents, which nobody hears.
  package let fold: @Sendable (String) -> String

  package init(
    digest: @escaping @Sendable (_ fields: [String]) -> [UInt8],
    fold: @escaping @Sendable (String) -> String
  ) {
    self.digest = digest
    self.fold = fold
  }
}
