import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  /// Signing in on a real terminal, with the real hash.
  @Suite struct SignInScreenTests {
    private static let quit = "\u{11}"

    @Test func aWrongPasswordThenTheRightOne() throws {
      let place = try Place()
      try place.makeStaffedStore()
      let seat = try Seat(place, ["--agent", "Tom Brandt"])
      try seat.see("Sign in", "Tom Brandt", "Password")
      #expect(!seat.shows("Nakamura"))
      seat.press("canary of a wrong kind\r")
      try seat.see("That did not work")
      seat.press(Secret.tom)
      try seat.see("•••")
      let limits = try String(
        contentsOfFile: "/proc/\(seat.terminal.process)/limits", encoding: .utf8)
      #expect(limits.firstMatch(of: #/Max core file size +0 +0 /#) != nil)
      for name in ["cmdline", "environ"] {
        let bytes = try Data(contentsOf: URL(filePath: "/proc/\(seat.terminal.process)/\(name)"))
        #expect(bytes.range(of: Data("canary".utf8)) == nil)
      }
      seat.press("\r")
      try seat.see("Zoë Nakamura-Díaz", "Tom Brandt")
      seat.press("naka\rvv")
      try seat.see("verified")
      // The call is open and stays so.
      seat.press(Self.quit + "q")
      #expect(try seat.end().status == 0)
      #expect(!seat.sent.contains("canary") && seat.isRestored)
      #expect(try place.filesWithSecrets() == [])
      #expect(try place.run(["verify"]).status == 0)
    }

    @Test func aNewPasswordIsTypedTwiceAndNotShown() throws {
      let place = try Place()
      try place.makeStore()
      let terminal = try PseudoTerminal(
        running: [Place.program.path, "user", "add", "Eva Lind"],
        [
          "TERM": "xterm", "LANG": "C.UTF-8", "HOME": place.folder.path,
          "HOLDFAST_STORE": place.store,
        ])
      var sent = try terminal.read(until: "characters: ")
      terminal.send("x" + Secret.eva + "\u{7f}\u{15}" + Secret.eva + "\r")
      sent += try terminal.read(until: "again: ")
      terminal.send(Secret.eva + "\r")
      let (status, rest) = try terminal.end()
      #expect(status == 0 && rest.contains("Eva Lind is registered"), "\(rest)")
      #expect(!(sent + rest).contains("canary"))
      #expect(terminal.modesNow == terminal.modesBefore)
      #expect(try place.typing([Secret.eva], ["user", "list"]).status == 0)
    }

    @Test func anInterruptGivesTheTerminalBack() throws {
      let place = try Place()
      try place.makeStaffedStore()
      let terminal = try PseudoTerminal(
        running: [Place.program.path, "log", "--agent", "Tom Brandt"],
        ["TERM": "xterm", "HOME": place.folder.path, "HOLDFAST_STORE": place.store])
      try terminal.read(until: "Brandt: ")
      terminal.send("canary\u{3}")
      let (status, rest) = try terminal.end()
      #expect(status >> 8 & 0xff == 130 && !rest.contains("canary"))
      #expect(terminal.modesNow == terminal.modesBefore)
    }

    @Test func theDemonstrationSignsInByItself() throws {
      let place = try Place()
      let made = try place.run([
        "demo", "--make-only", "--subscribers", "100", "--store", place.store,
      ])
      try #require(made.status == 0)
      let seat = try Seat(place, ["demo", "--role", "supervisor", "--store", place.store])
      try seat.see("demo, signed in by itself", "Offer log")
      seat.press(Self.quit)
      #expect(try seat.end().status == 0)
      let narrow = try Seat(place, size: Size(width: 80, height: 24))
      try narrow.see("demo", "Find")
      narrow.press(Self.quit)
      #expect(try narrow.end().status == 0)
    }
  }
}
