import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  /// The real program on a real terminal. What the screens do is tested without one; this is
  /// what only the whole can show.
  @Suite struct DeskScreenTests {
    private static let quit = "\u{11}"

    private func placeWithStore() throws -> Place {
      let place = try Place()
      try place.makeStore()
      return place
    }

    @Test func aWholeCallFromSearchToReceipt() throws {
      let place = try placeWithStore()
      let seat = try Seat(place)
      try seat.see("Zoë Nakamura-Díaz", "Paul Mbeki", "3 matches")
      seat.press("naka")
      try seat.see("1 match ")
      seat.press("\r")
      try seat.see("OFFERS", "2 checks to go", "A-1")
      seat.press("vvrp1")
      try seat.see("verified", "P1 Promotion ended")
      seat.press("1y")
      try seat.see("accepted")
      seat.press("\r\r")
      try seat.see("Receipt", "Your next bills")
      seat.press("\r")
      try seat.see("3 matches", "Contract")
      seat.press(Self.quit)
      let (status, rest) = try seat.end()
      #expect(status == 0 && rest.contains("?1049l") && seat.isRestored)
      let log = try place.run(["log"])
      #expect(log.out.contains("Zoë Nakamura-Díaz") && log.out.contains("accepted"))
      #expect(try place.run(["verify"]).status == 0)
    }

    /// All in one write, as from a paste without brackets or a very fast hand.
    @Test func aCallTypedAhead() throws {
      let seat = try Seat(placeWithStore())
      try seat.see("3 matches")
      seat.press("naka\rvvrp11y\r\r")
      try seat.see("Receipt", "Your next bills")
    }

    @Test func theMouseCanBeLeftToTheTerminal() throws {
      let seat = try Seat(placeWithStore())
      try seat.see("3 matches")
      seat.press("\u{10}mouse off\r")
      try seat.wait(for: "\u{1b}[?1006;1000l")
      seat.press("\u{10}mouse on\r")
      try seat.wait(for: "\u{1b}[?1006;1000h")
    }

    @Test(arguments: [("xterm-256color", true), ("linux", false)])
    func theNumberOfACallIsCopiedWhereThatIsAllowed(_ term: String, _ isCopied: Bool) throws {
      let place = try placeWithStore()
      let folder = place.folder.appending(path: ".config/holdfast")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("clipboard: true\n".utf8).write(to: folder.appending(path: "config.yaml"))
      let seat = try Seat(place, term: term)
      try seat.see("3 matches")
      seat.press("naka\r")
      try seat.see("OFFERS")
      seat.press("C")
      if isCopied { try seat.wait(for: "\u{1b}]52;c;") }
      try seat.see(isCopied ? "is in the clipboard" : "takes nothing for its clipboard")
    }

    @Test func followsTheTerminalsSize() throws {
      let seat = try Seat(placeWithStore(), size: Size(width: 80, height: 24))
      try seat.see("3 matches")
      seat.press("naka\r")
      try seat.see("OFFERS")
      #expect(!seat.shows("CHURN RISK"))
      seat.resize(to: Size(width: 120, height: 30))
      try seat.see("CHURN RISK", "WHAT TO SAY")
      seat.resize(to: Size(width: 50, height: 10))
      try seat.see("Holdfast needs 60×20, this terminal has 50×10.")
      seat.resize(to: Size(width: 60, height: 20))
      try seat.see("OFFERS")
    }

    @Test func isPutAsideAndComesBack() throws {
      let shell = "set -m; \"$0\"; echo STOPPED; read line; fg; echo DONE"
      let seat = try Seat(placeWithStore(), script: shell)
      try seat.see("3 matches")
      seat.press("naka\r")
      try seat.see("OFFERS")
      seat.press("\u{1a}")
      try seat.wait(for: "STOPPED")
      #expect(seat.isRestored)
      seat.press("\n")
      try seat.wait(for: "\u{1b}[?1049h")
      #expect(!seat.shows("OFFERS"))
      try seat.see("OFFERS", "A-1")
      seat.press(Self.quit)
      try seat.see("Quit?")
      seat.press("q")
      try seat.wait(for: "DONE")
      #expect(seat.isRestored)
    }

    @Test func aKilledProgramOffersTheCallAndTheNoteAgain() throws {
      let place = try placeWithStore()
      let first = try Seat(place)
      try first.see("3 matches")
      first.press("naka\r")
      try first.see("OFFERS")
      first.press("rp1")
      try first.see("P1 Promotion ended")
      first.press("thalf a wo")
      try first.see("half a wo")
      // The draft is written beside the drawing; the clock's next frame is drawn after it.
      try first.wait(for: PseudoTerminal.frameEnd)
      kill(first.terminal.process, SIGKILL)
      #expect(try first.end().status == -SIGKILL)
      let second = try Seat(place)
      try second.see("A call is open", "Zoë Nakamura-Díaz was still open")
      second.press("\r")
      try second.see("P1 Promotion ended", "half a wo")
      second.press("trd\r")
      try second.see("half a word")
      second.press("X\r")
      try second.see("Receipt")
      #expect(try place.run(["verify"]).status == 0)
    }

    @Test func theLogFollowsAnotherProcess() throws {
      let place = try placeWithStore()
      let seat = try Seat(place, ["--role", "supervisor"])
      try seat.see("No calls yet.", "live")
      let lines = [
        #"{"command":"open","account":"A-2"}"#, #"{"command":"reason","call":1,"reason":"P1"}"#,
        #"{"command":"close","call":1,"outcome":"CANCELLED-NOW"}"#,
      ]
      #expect(try place.batch(lines, ["--agent", "tom"]).status == 0)
      try seat.see("Paul Mbeki", "1 row", "Cancelled at once")
      let desk = try Seat(place)
      try desk.see("3 matches")
      desk.press("naka\r")
      try desk.see("OFFERS")
      desk.press("rp1")
      try desk.see("P1 Promotion ended")
      desk.press("1")
      try seat.see("Zoë Nakamura-Díaz", "waiting", "2 rows")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT]) func givesTheTerminalBack(
      _ signal: Int32
    ) throws {
      let seat = try Seat(placeWithStore())
      try seat.see("3 matches")
      seat.press("naka\r")
      try seat.see("OFFERS")
      kill(seat.terminal.process, signal)
      let (status, rest) = try seat.end()
      #expect(status == (signal == SIGTERM || signal == SIGHUP ? 0 : -signal))
      #expect(rest.contains("?1049l") && seat.isRestored)
    }

    @Test(arguments: ["dumb", ""]) func saysThatTheTerminalWillNotDo(
      _ term: String
    ) throws {
      let seat = try Seat(placeWithStore(), term: term)
      let (status, rest) = try seat.end()
      #expect(status == 69)
      #expect(rest.contains("TERM=\(term) cannot show a full screen. Set TERM"), "\(rest)")
      #expect(seat.isRestored && !rest.contains("\u{1b}"))
    }

    /// Most are like an xterm; it opens as if this one were.
    @Test func opensOnATerminalThatNobodyDescribed() throws {
      let seat = try Seat(placeWithStore(), term: "no-such-terminal")
      try seat.see("Zoë Nakamura-Díaz", "3 matches")
      seat.press(Self.quit)
      #expect(try seat.end().status == 0 && seat.isRestored)
    }

    @Test func saysThatThereIsNoTerminal() throws {
      // In a session of its own, since whoever runs the tests may sit at a terminal.
      let outcome = try placeWithStore().run([], ["TERM": "xterm-256color"], isDetached: true)
      #expect(outcome.status == 69 && outcome.out.isEmpty)
      #expect(outcome.error.contains("there is no terminal here"))
    }

    @Test func saysThatThereIsNoStore() throws {
      let seat = try Seat(Place())
      let (status, rest) = try seat.end()
      #expect(status == 66 && rest.contains("There is no store at"), "\(rest)")
      #expect(!rest.contains("?1049h"))
    }
  }
}
