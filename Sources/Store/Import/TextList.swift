/// Several texts in one column, each after its length in bytes: `3:abc0:`. Any text survives.
package enum TextList {
  package static func encode(_ texts: some Sequence<String>) -> String {
    texts.reduce(into: "") { list, text in list += "\(text.utf8.count):\(text)" }
  }

  package static func encode(pairs: [String: String]) -> String {
    guard !pairs.isEmpty else { return "" }
    return encode(
      pairs.sorted { precedes($0.key, $1.key) }.lazy.flatMap { [$0.key, $0.value] })
  }

  package static func decode(_ list: String) throws -> [String] {
    var texts: [String] = []
    var rest = list.utf8[...]
    while !rest.isEmpty {
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
        let count = Int(Substring(rest[..<colon])), count >= 0
      else { throw StoreError.corrupt("a list has no length") }
      let start = rest.index(after: colon)
      guard let end = rest.index(start, offsetBy: count, limitedBy: rest.endIndex),
        let text = String(rest[start..<end])
      else { throw StoreError.corrupt("a list is cut short") }
      texts.append(text)
      rest = rest[end...]
    }
    return texts
  }

  package static func decodePairs(_ list: String) throws -> [String: String] {
    let texts = try decode(list)
    guard texts.count.isMultiple(of: 2) else { throw StoreError.corrupt("a list is uneven") }
    var pairs: [String: String] = [:]
    for index in stride(from: 0, to: texts.count, by: 2) { pairs[texts[index]] = texts[index + 1] }
    return pairs
  }

  /// By bytes, as the database sorts.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
