import CSodium
package import Retention

/// The secret that the stores of one site share, so that a word can pass between two of them over
/// a telephone. Whoever has it can forge such words.
package struct SiteKey: Hashable, Sendable {
  private let bytes: [UInt8]

  static let count = 32

  /// `World.random` is the system's cryptographic generator wherever a key is real.
  package init(_ world: World) { bytes = randomBytes(Self.count, world) }

  /// For the made-up stores of a demonstration, which keep no secret: the same from the same seed.
  package init(demo seed: UInt64) {
    bytes = Digest.of(Array("holdfast demo site \(seed)".utf8)).bytes
  }

  init?(hex: String) {
    guard let bytes = Hex.bytes(hex), bytes.count == Self.count else { return nil }
    self.bytes = bytes
  }

  var hex: String { Hex.text(bytes) }

  /// As it is carried to another store: 13 groups of four characters, and a last one that tells
  /// whether all others were typed right.
  package var text: String {
    let letters = Array(Crockford.text(bytes, count: 52))
    let groups = stride(from: 0, to: 52, by: 4).map { String(letters[$0..<$0 + 4]) }
    return (groups + [mark]).joined(separator: "-")
  }

  /// Nil for anything but a key as `text` writes it; blanks, hyphens and capitals make no
  /// difference.
  package init?(text: String) {
    guard let letters = Crockford.read(text), letters.count == 56,
      let bytes = Crockford.bytes(String(letters.prefix(52))), bytes.count == Self.count
    else { return nil }
    self.bytes = bytes
    guard mark == letters.suffix(4) else { return nil }
  }

  /// Four characters by which people see that two stores have the same key.
  package var mark: String { VoiceCode(digest(["mark"])).text }

  package var seal: VoiceSeal { VoiceSeal(digest: digest, fold: Folding.fold) }

  /// BLAKE2b with the key, of the domain and each field with its length in front, as
  /// `Documentation/voice.md` says.
  private func digest(_ fields: [String]) -> [UInt8] {
    var message = Self.domain
    for field in fields { message.append(counted: field) }
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_generichash(
      &digest, digest.count, message, UInt64(message.count), bytes, bytes.count)
    return digest
  }

  private static let domain = Array("holdfast voice 1\n".utf8)
}
