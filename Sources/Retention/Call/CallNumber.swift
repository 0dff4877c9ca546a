/// What is read out to the caller: the call's place in the log and four characters of the log's
/// hash at that entry, so that the number can be checked against the log. `4217-K7Q2`.
package struct CallNumber: Hashable, Sendable {
  package let text: String

  package init(text: String) { self.text = text }

  /// `hash` is the SHA-256 of the entry that opened the call.
  package init(call: Identifier<Call>, hash: [UInt8]) {
    let bits = hash.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let check = (0..<4).map { CallNumber.letters[Int(bits >> (27 - 5 * UInt32($0)) & 31)] }
    text = "\(call.rawValue)-\(String(check))"
  }

  /// The call that has this number, if one has; nil for what is no number.
  package var call: Identifier<Call>? {
    text.split(separator: "-").first.flatMap { Int64($0) }.map { Identifier($0) }
  }

  /// Crockford's base 32: no I, L, O or U, which are misheard.
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
