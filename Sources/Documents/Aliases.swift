/// Where the ninth thing that looks like an alias (`*a`) stands, in a text with anything that
/// looks like an anchor (`&a`). Yams unfolds aliases in keys before we can refuse them, which
/// takes a short file hours; eight make at most 18 copies of anything (3 × 3 × 2), and are
/// refused later with the place of their anchor.
func flood(ofAliasesIn text: String) -> Place? {
  var (anchors, aliases) = (0, 0)
  var (line, column) = (1, 0)
  var (last, beforeLast): (UInt8, UInt8) = (newline, newline)
  var flood: Place?
  for byte in text.utf8 {
    if startsToken(after: beforeLast), isName(byte) {
      if last == UInt8(ascii: "&") { anchors += 1 }
      if last == UInt8(ascii: "*") { aliases += 1 }
      if aliases == 9 { flood = flood ?? Place(line: line, column: column) }
    }
    if byte == newline {
      (line, column) = (line + 1, 0)
    } else if byte & 0xc0 != 0x80 {
      column += 1
    }
    (beforeLast, last) = (last, byte)
  }
  return anchors > 0 ? flood : nil
}

private var newline: UInt8 { UInt8(ascii: "\n") }

private func startsToken(after byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), newline, UInt8(ascii: "\r"), UInt8(ascii: "["), UInt8(ascii: "{"),
    UInt8(ascii: ","):
    true
  default: false
  }
}

private func isName(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: false
  }
}
