extension Composer {
  /// Yams says only where a repeated key first stands, so the second is looked for: in a block
  /// map it starts in the same column of a later line.
  func reportDuplicates(_ keys: [String], firstAt first: Place, in text: String) {
    let key = keys.first ?? ""
    report.add(.duplicateKey(key, first: first), at: second(key, after: first, in: text) ?? first)
  }

  private func second(_ key: String, after first: Place, in text: String) -> Place? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let before = line.prefix(first.column - 1)
      guard before.allSatisfy({ $0 == " " || $0 == "-" || $0 == "?" }) else { continue }
      let rest = line.dropFirst(first.column - 1)
      for spelling in [key, "'\(key)'", "\"\(key)\""] where rest.hasPrefix(spelling) {
        if rest.dropFirst(spelling.count).drop(while: { $0 == " " }).hasPrefix(":") {
          return Place(line: index + 1, column: first.column)
        }
      }
    }
    return nil
  }
}
