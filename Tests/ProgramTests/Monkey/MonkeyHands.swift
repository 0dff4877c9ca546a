import Terminal
import TestSupport

/// One thing that somebody does at a terminal.
enum MonkeyEvent: CustomStringConvertible {
  case bytes([UInt8])
  /// Sent in two pieces.
  case torn([UInt8], at: Int)
  case resize(Size)

  var description: String {
    switch self {
    case .bytes(let bytes): Self.text(bytes[...])
    case .torn(let bytes, let at): "\(Self.text(bytes[..<at])) + \(Self.text(bytes[at...]))"
    case .resize(let size): "\(size.width)×\(size.height)"
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription
    return bytes.count > 60 ? "\(text) … \(bytes.count) bytes" : text
  }
}

extension MonkeyEvent {
  static func next(_ chance: inout Chance) -> MonkeyEvent {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<55: .bytes(one(of: likely, &chance))
    case 55..<72: .bytes([UInt8.random(in: 0x20...0x7e, using: &chance)])
    case 72..<76:
      .bytes(Array("\u{1b}[200~".utf8) + one(of: texts, &chance) + Array("\u{1b}[201~".utf8))
    case 76..<82: click(&chance)
    case 82..<86: .resize(size(&chance))
    case 86..<92: torn(&chance)
    case 92..<95: .bytes(one(of: nobodyTyped, &chance))
    case 95..<97: .bytes(Array("\u{15}\u{1b}\u{15}".utf8) + one(of: people, &chance) + [0x0d])
    case 97: .bytes((0..<6).map { _ in UInt8.random(in: 0x80...0xff, using: &chance) })
    case 98: .bytes([[0x11], [0x03], Array("q".utf8), [0x1a]].randomElement(using: &chance) ?? [])
    default: .bytes(one(of: likely, &chance) + one(of: likely, &chance) + one(of: likely, &chance))
    }
  }

  private static func one(of list: [String], _ chance: inout Chance) -> [UInt8] {
    Array((list.randomElement(using: &chance) ?? "").utf8)
  }

  private static func click(_ chance: inout Chance) -> MonkeyEvent {
    let button = [0, 0, 0, 2, 64, 65].randomElement(using: &chance) ?? 0
    let x = Int.random(in: 1...140, using: &chance)
    let y = Int.random(in: 1...45, using: &chance)
    return .bytes(Array("\u{1b}[<\(button);\(x);\(y)M\u{1b}[<\(button);\(x);\(y)m".utf8))
  }

  private static func torn(_ chance: inout Chance) -> MonkeyEvent {
    let bytes = one(of: sequences, &chance)
    return .torn(bytes, at: Int.random(in: 1..<bytes.count, using: &chance))
  }

  private static func size(_ chance: inout Chance) -> Size {
    if Int.random(in: 0..<3, using: &chance) > 0 {
      return [
        Size(width: 80, height: 24), Size(width: 112, height: 27), Size(width: 60, height: 20),
      ]
      .randomElement(using: &chance) ?? Size(width: 80, height: 24)
    }
    return Size(
      width: Int.random(in: 1...140, using: &chance), height: Int.random(in: 1...45, using: &chance)
    )
  }

  /// What leads into calls and out of them.
  private static let likely =
    "vvrrppccssxxuummll111222345yyynnllffwwtgXqn?:/".map(String.init)
    + [
      "\r", "\r", "\r", "\r", "\u{1b}", "\u{1b}", "\t", "\u{1b}[A", "\u{1b}[B", "\u{1b}OB",
      "\u{1b}[5~", "\u{1b}[6~", "\u{1b}[H", "\u{1b}[F", "\u{7f}", "\u{1b}[3~", "\u{1b}[D",
      "\u{1b}[C", "\u{1b}OP", "\u{1b}OQ", "\u{1b}OR", "\u{1b}OS", "\u{1b}[19~", "\u{1b}[20~",
      "\u{10}", "\u{15}", "\u{17}", "\u{19}", "\u{1b}[Z", "\u{1b}[24~", "\u{1}", "\u{5}", "\u{b}",
    ]

  private static let sequences = [
    "\u{1b}[1;5A", "\u{1b}[15~", "\u{1b}[<0;10;10M", "\u{1b}[200~torn\u{1b}[201~", "\u{1b}OP", "é",
    "山", "😀", "\u{1b}[I", "\u{1b}[6~",
  ]

  /// Answers of a terminal to questions that nobody here asked, and pieces of them.
  private static let nobodyTyped = [
    "\u{1b}[?62;4c", "\u{1b}]11;rgb:00/11/22\u{1b}\\", "\u{1b}[?2026;2$y", "\u{1b}[I", "\u{1b}[O",
    "\u{1b}[", "\u{1b}]0;x", "\u{1b}[<0;1", "\u{1b}P1$r", "\u{1b}[201~", "\u{9b}6n", "\u{0}",
  ]

  private static let texts = [
    "", "naka", "2026-12-01 10:30", "12,50", "\n\n\n", "山田 さくら", "a\u{301}\u{200d}👩‍👩‍👧",
    "\u{202e}\u{0}\u{1b}[2J\u{1b}]52;c;QQ==\u{7}", String(repeating: "x", count: 3000),
    "reason:P cost>5",
  ]

  private static let people = ["naka", "4127", "8806", "ma", "7590", "1204"]
}
