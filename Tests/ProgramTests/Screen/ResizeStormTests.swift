import Foundation
import Terminal
import TestSupport
import Testing

extension ProgramTests {
  @Suite struct ResizeStormTests {
    private static let frameStart = "\u{1b}[?2026h"

    /// What a program shows that was opened at this size and typed the same.
    private func fresh(_ place: Place, _ size: Size) throws -> String {
      let seat = try Seat(place, size: size)
      try seat.wait(for: PseudoTerminal.frameEnd)
      try seat.pressed("naka")
      if size.width >= 60, size.height >= 20 { try seat.see("1 match ") }
      return seat.text
    }

    @Test(arguments: UInt64(1)...4) func endsAtWhatAFreshDrawGives(seed: UInt64) throws {
      let place = try Place()
      try place.makeStore()
      var chance = Chance(seed: seed)
      let seat = try Seat(place)
      try seat.see("3 matches")
      try seat.pressed("naka")
      try seat.see("1 match ")
      for _ in 0..<80 {
        seat.terminal.resize(to: Self.size(&chance))
        // Now the program keeps up, now it does not.
        if Int.random(in: 0..<4, using: &chance) == 0 { seat.press("\u{1b}[A") }
      }
      let last = seed == 1 ? Size(width: 500, height: 200) : Self.size(&chance)
      seat.resize(to: last)
      // The first repaint may come of a round of the loop that had not heard of the size yet.
      _ = try repaint(seat)
      let output = try repaint(seat)
      let start = try #require(output.range(of: Self.frameStart, options: .backwards))
      var screen = PaintedScreen(size: last)
      screen.paint(String(output[start.lowerBound...]))
      #expect(screen.text == (try fresh(place, last)), "\(last)")
      seat.press("\u{11}")
      #expect(try seat.end().status == 0 && seat.isRestored)
    }

    /// Up to the end of the repaint: only one that was asked for switches this mode on again.
    private func repaint(_ seat: Seat) throws -> String {
      seat.press("\u{c}")
      return try seat.terminal.read(until: "\u{1b}[?2004h") + seat.terminal.read()
    }

    private static func size(_ chance: inout Chance) -> Size {
      Size(
        width: Int.random(in: 1...500, using: &chance),
        height: Int.random(in: 1...200, using: &chance))
    }

    @Test(arguments: [
      Size(width: 59, height: 24), Size(width: 60, height: 19), Size(width: 200, height: 5),
      Size(width: 46, height: 1), Size(width: 23, height: 3), Size(width: 1, height: 1),
    ])
    func tooSmallSaysWhatIsNeededAndWhatIsThere(_ size: Size) throws {
      let place = try Place()
      try place.makeStore()
      let seat = try Seat(place, size: size)
      try seat.wait(for: PseudoTerminal.frameEnd)
      let words = seat.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let expected = "Holdfast needs 60×20, this terminal has \(size.width)×\(size.height)."
      #expect(size.width > 20 ? words == expected : words == "H" || words == "…", "\(words)")
      seat.press("\u{11}")
      #expect(try seat.end().status == 0)
      seat.expectRestored()
    }
  }
}
