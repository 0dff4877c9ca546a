import Glibc
import Terminal
import TestSupport
import Testing

extension PtyTests {
  /// Whatever happens, the shell gets its terminal back.
  struct Restore {
    private func expectRestored(_ terminal: PseudoTerminal, _ rest: String) {
      #expect(terminal.modesNow == terminal.modesBefore)
      for sequence in ["?1049l", "?2004l", "?1004l", "?1006", "?25h"] {
        #expect(rest.contains(sequence), "\(sequence)")
      }
    }

    /// A signal that ends the program, or a key that makes it end, and the status it ends with.
    enum Way: Sendable, CustomStringConvertible {
      case key(String, Int32)
      case signal(Int32, Int32)

      var description: String {
        switch self {
        case .key(let key, _): "key \(key.debugDescription)"
        case .signal(let number, _): "signal \(number)"
        }
      }
    }

    @Test(arguments: [
      Way.key("\u{11}", 0), .key("\u{18}", 7 << 8), .key("\u{13}", SIGSEGV), .key("\u{06}", SIGILL),
      .signal(SIGTERM, 0), .signal(SIGHUP, 0), .signal(SIGSEGV, SIGSEGV), .signal(SIGABRT, SIGABRT),
      .signal(SIGBUS, SIGBUS), .signal(SIGFPE, SIGFPE), .signal(SIGQUIT, SIGQUIT),
      .signal(SIGXCPU, SIGXCPU), .signal(SIGSYS, SIGSYS), .signal(SIGALRM, SIGALRM),
      .signal(SIGUSR1, SIGUSR1), .signal(SIGUSR2, SIGUSR2),
    ])
    func everyWayOut(_ way: Way) throws {
      let terminal = try PseudoTerminal()
      let first = try terminal.read()
      let expected: Int32
      switch way {
      case .key(let key, let status):
        terminal.send(key)
        expected = status
      case .signal(let number, let status):
        kill(terminal.process, number)
        expected = status
      }
      let (status, rest) = try terminal.end()
      #expect(status & ~0x80 == expected)
      // A cursor that was never hidden need not be shown.
      expectRestored(terminal, (first.contains("?25l") ? "" : "?25h") + rest)
    }

    @Test func aSignalToEndIsAnEvent() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      kill(terminal.process, SIGTERM)
      _ = try terminal.end()
      #expect(terminal.notes.suffix(2) == ["terminate", "closed"])
    }

    @Test func aLostTerminalEndsTheProgram() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.hangUp()
      #expect(try terminal.end().status == 0)
      #expect(terminal.notes.suffix(2) == ["terminate", "closed"])
    }

    @Test func aReasonOfACrashIsKept() throws {
      let terminal = try PseudoTerminal()
      try terminal.read()
      terminal.send("\u{06}")
      let rest = try terminal.end().rest
      #expect(!rest.contains("as asked") && rest.contains(terminal.journal + ".err"))
      var status = stat()
      #expect(stat(terminal.journal + ".err", &status) == 0 && status.st_size > 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }

    /// A shell with job control stands above, since nobody could wake an orphan.
    @Test func suspended() throws {
      let shell = "set -m; \"$0\" \"$1\"; echo STOPPED; read line; fg; echo DONE"
      let terminal = try PseudoTerminal(script: shell)
      try terminal.read()
      terminal.send("\u{1a}")
      #expect(try terminal.read(until: "STOPPED").contains("?1049l"))
      #expect(terminal.modesNow == terminal.modesBefore)
      terminal.resize(to: Size(width: 90, height: 20))
      terminal.send("\n")
      let back = try terminal.read()
      #expect(!back.contains("\u{1b}]104"), "the palette is the user's")
      #expect(back.contains("?1049h") && back.contains("row 19") && !back.contains("row 20"))
      terminal.send("\u{11}")
      #expect(try terminal.read(until: "DONE").contains("?1049l"))
      #expect(terminal.modesNow == terminal.modesBefore)
    }

    @Test func stoppedFromOutside() throws {
      let shell = "set -m; \"$0\" \"$1\"; echo STOPPED; read line; fg; echo DONE"
      let terminal = try PseudoTerminal(script: shell)
      try terminal.read()
      kill(try #require(terminal.notedProcess), SIGTSTP)
      #expect(try terminal.read(until: "STOPPED").contains("?1049l"))
      terminal.send("\n")
      #expect(try terminal.read().contains("?1049h"))
      terminal.send("\u{11}")
      try terminal.read(until: "DONE")
    }
  }
}
