import Documents

/// The codes of one kind that a file declares, with where each stands. A code counts as declared
/// even if the rest of its item is wrong, so that one mistake is not reported twice.
struct Codes {
  private(set) var all: [String] = []
  /// False when the list of them is missing: then nobody can say what is unknown.
  var isListed = true
  private var declared: [String: Value] = [:]

  /// The code, or nil after reporting that it is misspelled or taken.
  mutating func declare(_ value: Value, _ form: CodeForm) -> String? {
    guard let text = value.text() else { return nil }
    guard form.accepts(text) else { return value.refuse(.badCode(text, form)) }
    if let first = declared[text] { return value.refuse(.secondCode(text, first: first.place)) }
    declared[text] = value
    all.append(text)
    return text
  }

  /// One of the codes, or nil after reporting that nobody declared it.
  func reference(_ value: Value) -> String? {
    isListed ? value.name(among: all) : value.text()
  }

  /// Where the code was declared.
  func declaration(of code: String) -> Value? { declared[code] }
}

/// How the codes of a kind are spelled.
enum CodeForm: String {
  case group = "P"
  case reason = "P1"
  case incentive = "I01"
  case circumstance = "rival-offer"

  /// An example of one.
  var example: String { rawValue }

  func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 24 else { return false }
    switch self {
    case .group: return bytes.count == 1 && isCapital(first)
    case .reason: return bytes.count == 2 && isCapital(first) && (0x31...0x39).contains(bytes[1])
    case .incentive: return isCapital(first) && bytes.allSatisfy { isCapital($0) || isDigit($0) }
    case .circumstance:
      return isSmall(first) && bytes.allSatisfy { isSmall($0) || isDigit($0) || $0 == 0x2d }
    }
  }
}

private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
