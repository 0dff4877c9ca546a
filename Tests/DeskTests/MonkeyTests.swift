import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// Somebody who leans on the keyboard. Whatever is pressed, every frame is drawn and the store
/// stays sound.
@Suite struct MonkeyTests {
  @Test(arguments: UInt64(1)...20) func pressesAnything(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var desk = try Desk(
      .showcase, seed % 3 == 0 ? .ana : .amelie, language: Language.allCases[Int(seed % 3)],
      start: seed % 5 == 0 ? .log : .find)
    var size = Desk.narrow
    var left = 2000
    while left > 0 {
      // As the event loop does: all that is waiting, then one frame.
      for _ in 0..<Int.random(in: 1...12, using: &chance) {
        left -= 1
        act(&desk, &size, &chance)
        if desk.app.isFinished { desk = try restarted(desk, &chance) }
      }
      let grid = desk.grid(size)
      #expect(grid.size == size)
      if let cursor = grid.cursor { #expect(Rect(size).contains(cursor)) }
    }
    desk.answer()
    let report = try desk.store.verify()
    #expect(report.isSound, "\(report.findings)")
    #expect(report.entries > 10)
  }

  private func act(_ desk: inout Desk, _ size: inout Size, _ chance: inout Chance) {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<60: desk.press(Self.likely.randomElement(using: &chance) ?? .enter)
    case 60..<85:
      let scalar = Unicode.Scalar(UInt8.random(in: 0x20...0x7e, using: &chance))
      desk.press(.character(Character(scalar)))
    case 85..<89: desk.paste(Self.pastes.randomElement(using: &chance) ?? "")
    case 89..<92:
      size = Size(
        width: Int.random(in: 1...140, using: &chance),
        height: Int.random(in: 1...40, using: &chance))
      desk.handle(.resize(size))
    case 92..<95:
      let at = Point(
        x: Int.random(in: 0..<140, using: &chance), y: Int.random(in: 0..<40, using: &chance))
      let action = [Mouse.Action.press, .wheelUp, .wheelDown].randomElement(using: &chance)
      desk.handle(.mouse(Mouse(action ?? .press, at: at)))
    case 95:
      desk.press(.escape, .escape, .control("u"))
      desk.takeCall(["naka", "4127", "8806", "ma", "7590"].randomElement(using: &chance) ?? "")
    case 96: desk.slowDown()
    case 97..<99: desk.answer()
    default:
      desk.pass(seconds: Int.random(in: 0...90, using: &chance))
      desk.notice()
      desk.handle(.tick)
    }
  }

  /// The same agent at the same store, on another day's language.
  private func restarted(_ desk: Desk, _ chance: inout Chance) throws -> Desk {
    var desk = desk
    desk.answer()
    let language = Language.allCases.randomElement(using: &chance) ?? .en
    return try Desk(on: desk.store, desk.clock, desk.app.session.actor, language: language)
  }

  /// What leads into calls and out of them.
  private static let likely: [Key] =
    "vvrrppccssxxuummll111222345yyynnllffwwtgXqn?:".map { .character($0) }
    + [
      .enter, .enter, .enter, .enter, .escape, .escape, .tab, .up, .down, .down, .pageUp,
      .pageDown, .home, .end, .backspace, .delete, .left, .right, .function(1), .function(2),
      .function(3), .function(4), .function(8), .control("q"), .control("p"), .control("u"),
      .control("w"), .control("y"), .backTab, .insert, .function(12),
    ]

  private static let pastes = [
    "", "naka", "2026-12-01 10:30", "12,50", "\n\n\n", "山田 さくら", "a\u{301}\u{301}\u{200d}👩‍👩‍👧",
    "\u{202e}\u{0}\u{1b}[2J", String(repeating: "x", count: 3000), "reason:P cost>5",
  ]
}
