import TestSupport
import Testing

extension ProgramTests {
  /// Whatever is pressed at the real program, it draws whole pictures, ends only when it is asked
  /// to, and gives the terminal back. `make soak` presses longer.
  @Suite struct MonkeyOnPtyTests {
    private static let seeds: ClosedRange<UInt64> = HostileText.isSoak ? 1...20 : 1...3
    private static let events = HostileText.isSoak ? 2000 : 700

    @Test(arguments: seeds) func pressesAnything(seed: UInt64) throws {
      let place = try Place()
      let made = try place.run([
        "demo", "--make-only", "--subscribers", "60", "--store", place.store,
      ])
      try #require(made.status == 0, "\(made.error)")
      let monkey = try PtyMonkey(place, seed: seed)
      try monkey.play(events: Self.events)
      let report = try place.run(["verify"])
      #expect(report.status == 0, "\(report.out)")
    }
  }
}
