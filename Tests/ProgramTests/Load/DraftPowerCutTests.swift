import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// A draft is on the disk a second after it was typed, whether or not anybody types on.
  @Suite struct DraftPowerCutTests {
    /// In milliseconds; the second half is for the machine that runs other tests beside this one.
    private static let allowed = 1000 + 1000
    private static let trials = Load.isSoak ? 100 : 1

    @Test(
      .enabled(
        if: PowerCut.Kind.allCases.contains(where: \.isThere), "no loop devices, or not root"),
      arguments: PowerCut.Kind.allCases.filter(\.isThere))
    func atMostASecondOfTypingIsLost(_ kind: PowerCut.Kind) throws {
      let seed = Load.seed(of: "power cut, \(kind)")
      var chance = Chance(seed: seed)
      for _ in 0..<Self.trials { try play(kind, &chance, "seed \(seed)") }
    }

    private func play(_ kind: PowerCut.Kind, _ chance: inout Chance, _ comment: Comment) throws {
      let power = try PowerCut(kind)
      let place = try Place()
      let store = ["--store", power.folder + "/desk.db"]
      let csv = try place.write(Place.subscribers, to: "subscribers.csv")
      try #require(try place.run(["import", csv] + store).status == 0)
      let first = try Seat(place, store)
      try first.see("3 matches")
      first.press("naka\r")
      try first.see("OFFERS")
      first.press("t")
      let typed = try type(Int.random(in: 2...12, using: &chance), first, &chance)
      // The clock of the call paints a frame each second.
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        try first.wait(for: PseudoTerminal.frameEnd)
      }
      let cutAt = PseudoTerminal.now()
      try power.strike()
      kill(first.terminal.process, SIGKILL)
      _ = try first.end()
      try power.restart()
      let safe = typed.filter { cutAt - $0.at > Self.allowed }.map(\.letter).joined()
      let second = try Seat(place, store)
      try second.see("A call is open")
      second.press("\r")
      try second.see("OFFERS")
      if !safe.isEmpty { try second.see(safe) }
      #expect(typed.isEmpty || !safe.isEmpty || cutAt - typed[0].at <= Self.allowed, comment)
      kill(second.terminal.process, SIGKILL)
      _ = try second.end()
      #expect(try place.run(["verify"] + store).status == 0, comment)
    }

    /// Each letter, and when it was on the screen.
    private func type(
      _ count: Int, _ seat: Seat, _ chance: inout Chance
    ) throws -> [(letter: String, at: Int)] {
      var text = ""
      return try (0..<count).map { _ in
        text += DraftTrial.letters(1, &chance)
        seat.press(String(text.suffix(1)))
        try seat.see(text)
        return (String(text.suffix(1)), PseudoTerminal.now())
      }
    }
  }
}
