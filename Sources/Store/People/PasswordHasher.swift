import CSodium
package import Retention

/// Makes the text that a password is checked against. Tests put a cheap one in its place.
package struct PasswordHasher: Sendable {
  /// Nil when there is not memory enough.
  package let hash: @Sendable (Password) -> String?
  /// Whether the password is that of the hash; takes as long when it is not.
  package let matches: @Sendable (Password, _ hash: String) -> Bool
  /// The hash of nobody's password, for names that are nobody's.
  package let nobody: String

  package init(
    nobody: String, hash: @escaping @Sendable (Password) -> String?,
    matches: @escaping @Sendable (Password, _ hash: String) -> Bool
  ) {
    self.nobody = nobody
    self.hash = hash
    self.matches = matches
  }
}

extension PasswordHasher {
  /// OWASP's least figures: 19 MiB and two passes, about 50 ms, so that fifty people can sign in
  /// at nine o'clock. libsodium always works with one lane.
  package static let argon2id = PasswordHasher(
    nobody: """
      $argon2id$v=19$m=19456,t=2,p=1$eHqgB0kUd1bC2H9Vh0yq3g\
      $VFNkG4xM2mZ8oYk5cQh1rT7uPwE0bJnLaXsDfRiC6vI
      """,
    hash: { password in
      guard isReady else { return nil }
      var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
      let made = password.withBytes { bytes, count in
        crypto_pwhash_str(&text, bytes, count, passes, memory)
      }
      guard made == 0 else { return nil }
      return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    },
    matches: { password, hash in
      isReady && password.withBytes { crypto_pwhash_str_verify(hash, $0, $1) } == 0
    })

  private static let passes: UInt64 = 2
  private static let memory = 19 << 20
  private static let isReady = sodium_init() >= 0
}

extension Password {
  /// UTF-8, wiped afterwards as far as this copy goes.
  fileprivate func withBytes<Answer>(
    _ body: (UnsafePointer<CChar>, UInt64) -> Answer
  ) -> Answer {
    var bytes = text.utf8.map { CChar(bitPattern: $0) }
    let count = bytes.count
    // Even an empty password has an address.
    bytes.append(0)
    return bytes.withUnsafeMutableBufferPointer { buffer in
      defer { sodium_memzero(buffer.baseAddress, count) }
      guard let start = buffer.baseAddress else { preconditionFailure("it was given a byte") }
      return body(UnsafePointer(start), UInt64(count))
    }
  }
}
