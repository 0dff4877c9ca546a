import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// Whatever ends the program while somebody types a note: every letter that was on the screen is
  /// offered again, to the same agent alone, and recorded only by them.
  @Suite struct DraftDeathTests {
    /// As many at once as leave the machine some air: most of the time they wait for a screen.
    private static let desks = 3

    @Test(arguments: Death.allCases.filter { $0 != .lostLine })
    func theNoteIsOfferedAgain(_ death: Death) throws { try tryAll(death) }

    @Test(.enabled(if: SecureShell.isThere, "there is no sshd here"))
    func theNoteIsOfferedAgainWhenTheLineIsLost() throws { try tryAll(.lostLine) }

    private func tryAll(_ death: Death) throws {
      let seed = Load.seed(of: "draft, \(death)")
      let trials = (0..<death.trials).map { DraftTrial(death, seed: seed &+ UInt64($0)) }
      for start in stride(from: 0, to: trials.count, by: Self.desks) {
        let next = Array(trials[start..<min(start + Self.desks, trials.count)])
        #expect(Load.together(next) { try $0.play() } == [], "seed \(seed)")
      }
    }
  }
}

/// One note that is typed, and interrupted at one of its letters.
struct DraftTrial: CustomStringConvertible, Sendable {
  private let death: Death
  /// On the screen before it happens.
  private let seen: String
  /// On their way when it happens; nobody knows which of them arrive.
  private let flying: String
  var description: String { "\(death) behind \(seen), with \(flying) on the way" }

  init(_ death: Death, seed: UInt64) {
    self.death = death
    var chance = Chance(seed: seed)
    seen = Self.letters(Int.random(in: 4...24, using: &chance), &chance)
    flying = Self.letters(Int.random(in: 0...4, using: &chance), &chance)
  }

  static func letters(_ count: Int, _ chance: inout Chance) -> String {
    // Small letters that no word of the screen consists of.
    String((0..<count).map { _ in "jkqwxzéøß".randomElement(using: &chance) ?? "j" })
  }

  func play() throws {
    let place = try Place()
    try place.makeStore()
    let first = try death.seat(place)
    try first.see("3 matches")
    first.press("naka\r")
    try first.see("OFFERS")
    first.press("t" + seen)
    try first.see(seen)
    first.press(flying)
    try death.strike(first, in: place)
    try expectNothing(for: "tom", in: place)
    try expectOffer(in: place)
    try expectNothing(for: "amelie", in: place)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.store + ".drafts")
    try require(files == [], "\(files) are left")
  }

  /// The same call, whose note is still what was recorded: nothing.
  private func expectOffer(in place: Place) throws {
    let seat = try Seat(place)
    try seat.see("A call is open", "Zoë Nakamura-Díaz was still open")
    seat.press("\r")
    try seat.see("OFFERS", seen)
    let whole = seen + flying
    let kept = (seen.count...whole.count).map { String(whole.prefix($0)) }
      .last { seat.shows($0) }
    try require(try note(in: place) == "", "it was recorded by itself")
    seat.press("X\r")
    try seat.see("Receipt")
    try require(try note(in: place) == kept, "\(try note(in: place) ?? "nothing") was recorded")
    seat.press("\r")
    try seat.see("3 matches")
    try quit(seat)
  }

  /// Another's call is nobody's business, and one that is closed has no draft.
  private func expectNothing(for agent: String, in place: Place) throws {
    let seat = try Seat(place, ["--agent", agent])
    try seat.see("3 matches")
    try seat.pressed("")
    try require(
      !seat.shows("A call is open") && !seat.sent.contains(seen), "it is offered to \(agent)")
    try quit(seat)
  }

  private func quit(_ seat: Seat) throws {
    seat.press("\u{11}")
    try require(try seat.end().status == 0, "it did not end well")
  }

  private func note(in place: Place) throws -> String? {
    let line = #"{"command":"call","call":1}"#
    let answer = try place.batch([line], ["--agent", "amelie"]).objects()
    return (answer.first?["call"] as? [String: Any])?["note"] as? String
  }

  /// Thrown, since a test knows nothing of what other threads expect.
  private func require(_ isSo: Bool, _ words: String) throws {
    guard isSo else { throw PseudoTerminal.Failure(reason: words) }
  }
}
