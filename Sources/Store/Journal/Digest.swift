import CSodium

/// A SHA-256.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]

  /// The bytes are 32.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// What an empty chain ends with.
  static let zero = Digest(bytes: [UInt8](repeating: 0, count: 32))

  package init?(hex: String) {
    guard let bytes = Hex.bytes(hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  package var hex: String { Hex.text(bytes) }

  /// Of a whole message.
  package static func of(_ message: [UInt8]) -> Digest {
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&digest, message, UInt64(message.count))
    return Digest(bytes: digest)
  }
}

extension Digest {
  private static let domain = Array("holdfast journal 1\n".utf8)

  /// The link of an entry to the one before it: SHA-256 of the domain, the hash before, and each
  /// field with its length in front, as `Documentation/journal-format.md` says.
  static func link(_ entry: Entry, after previous: Digest) -> Digest {
    var message = domain
    message.reserveCapacity(512)
    message += previous.bytes
    for field in entry.fields { message.append(counted: field) }
    return of(message)
  }
}

extension [UInt8] {
  /// The length in bytes, high byte first, then the text in UTF-8.
  mutating func append(counted field: String) {
    let length = UInt32(field.utf8.count)
    for shift in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: length >> UInt32(shift))) }
    self += field.utf8
  }
}

/// Lower-case hexadecimal.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[index * 2] = digits[Int(byte >> 4)]
        buffer[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }

  /// Nil for anything else, capitals included.
  static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 2)
    var high: UInt8?
    for character in text.utf8 {
      let value: UInt8
      switch character {
      case 0x30...0x39: value = character - 0x30
      case 0x61...0x66: value = character - 0x61 + 10
      default: return nil
      }
      guard let top = high else {
        high = value
        continue
      }
      bytes.append(top << 4 | value)
      high = nil
    }
    return high == nil ? bytes : nil
  }
}
