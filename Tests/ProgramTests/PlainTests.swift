import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `holdfast --plain` as a pipe, a terminal and a signal meet it.
  @Suite struct PlainTests {
    private func placeWithStore() throws -> Place {
      let place = try Place()
      try place.makeStore()
      return place
    }

    private func input(_ lines: [String]) -> Data { Data(lines.map { $0 + "\n" }.joined().utf8) }

    @Test(arguments: ["", "dumb", "xterm-256color"])
    func aWholeCallThroughAPipe(term: String) throws {
      let place = try placeWithStore()
      let lines = ["naka", "1", "v", "v", "r", "p", "1", "1", "y", "", "", "", "q"]
      let outcome = try place.run(["--plain"], input: input(lines), ["TERM": term])
      #expect(outcome.status == 0 && outcome.error.isEmpty)
      #expect(outcome.lines.contains("Reason: P1 Promotion ended"))
      #expect(outcome.lines.contains { $0.hasPrefix("Receipt: ") })
      #expect(outcome.lines.count { $0 == ">" } == lines.count)
      let controls = outcome.out.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value
      }
      #expect(controls.isEmpty)
      let log = try place.run(["log", "--format", "jsonl"]).objects()
      #expect(log.count == 1 && log[0]["answer"] as? String == "accepted")
      #expect(try place.run(["verify"]).status == 0)
    }

    @Test func theEndOfTheInputLeavesTheCallOpen() throws {
      let place = try placeWithStore()
      // The last line has no end and counts.
      let first = try place.run(["desk", "--plain"], input: Data("naka\n1\nr\np\n1".utf8))
      #expect(first.status == 0)
      #expect(first.lines.contains("Reason: P1 Promotion ended"))
      #expect(first.lines.last?.hasPrefix("A call is open. It is kept") == true)
      let second = try place.run(["--plain"], input: input(["", "X", "", "X", "yes"]))
      #expect(second.status == 0)
      #expect(
        second.lines.contains {
          $0.hasSuffix("Zoë Nakamura-Díaz was still open. It goes on where it stopped.")
        })
      #expect(second.lines.contains("Receipt: Cancelled at once"))
    }

    @Test func whatComesInDoesNoHarm() throws {
      let place = try placeWithStore()
      var bytes = Data("\u{1b}[2Jnaka\u{9b}\n".utf8) + Data([0xFF, 0xC0, 0x00, 0x0A])
      bytes += Data(repeating: 0x61, count: 1 << 20) + Data("b\n0001\nnaka\r\n1\n".utf8)
      let outcome = try place.run(["--plain"], input: bytes)
      #expect(outcome.status == 0 && !outcome.out.contains("\u{1b}"))
      #expect(outcome.out.contains("The line has more than 1,048,576 bytes and was left out."))
      #expect(outcome.out.contains("\nCall 1"))
    }

    @Test func endsQuietlyWhenNobodyReads() throws {
      let place = try placeWithStore()
      let program = "{ \"$0\" --plain; echo ended $? >&2; }"
      let script = "(printf 'naka\\n1\\n'; sleep 0.3; printf 'v\\nv\\n') | \(program) | head -1"
      let rest = try Seat(place, term: "dumb", script: script).end().rest
      let lines = rest.split(whereSeparator: \.isNewline)
      #expect(lines.count == 2 && lines[0].hasPrefix("Holdfast") && lines[1] == "ended 0")
    }

    @Test(arguments: ["\u{3}", "\u{4}"]) func onATerminalItAsksAndEnds(key: String) throws {
      let seat = try Seat(placeWithStore(), ["--plain"], term: "dumb")
      try seat.wait(for: "> ")
      seat.press("naka\n")
      try seat.wait(for: "1  Zoë")
      try seat.wait(for: "> ")
      seat.press("1\n")
      try seat.wait(for: "2 checks to go")
      try seat.wait(for: "> ")
      seat.press(key)
      let (status, rest) = try seat.end()
      #expect(status == 0 && rest.contains("A call is open. It is kept"))
      #expect(seat.isRestored && !rest.contains("\u{1b}"))
    }

    @Test(arguments: [SIGTERM, SIGHUP]) func aSignalEndsIt(_ signal: Int32) throws {
      let seat = try Seat(placeWithStore(), ["--plain"])
      try seat.wait(for: "> ")
      kill(seat.terminal.process, signal)
      #expect(try seat.end().status == 0)
    }

    /// What was answered was recorded.
    @Test func aKilledProgramLosesNothing() throws {
      let place = try placeWithStore()
      let seat = try Seat(place, ["--plain"])
      try seat.wait(for: "> ")
      seat.press("naka\n1\nr\np\n1\n1\ny\nt\nhalf a word\n")
      try seat.wait(for: "Note: half a word")
      kill(seat.terminal.process, SIGKILL)
      #expect(try seat.end().status == -SIGKILL)
      let second = try place.run(["--plain"], input: input([""]))
      #expect(second.lines.contains("Reason: P1 Promotion ended"))
      #expect(second.lines.contains { $0.contains(": accepted") })
      #expect(second.lines.contains("Note: half a word"))
      #expect(try place.run(["verify"]).status == 0)
    }

    @Test func theDemoAndTheLogAreReadToo() throws {
      let place = try Place()
      let demo = ["demo", "--plain", "--subscribers", "60", "--log"]
      let outcome = try place.run(demo, input: input(["1", "q"]))
      #expect(outcome.status == 0 && outcome.lines.first?.hasPrefix("Holdfast, demo, ") == true)
      #expect(outcome.lines.contains("Offer log") && outcome.out.contains(" opened "))
    }
  }
}
