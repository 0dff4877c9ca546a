import Terminal
import TestSupport
import Testing

extension PtyTests {
  struct Frames {
    @Test func theFirstFrameIsWhole() throws {
      let terminal = try PseudoTerminal()
      let frame = try terminal.read()
      #expect(frame.hasPrefix("\u{1b}[?2026h\u{1b}[?1049h"))
      #expect(frame.hasSuffix("\u{1b}]2;Probe\u{07}" + PseudoTerminal.frameEnd))
      #expect(frame.contains("Probe Zoë 日本 🙂"))
      #expect(frame.contains("row 23"))
      // Eight-bit mode is not ours to switch.
      #expect(!frame.contains("1034"))
    }

    @Test func aKeyCostsAFewCells() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("a")
      let frame = try terminal.read()
      #expect(frame.hasPrefix("\u{1b}[?2026h"))
      #expect(frame.utf8.count < 80)
    }

    @Test func colourIsSentAsItIsMeant() throws {
      let direct = try PseudoTerminal(["COLORTERM": "truecolor"]).read()
      #expect(direct.contains("\u{1b}[38;2;200;80;120m") && !direct.contains("38;5;"))
      #expect(try PseudoTerminal().read().contains("48;5;"))
      let plain = try PseudoTerminal(["NO_COLOR": "1"]).read()
      #expect(!plain.contains("[38;") && !plain.contains("[48;"))
    }

    @Test func otherLooksRepaintEverything() throws {
      let terminal = try PseudoTerminal(["COLORTERM": "truecolor"])
      try terminal.read()
      terminal.send("\u{10}")
      let frame = try terminal.read()
      #expect(frame.contains("\u{1b}[38;2;1;2;3m") && !frame.contains("38;2;200;80;120"))
      #expect(frame.contains("row 23"))
    }

    @Test func withoutUnicodeOnlyASCIIIsSent() throws {
      let frame = try PseudoTerminal(["LC_ALL": "C"]).read()
      #expect(frame.utf8.allSatisfy { $0 < 0x80 } && frame.contains("Probe Zoe"))
    }

    @Test func aTitleCannotCommand() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{0e}")
      #expect(try terminal.read().contains("\u{1b}]2;Pro]2;be - Zoë\u{07}"))
    }

    @Test func aBurstOfResizesEndsAtTheLast() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      for width in stride(from: 81, through: 100, by: 1) {
        terminal.resize(to: Size(width: width, height: 30))
      }
      let last = "\(Event.resize(Size(width: 100, height: 30)))"
      #expect(try terminal.read(untilNoted: last).last == last)
    }

    @Test(arguments: [
      Size(width: 1, height: 1), Size(width: 2, height: 3), Size(width: 500, height: 200),
    ])
    func everySizeIsDrawn(_ size: Size) throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.resize(to: size)
      try terminal.read(untilNoted: "\(Event.resize(size))")
      terminal.send("\u{11}")
      #expect(try terminal.end().status == 0)
      let small = try PseudoTerminal(size: size)
      try small.read()
      small.send("ab\u{11}")
      #expect(try small.end().status == 0)
    }

    @Test func controlLRepaintsAndTellsNobody() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{0c}")
      let frame = try terminal.read()
      #expect(frame.contains("row 23") && frame.contains("\u{1b}[?2004h"))
      #expect(terminal.notes.count == 1)
    }

    @Test func timeAndThreadsWakeTheLoop() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{14}")
      try terminal.read(untilNoted: "tick")
      terminal.send("\u{17}")
      try terminal.read(untilNoted: "wake")
    }

    @Test(arguments: [
      ("xterm-256color", Tier.indexed256), ("tmux-256color", .indexed256),
      ("screen-256color", .indexed256), ("linux", .ansi8), ("vt100", .mono),
      ("xterm-mono", .mono), ("xterm-kitty", .truecolor), ("xterm", .ansi8),
      ("nonsense", .indexed256),
    ])
    func terminals(_ term: String, _ tier: Tier) throws {
      let terminal = try PseudoTerminal(term: term)
      #expect(try terminal.read().contains("row 23"))
      #expect(terminal.notes[0].hasPrefix("open \(tier) "))
      terminal.send("\u{11}")
      #expect(try terminal.end().status == 0)
      #expect(terminal.modesNow == terminal.modesBefore)
    }

    @Test func aTerminalWithoutACursorIsRefused() throws {
      let terminal = try PseudoTerminal(term: "dumb")
      #expect(try terminal.end() == (3 << 8, ""))
      #expect(terminal.notes == ["unusable(term: \"dumb\")"])
    }
  }
}
