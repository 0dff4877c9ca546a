import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  /// The real program on a store full of hostile texts, with every byte that it sends held against
  /// the list of what it may.
  @Suite struct HostileScreenTests {
    private static let texts = HostileText.own + HostileText.honest

    private func placeWithHostiles(agent: String) throws -> Place {
      let place = try Place()
      let rows = Self.texts.enumerated().compactMap { index, text -> String? in
        guard !text.unicodeScalars.contains("\0") else { return nil }
        let cell = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
        return "HX-\(7000 + index),30,49.90,"
          + Array(repeating: cell, count: 6).joined(separator: ",")
      }
      let header = "account,tenure,monthly-charge,name,phone,email,plan,open-case,Address\n"
      try place.write(header + rows.joined(separator: "\n") + "\n", to: "hostile.csv")
      let outcome = try place.run(["import", place.path("hostile.csv"), "--agent", agent])
      try #require(outcome.status == 0, "\(outcome.error)")
      return place
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
    func nothingFromDataCommands(_ term: String) throws {
      let agent = "\u{1b}]52;c;QQ==\u{7}\u{202e}agent"
      let size = Size(width: 100, height: 26)
      let seat = try Seat(
        placeWithHostiles(agent: agent), ["--agent", agent], term: term, size: size)
      try seat.see("matches", "agent")
      for _ in 0..<3 { try seat.pressed("\u{1b}[6~") }
      for (index, text) in Self.texts.enumerated() where index % 4 == 1 {
        guard !text.unicodeScalars.contains("\0") else { continue }
        try call("HX-\(7000 + index)", text, seat)
      }
      try seat.pressed("\u{1b}[13~")
      try seat.see("agent")
      for _ in 0..<5 { try seat.pressed("\u{1b}[B") }
      try seat.pressed("\r")
      seat.press("\u{11}")
      _ = try seat.end()
      let strangers = AllowedSequences(term: term, size: size).strangers(in: seat.sent)
      #expect(strangers.isEmpty, "\(strangers)")
      #expect(!seat.sent.contains("\u{1b}[2J\u{1b}[1;1H") && seat.isRestored)
    }

    /// A call with this one, with the text typed, pasted and looked for on the way.
    private func call(_ account: String, _ text: String, _ seat: Seat) throws {
      try seat.pressed("\u{15}\u{1b}[200~\(text)\u{1b}[201~")
      try seat.pressed("\u{15}" + account)
      try seat.see("1 match ")
      try seat.pressed("\r")
      try seat.see("OFFERS")
      try seat.pressed("rp1")
      try seat.see("What amount would feel right")
      try seat.pressed("t\u{1b}[200~\(text)\u{1b}[201~")
      try seat.pressed("\u{1b}")
      try seat.pressed("f")
      try seat.pressed("\u{1b}")
      try seat.pressed("?\u{1b}[200~\(text)\u{1b}[201~")
      try seat.pressed("\u{1b}")
      try seat.pressed("\u{1b}")
      try seat.pressed("X")
      try seat.see("Read back")
      try seat.pressed("\r")
      try seat.see("Receipt")
      try seat.pressed("\r")
      try seat.see("matches")
    }

    @Test func honestNamesAreReadable() throws {
      let place = try Place()
      let rows = HostileText.honest.enumerated().map { "HX-\($0.offset),30,49.90,\($0.element)\n" }
      try place.write("account,tenure,monthly-charge,name\n" + rows.joined(), to: "a.csv")
      try #require(try place.run(["import", place.path("a.csv")]).status == 0)
      let seat = try Seat(place)
      try seat.see("\(HostileText.honest.count) matches")
      for name in HostileText.honest { try seat.see(name) }
      seat.press("HX-3\r")
      try seat.see("OFFERS", HostileText.honest[3])
    }
  }
}
