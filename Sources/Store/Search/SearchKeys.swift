package import Retention

/// The words a subscriber is found by, each folded: any prefix of any of them finds.
package enum SearchKeys {
  /// Bytes of a key; what is typed is cut to the same length.
  package static let limit = 96
  /// Words of a name that can each stand first.
  package static let rotations = 12

  /// In no order, without repetition.
  package static func keys(of subscriber: Subscriber) -> [String] {
    keys(
      name: subscriber.name, phone: subscriber.phone, account: subscriber.account,
      email: subscriber.email)
  }

  /// `prefix` leaves out those that do not begin with it, most of them before they are made.
  package static func keys(
    name: String, phone: String, account: String, email: String, beginningWith prefix: String = ""
  ) -> [String] {
    var keys: [String] = []
    func add(_ key: String) {
      let cut = cut(key)
      guard !cut.isEmpty, cut.utf8.starts(with: prefix.utf8), !keys.contains(cut) else { return }
      keys.append(cut)
    }
    rotated(Folding.fold(name), beginningWith: prefix).forEach(add)
    let digits = self.digits(of: phone)
    add(digits)
    for length in [10, 7, 4] where length < digits.utf8.count {
      add(String(digits.suffix(length)))
    }
    let folded = Folding.fold(account)
    rotated(folded, beginningWith: prefix).forEach(add)
    let joined = Folding.joined(folded)
    add(joined)
    // A1234567 is also found by its number.
    if let digit = joined.utf8.firstIndex(where: WholeCell.isDigit) {
      add(String(joined[digit...]))
    }
    add(Folding.fold(email))
    return keys
  }

  /// Every order that keeps the words' circle: `ana de sousa`, `de sousa ana`, `sousa ana de`.
  private static func rotated(_ folded: String, beginningWith prefix: String) -> [String] {
    guard folded.utf8.contains(0x20) else { return [folded] }
    let words = Folding.words(folded)
    let first = prefix.utf8.prefix { $0 != 0x20 }
    return words.indices.prefix(rotations).compactMap { start in
      guard words[start].utf8.starts(with: first) else { return nil }
      return (words[start...] + words[..<start]).joined(separator: " ")
    }
  }

  package static func digits(of phone: String) -> String {
    var digits: [UInt8] = []
    for scalar in phone.unicodeScalars {
      if scalar.isASCII {
        if WholeCell.isDigit(UInt8(scalar.value)) { digits.append(UInt8(scalar.value)) }
      } else if scalar.properties.generalCategory == .decimalNumber,
        let value = scalar.properties.numericValue
      {
        digits.append(0x30 + UInt8(value))
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// At most `limit` bytes, whole characters.
  package static func cut(_ key: String) -> String {
    guard key.utf8.count > limit else { return key }
    var bytes = Array(key.utf8.prefix(limit + 1))
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if bytes.count > limit || bytes.last.map({ $0 >= 0xC0 }) == true { bytes.removeLast() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
