import Terminal
import TestSupport
import Testing

/// The guard itself: what it lets through and what it stops.
@Suite struct EscapeSequencesTests {
  private func strangers(_ output: String, term: String = "xterm-256color") -> Int {
    AllowedSequences(term: term, size: Size(width: 80, height: 24)).strangers(in: output).count
  }

  @Test func cutsTextAndFunctions() {
    let pieces = Array(EscapeSequences("a\u{1b}[1;2Hbé\u{1b}(B\u{1b}]2;t\u{7}\r"))
    #expect(
      pieces == [
        .text("a"), .function("\u{1b}[1;2H"), .text("bé"), .function("\u{1b}(B"),
        .function("\u{1b}]2;t\u{7}"), .function("\r"),
      ])
  }

  @Test(arguments: [
    "\u{1b}[?2026h\u{1b}[?1049h\u{1b}[22;0;0t\u{1b}[1;24r\u{1b}(B\u{1b}[m", "\u{1b}[24;80H",
    "\u{1b}[38;2;10;20;30;48;5;7m", "\u{1b}[80X", "\u{1b}]2;Holdfast - Call\u{7}",
    "سامي 陳 e\u{301}",
  ])
  func letsOurOwnThrough(_ output: String) { #expect(strangers(output) == 0) }

  @Test(arguments: [
    "\u{1b}]52;c;Y2FuYXJ5\u{7}", "\u{1b}]52;c;?\u{1b}\\", "\u{1b}]0;t\u{7}", "\u{1b}]8;;x\u{1b}\\",
    "\u{1b}]2;Somebody\u{7}", "\u{1b}]2;Holdfast\u{1b}\\", "\u{1b}[6n", "\u{1b}[c", "\u{1b}[>c",
    "\u{1b}[21t", "\u{1b}[8;1;1t", "\u{1b}[?1003h", "\u{1b}[99999999b", "\u{1b}[4h", "\u{1b}[>31u",
    "\u{1b}[25;81H\u{1b}[999C", "\u{1b}[31", "\u{1b}[1m\u{1b}", "\u{1b}P$q\"p\u{1b}\\", "\u{1b}c",
    "\u{1b}_Ga=q\u{1b}\\", "\u{1b}#8", "\u{1b} G", "\u{1b}ktitle\u{1b}\\", "\u{7}", "\u{e}", "\t",
    "\u{9b}31m", "\u{9d}0;t\u{9c}", "\u{202e}", "\u{2066}", "\u{200b}", "\u{e0041}", "\u{7f}",
    "\u{1b}[38;5;1;\(String(repeating: "1;", count: 40))m", "\u{0}", "\u{fe0f}", "\u{e000}",
  ])
  func stopsWhatIsPlanted(_ planted: String) {
    #expect(strangers("before" + planted + "after") > 0, "\(planted.debugDescription)")
  }

  @Test func anOldTerminalGetsNothingNew() {
    #expect(strangers("\u{1b}[?1049h", term: "vt100") == 1)
    #expect(strangers("\u{1b}[?1000h", term: "vt100") == 1)
    #expect(strangers("\u{1b}[m", term: "dumb") == 0)
    #expect(strangers("\u{1b}[H", term: "dumb") == 1)
  }
}
