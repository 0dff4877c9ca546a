import CNcurses

/// What ncurses does not switch on and off itself.
struct Modes: Sendable {
  static let frameStart = Array("\u{1b}[?2026h".utf8)
  static let frameEnd = Array("\u{1b}[?2026l".utf8)

  /// Bracketed paste and focus reports, and the title kept on the terminal's stack.
  let enter: [UInt8]
  let leave: [UInt8]
  /// Gives the screen back whatever state it is in; no longer than the crash guard keeps.
  let rescue: [UInt8]
  let hasTitle: Bool

  /// Reads the entry of the terminal that `newterm` has opened.
  init(isKnownXterm: Bool) {
    let isXterm = isKnownXterm || tigetflag("XT") == 1
    let alternate = capability("smcup")
    // xterm's own entry pushes and pops the title already.
    let keepsTitle = isXterm && !alternate.contains("22;0")
    hasTitle = isXterm
    let on = isXterm ? "\u{1b}[?2004h\u{1b}[?1004h" : ""
    let off = isXterm ? "\u{1b}[?2004l\u{1b}[?1004l" : ""
    enter = Array(((keepsTitle ? "\u{1b}[22;0t" : "") + on).utf8)
    leave = Array((off + (keepsTitle ? "\u{1b}[23;0t" : "")).utf8)
    let mouse = capability("kmous").isEmpty ? "" : "\u{1b}[?1006l\u{1b}[?1000l"
    // Without an alternate screen the shell goes on below what was drawn.
    let back = alternate.isEmpty ? "\r\n" : capability("rmcup")
    rescue = Array(
      ("\u{1b}[?2026l" + mouse + off + capability("sgr0") + capability("rmkx")
        + capability("cnorm") + back + (keepsTitle ? "\u{1b}[23;0t" : "")).utf8)
  }
}

/// A string of the terminal's entry without its padding (`$<2>`); empty when it has none.
private func capability(_ name: String) -> String {
  guard let text = hf_string(name) else { return "" }
  var out = ""
  var rest = String(cString: text)[...]
  while let dollar = rest.firstIndex(of: "$"), rest[dollar...].hasPrefix("$<"),
    let close = rest[dollar...].firstIndex(of: ">")
  {
    out += rest[..<dollar]
    rest = rest[rest.index(after: close)...]
  }
  return out + rest
}
