import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  /// The same short visit on every kind of terminal. Where a name has no entry, the program opens
  /// as if it were an xterm.
  @Suite struct TerminalTableTests {
    private static let size = Size(width: 100, height: 24)

    private func seat(_ term: String, _ arguments: [String] = []) throws -> Seat {
      let place = try Place()
      try place.makeStore()
      return try Seat(place, arguments, term: term, size: Self.size)
    }

    @Test(arguments: [
      "xterm-256color", "xterm", "xterm-direct", "tmux-256color", "screen-256color", "linux",
      "vt100",
      "xterm-kitty", "foot", "alacritty", "nonsense",
    ])
    func aVisit(_ term: String) throws {
      let seat = try seat(term)
      try seat.see("Nakamura-D", "3 matches")
      try seat.pressed("\u{1b}[O\u{1b}[I")
      try seat.pressed("naka")
      try seat.see("1 match ")
      seat.press("\r")
      try seat.see("OFFERS")
      seat.press("rp1")
      try seat.see("What amount would feel right")
      seat.press("X\r")
      try seat.see("Receipt")
      seat.press("\r")
      try seat.see("3 matches")
      seat.press("\u{11}")
      #expect(try seat.end().status == 0)
      seat.expectRestored()
      let strangers = AllowedSequences(term: term, size: Self.size).strangers(in: seat.sent)
      #expect(strangers.isEmpty, "\(strangers)")
      let modes = TerminalModes(after: seat.sent)
      let isModern = !["linux", "vt100"].contains(term)
      #expect(modes[1049] == (isModern ? false : nil) && modes[2004] == (isModern ? false : nil))
    }

    @Test(arguments: ["dumb", "", "unknown", "emacs"]) func saysWhyNot(_ term: String) throws {
      let seat = try seat(term)
      #expect(try seat.end().status == 69)
      #expect(seat.sent.contains("TERM=\(term) cannot show a full screen. Set TERM"))
      #expect(
        AllowedSequences(term: "dumb", size: Self.size).strangers(in: seat.sent) == [
          "\"\\r\"", "\"\\n\"",
        ])
      seat.expectRestored()
    }

    /// No line end of a paste takes a call, and no letter of it an action.
    @Test func aPasteIsText() throws {
      let seat = try seat("xterm-256color")
      try seat.see("3 matches")
      try seat.pressed("\u{1b}[200~naka\r\u{1b}[201~")
      try seat.see("1 match ")
      #expect(!seat.shows("OFFERS"))
      seat.press("\r")
      try seat.see("OFFERS")
    }

    @Test func aMebibyteIntoTheNote() throws {
      let place = try Place()
      try place.makeStore()
      let seat = try Seat(place)
      try seat.see("3 matches")
      seat.press("naka\r")
      try seat.see("OFFERS")
      let paste = String(repeating: "lorem ipsum ", count: 1 << 20 / 12)
      seat.press("t\u{1b}[200~" + paste + "\u{1b}[201~")
      try seat.pressed("\u{1b}")
      try seat.see("OFFERS")
      #expect(seat.megabytes < 400)
      seat.press("X")
      try seat.see("Read back")
      seat.press("\r")
      try seat.see("Receipt")
      let answer = try place.batch([#"{"command":"call","call":1}"#]).objects().first
      let note = try #require((answer?["call"] as? [String: Any])?["note"] as? String)
      #expect(note.hasPrefix("lorem ipsum") && note.count > 1000 && note.count <= 4000)
    }

    /// A reader that takes a few bytes at a time still sees every picture whole, and every key of
    /// a fast hand counts.
    @Test func aSlowLineLosesNothing() throws {
      let place = try Place()
      try place.makeStore()
      let seat = try Seat(place, size: Size(width: 300, height: 120))
      seat.terminal.largestRead = 3
      try seat.see("3 matches")
      seat.terminal.largestRead = 1
      seat.press("naka\rvvrp1")
      try seat.see("OFFERS", "verified", "P1 Promotion ended")
      seat.press("X\r\r")
      try seat.see("3 matches", "Contract")
      let before = seat.text
      try seat.pressed("")
      #expect(seat.text == before)
      seat.terminal.largestRead = 65_536
      seat.press("\u{11}")
      #expect(try seat.end().status == 0)
      seat.expectRestored()
    }
  }
}
