import CSodium
import Retention

/// The key that one person's words are sealed with. Destroying it forgets them, while the chain
/// stays whole.
struct SealingKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// `World.random` is the system's cryptographic generator wherever people's data is real.
  init(_ world: World) { bytes = randomBytes(Int(crypto_secretbox_KEYBYTES), world) }

  init?(base64: String) {
    guard let bytes = Base64.bytes(base64), bytes.count == Int(crypto_secretbox_KEYBYTES) else {
      return nil
    }
    self.bytes = bytes
  }

  var base64: String { Base64.text(bytes) }

  /// XSalsa20 and Poly1305, the random nonce in front, as base64.
  func seal(_ text: String, _ world: World) -> String {
    let nonce = randomBytes(Int(crypto_secretbox_NONCEBYTES), world)
    let message = Array(text.utf8)
    var box = [UInt8](repeating: 0, count: message.count + Int(crypto_secretbox_MACBYTES))
    crypto_secretbox_easy(&box, message, UInt64(message.count), nonce, bytes)
    return Base64.text(nonce + box)
  }

  /// Nil when it was sealed with another key or changed since.
  func open(_ sealed: String) -> String? {
    let nonceCount = Int(crypto_secretbox_NONCEBYTES)
    let macCount = Int(crypto_secretbox_MACBYTES)
    guard let all = Base64.bytes(sealed), all.count >= nonceCount + macCount else { return nil }
    let box = Array(all[nonceCount...])
    var message = [UInt8](repeating: 0, count: box.count - macCount)
    guard
      crypto_secretbox_open_easy(
        &message, box, UInt64(box.count), Array(all[..<nonceCount]), bytes) == 0
    else { return nil }
    return String(decoding: message, as: UTF8.self)
  }
}

func randomBytes(_ count: Int, _ world: World) -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < count {
    let word = world.random()
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
  }
  return Array(bytes.prefix(count))
}

enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    // With the zero that ends a C string.
    let size = sodium_base64_encoded_len(bytes.count, variant)
    return String(unsafeUninitializedCapacity: size) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        if let start = text.baseAddress {
          sodium_bin2base64(start, size, bytes, bytes.count, variant)
        }
      }
      return size - 1
    }
  }

  static func bytes(_ text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    var count = 0
    guard
      sodium_base642bin(
        &bytes, bytes.count, text, text.utf8.count, nil, &count, nil,
        sodium_base64_VARIANT_ORIGINAL) == 0
    else { return nil }
    return Array(bytes.prefix(count))
  }
}
