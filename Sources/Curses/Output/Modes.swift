import CNcurses

/// Terminals that do what xterm does, though their entries lack the flag that says so.
private let xtermLikeNames = [
  "tmux", "screen", "rxvt", "alacritty", "konsole", "putty", "vte", "gnome", "st-", "mlterm",
]

/// What ncurses does not switch on and off itself.
struct Modes: Sendable {
  static let frameStart = Array("\u{1b}[?2026h".utf8)
  static let frameEnd = Array("\u{1b}[?2026l".utf8)

  /// Keeps the window's title on the terminal's stack.
  let enter: [UInt8]
  /// Bracketed paste, focus reports and the keypad's mode, which a reset may have switched off;
  /// harmless when it has not.
  let assert: [UInt8]
  let leave: [UInt8]
  /// Gives the screen back whatever state it is in; no longer than the crash guard keeps.
  let rescue: [UInt8]
  let hasTitle: Bool

  /// Reads the entry of that name, which `newterm` has opened.
  init(entry: String) {
    let isXterm = tigetflag("XT") == 1 || xtermLikeNames.contains(where: entry.hasPrefix)
    let alternate = capability("smcup")
    // xterm's own entry pushes and pops the title already.
    let keepsTitle = isXterm && !alternate.savesTitle
    hasTitle = isXterm
    let on = isXterm ? "\u{1b}[?2004h\u{1b}[?1004h" : ""
    let off = isXterm ? "\u{1b}[?2004l\u{1b}[?1004l" : ""
    enter = Array((keepsTitle ? "\u{1b}[22;0t" : "").utf8)
    assert = Array((on + capability("smkx")).utf8)
    // Without an alternate screen, personal data would stay on the one that there is.
    let back = alternate.isEmpty ? capability("clear") : capability("rmcup")
    leave = Array(((alternate.isEmpty ? back : "") + off + (keepsTitle ? "\u{1b}[23;0t" : "")).utf8)
    let mouse = capability("kmous").isEmpty ? "" : "\u{1b}[?1006l\u{1b}[?1000l"
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
    out += String(rest[..<dollar])
    rest = rest[rest.index(after: close)...]
  }
  return out + String(rest)
}

extension String {
  /// Whether a command for the alternate screen puts the title aside by itself (`CSI 22;0 t`).
  fileprivate var savesTitle: Bool {
    split { $0 != ";" && !("0"..."9").contains($0) }.contains { $0.hasPrefix("22;0") }
  }
}
