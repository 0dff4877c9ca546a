/// What is read out to the caller: the call's place in the log and four characters of the log's
/// hash at that entry, so that the number can be checked against the log. `4217-K7Q2`.
package struct CallNumber: Hashable, Sendable {
  package let text: String

  package init(text: String) { self.text = text }

  /// `hash` is the SHA-256 of the entry that opened the call.
  package init(call: Identifier<Call>, hash: [UInt8]) {
    text = "\(call.rawValue)-\(Crockford.text(hash, count: 4))"
  }

  /// As it is typed by whoever hears it; nil when it is none.
  package init?(typed: String) {
    let parts = typed.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let call = Int64(parts[0].filter { $0 != " " }), call > 0,
      let check = Crockford.read(String(parts[1])), check.count == 4
    else { return nil }
    text = "\(call)-\(check)"
  }

  /// The call that has this number, if one has; nil for what is no number.
  package var call: Identifier<Call>? {
    text.split(separator: "-").first.flatMap { Int64($0) }.map { Identifier($0) }
  }
}
