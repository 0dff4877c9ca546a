import Glibc

extension Fault {
  /// What is wrong, and what to write instead.
  var words: (message: String, advice: String) {
    switch self {
    case .unreadable(let code):
      ("the file cannot be read: \(String(cString: strerror(code)))", "check its name and rights")
    case .tooLarge(let limit):
      ("the file is larger than \(limit >> 20) MiB", "split it, or check that it is the right file")
    case .empty: ("the file is empty", "write at least one 'key: value' line")
    case .unexplained: ("the file is not complete", "compare it with one that works")
    default: bytesWords ?? structureWords ?? valueWords
    }
  }

  private var bytesWords: (String, String)? {
    switch self {
    case .notUTF8(let offset):
      ("byte \(offset) is not UTF-8 text", "save the file as UTF-8")
    case .tab: ("there is a tab here", "use spaces")
    case .controlCharacter(let code):
      ("there is the control character U+\(hex(code)) here", "remove it")
    default: nil
    }
  }

  private var structureWords: (String, String)? {
    switch self {
    case .syntax(let problem): syntaxWords(problem)
    case .duplicateKey(let key, let first):
      ("the key \(quoted(key)) stands twice in one map, first on line \(first.line)", "keep one")
    case .secondDocument: ("a second document starts here", "put it into a file of its own")
    case .anchor: ("anchors (&), aliases (*) and merge keys (<<) are not used", "write it out")
    case .tag(let tag): ("the tag \(quoted(tag)) is not used", "leave it out")
    case .keyNotText: ("this key is a list or a map", "write a plain word as key")
    default: nil
    }
  }

  private var valueWords: (String, String) {
    switch self {
    case .unknownKey(let key, let known):
      ("the key \(quoted(key)) is not known", suggestion(for: key, among: known))
    case .missingKey(let key): ("the key \(quoted(key)) is missing", "add '\(key): …' to this map")
    case .missingValue: ("there is no value here", "write one, or leave the key out")
    case .wrongKind(let kind, let expected):
      ("this is \(kind.rawValue), and should be \(expected.rawValue)", expected.example)
    case .notInteger(let text):
      ("\(quoted(text)) is not a whole number", "write digits only, such as 12")
    case .notDecimal(let text, let places):
      ("\(quoted(text)) is not a number with at most \(places) decimals", decimalExample(places))
    case .outOfRange(let text, let low, let high):
      ("\(text) is out of range", "write a number from \(low) to \(high)")
    case .notBoolean(let text): ("\(quoted(text)) is not true or false", "write true or false")
    case .notAmong(let text, let known):
      ("\(quoted(text)) is not known here", suggestion(for: text, among: known))
    case .emptyList: ("this list is empty", "write at least one item")
    default: ("this cannot be read", "compare it with a file that works")
    }
  }
}

extension Kind {
  fileprivate var example: String {
    switch self {
    case .text: "write it on the same line, after 'key: '"
    case .list: "write [one, two], or each item on a line after '- '"
    case .map: "write 'key: value' lines, indented by two spaces"
    }
  }
}

private func suggestion(for word: String, among known: [String]) -> String {
  if let meant = nearest(to: word, among: known) { return "did you mean \(quoted(meant))?" }
  if known.isEmpty { return "nothing may stand here" }
  let shown = known.prefix(12).joined(separator: ", ")
  return "write one of: \(shown)\(known.count > 12 ? ", …" : "")"
}

private func decimalExample(_ places: Int) -> String {
  places == 0 ? "write a whole number, such as 12" : "write it with a point, such as 12.5"
}

private func hex(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
