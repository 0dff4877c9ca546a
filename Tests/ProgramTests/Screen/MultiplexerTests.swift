import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  /// Inside tmux, where it is installed; skipped where it is not.
  @Suite struct MultiplexerTests {
    private static let tmux = ["/usr/bin/tmux", "/usr/local/bin/tmux"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: tmux != nil, "tmux is not installed")) func aVisitInsideTmux() throws {
      let place = try Place()
      try place.makeStore()
      // Nothing stays behind when the test ends half way.
      let settings = try place.write(
        "set -g destroy-unattached on\nset -g status off\n", to: "t.conf")
      let size = Size(width: 112, height: 27)
      let terminal = try PseudoTerminal(
        running: [
          try #require(Self.tmux), "-L", "holdfast", "-f", settings, "new-session",
          Place.program.path,
        ],
        [
          "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": place.folder.path, "TZ": "UTC",
          "HOLDFAST_STORE": place.store, "HOLDFAST_AGENT": "amelie", "SHELL": "/bin/sh",
          "TMUX_TMPDIR": place.folder.path, "PATH": "/usr/bin:/bin",
        ], size: size)
      var sent = ""
      func see(_ words: String...) throws {
        let deadline = PseudoTerminal.now() + PseudoTerminal.patience
        while true {
          var screen = PaintedScreen(size: size)
          screen.paint(sent)
          if words.allSatisfy({ screen.text.contains($0) }) { return }
          // The clocks of a call draw for ever.
          guard PseudoTerminal.now() < deadline, let more = try? terminal.readSome() else {
            throw PseudoTerminal.Failure(reason: "no \(words) in \(screen.text)")
          }
          sent += more
        }
      }
      try see("Zoë Nakamura-Díaz", "3 matches")
      terminal.send("naka")
      try see("1 match ")
      terminal.send("\r")
      try see("OFFERS", "A-1")
      terminal.send("rp1")
      try see("P1 Promotion ended")
      terminal.send("t\u{1b}[200~one\rtwo\u{1b}[201~\r")
      try see("one two")
      terminal.send("X")
      try see("Read back")
      terminal.send("\r")
      try see("Receipt")
      terminal.send("\r\u{11}")
      #expect(try terminal.end().status == 0)
      #expect(terminal.modesNow == terminal.modesBefore)
      #expect(try place.run(["verify"]).status == 0)
    }
  }
}
