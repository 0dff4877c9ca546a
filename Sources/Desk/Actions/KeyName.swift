package import Terminal

/// Why a name in a file of keys is none.
package enum KeyNameFault: Error, Hashable, Sendable {
  /// Terminals send the same for it as for another key.
  case sameAs(String)
  /// Alt comes as Esc and a letter, which a slow line takes apart.
  case alt
  case unknown
}

extension Key {
  /// As files of keys write it, in the English of the caps: `Enter`, `Ctrl-P`, `F2`, `r`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    default: Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of a name; letters stand for themselves, and upper or lower case matters only there.
  package init(named name: String) throws(KeyNameFault) {
    let small = name.lowercased()
    if let key = Self.named.first(where: { $0.name.lowercased() == small })?.key {
      self = key
    } else if let letter = name.first, name.count == 1, letter != " " {
      self = .character(letter)
    } else if small.hasPrefix("ctrl-"), small.count == 6, let letter = small.last {
      self = try Self.control(with: letter)
    } else if small.hasPrefix("f"), let number = Int(small.dropFirst()), 1...12 ~= number {
      self = .function(number)
    } else {
      throw small.hasPrefix("alt-") || small.hasPrefix("meta-") ? .alt : .unknown
    }
  }

  private static func control(with letter: Character) throws(KeyNameFault) -> Key {
    let same: [Character: String] = ["m": "Enter", "j": "Enter", "i": "Tab", "h": "Backspace"]
    if let other = same[letter] { throw .sameAs(other) }
    guard ("a"..."z").contains(letter) else { throw .unknown }
    return .control(letter)
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Space", .character(" ")), ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Escape", .escape), ("Delete", .delete), ("Insert", .insert), ("PageUp", .pageUp),
    ("PageDown", .pageDown),
  ]
}

extension ActionID {
  /// As files of keys write it: `take-call`.
  package var name: String {
    rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
