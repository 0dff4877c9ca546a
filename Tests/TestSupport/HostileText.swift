import Foundation

/// Texts that somebody might put where a name belongs, to command a terminal, to hide, or to move
/// what stands beside them. Ours are always there; the collections only where shared data is.
package enum HostileText {
  /// One of each kind.
  package static let own: [String] = [
    "\u{1b}[2J\u{1b}[1;1HFAKE", "\u{1b}[?1049l", "\u{1b}]52;c;Y2FuYXJ5\u{7}", "\u{1b}]0;pwned\u{7}",
    "\u{1b}[6n", "\u{1b}[1;1r", "A\u{1b}[99999999b", "\u{1b}P$q\"p\u{1b}\\", "\u{1b}ktitle\u{1b}\\",
    "\u{1b}(0qqq", "\u{e}qqq", "abc\u{1b}", "\u{9b}31mred", "\u{9d}0;t\u{9c}", "a\u{0}b\u{7f}",
    "Balance 900.00\rBalance   0.00", "one\ntwo\nSUPERVISOR APPROVED", "a\tb\u{b}c\u{c}d\u{85}e",
    "user \u{202e}nimda", "a\u{2066}b\u{2069}\u{2067}c", "total \u{202b}100",
    "a\u{61c}\u{200e}\u{200f}b",
    "pay\u{200b}pal", "\u{feff}x\u{2060}y\u{ad}z", "x\u{e0041}\u{e0042}", "A\u{fe0f}\u{fe0e}",
    "\u{3164}\u{115f}\u{1160}", "a\u{2028}b\u{2029}c", "\u{301}x",
    "Z" + String(repeating: "\u{335}\u{321}\u{489}", count: 40),
    String(repeating: "陳大文", count: 30),
    String(repeating: "a", count: 79) + "陳", "👨‍👩‍👧‍👦🇧🇷👍🏽\u{1fae8}", "\u{e000}\u{f0000}\u{fffe}",
    "\u{fff9}a\u{fffa}b\u{fffb}\u{fffc}", "%n%s%s%x", "=1+1", "'; DROP TABLE calls; --",
    "   \u{a0}\u{2003}",
    String(repeating: "x", count: 5000), "┌──┐│└──┘", "□□□", "…",
  ]

  /// What honest people are called, as it must be seen.
  package static let honest = [
    "سامي الحداد", "陳大文", "山田 さくら", "Jose\u{301} Conceic\u{327}a\u{303}o", "Ольга Ковальчук", "이서연",
    "Zoë Nakamura-Díaz", "Nguyễn Thị Ánh",
  ]

  /// Of `hostile-terminal.json`, repaired to text where the bytes are none.
  package static var terminal: [String] {
    struct Collection: Decodable {
      struct Item: Decodable { let b64: String }
      let items: [Item]
    }
    return read("corpora/hostile-terminal.json", Collection.self)?.items.compactMap { item in
      Data(base64Encoded: item.b64).map { String(decoding: $0, as: UTF8.self) }
    } ?? []
  }

  package static var naughty: [String] {
    read("corpora/naughty-strings/blns.json", [String].self) ?? []
  }

  private static func read<Value: Decodable>(_ path: String, _ kind: Value.Type) -> Value? {
    SharedData.text(path).flatMap { try? JSONDecoder().decode(kind, from: Data($0.utf8)) }
  }

  /// What goes through everything that can be done on a call: all of it takes a minute, so that is
  /// left to `make soak`.
  package static var forCalls: [String] {
    let more = terminal.filter { $0.utf8.count < 20_000 }
    return own + more.enumerated().filter { isSoak || $0.offset % 3 == 0 }.map(\.element)
  }

  package static let isSoak = ProcessInfo.processInfo.environment["HOLDFAST_SOAK"] == "1"

  /// What no cell of a screen and no line of an output may hold. Told by Unicode's own properties
  /// and not by those that make text safe.
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl
    }
  }
}
