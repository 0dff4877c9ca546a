import Desk
import Retention
import Store
import TestSupport
import Testing

/// Desks without a screen that stay open for long.
@Suite struct LongSessionTests {
  private let clock = SteppedWorld()

  private func batch() throws -> BatchDesk {
    BatchDesk(store: try Stock.staffed.store(clock.world), actor: nil, say: Speech(.en)) { _, _ in
      nil
    }
  }

  private func ask(_ desk: BatchDesk, _ line: String) -> BatchAnswer {
    var lines = BatchLines()
    let taken = lines.take(Array((line + "\n").utf8)[...])
    return desk.answer(taken[0])
  }

  private static let signIn =
    #"{"command":"sign-in","name":"Tom Brandt","password":"\#(Password.sample.text)"}"#
  private static let find = #"{"command":"find","text":"naka"}"#

  @Test func aBatchSignsInAgainAfterTwelveHours() throws {
    let desk = try batch()
    #expect(ask(desk, Self.find).outcome == .refused)
    #expect(ask(desk, Self.signIn).outcome == .done)
    clock.pass(seconds: 12 * 3600 - 1)
    #expect(ask(desk, Self.find).outcome == .done)
    clock.setClock(seconds: -86_400)
    clock.pass(seconds: 1)
    #expect(ask(desk, Self.find).outcome == .refused)
    #expect(ask(desk, Self.signIn).outcome == .done)
    #expect(ask(desk, Self.find).outcome == .done)
  }

  /// Whoever fails is nobody, also who was somebody before.
  @Test func aFailedSignInEndsTheOneBefore() throws {
    let desk = try batch()
    #expect(ask(desk, Self.signIn).outcome == .done)
    #expect(ask(desk, Self.signIn.replacing("nine", with: "ten")).outcome == .refused)
    #expect(ask(desk, Self.find).outcome == .refused)
  }

  private func plain() throws -> (PlainDesk, [String]) {
    let store = try Stock.staffed.store(clock.world)
    let person = try store.signIn("Tom Brandt", .sample, from: "test")
    let session = Session(
      actor: .tom, language: .en, rules: store.rules, world: store.world,
      size: PlainDesk.size)
    var desk = PlainDesk(
      app: DeskApp(session: session, start: .find),
      clerk: Clerk(store: store, actor: nil, signedIn: person), signedIn: person)
    let told = desk.open()
    return (desk, told)
  }

  @Test func linesAreLockedAndOpenedAgain() throws {
    var (desk, told) = try plain()
    #expect(told.contains { $0.contains("Tom Brandt") })
    for line in ["naka", "1"] { told = desk.answer(.whole(Array(line.utf8))) }
    clock.pass(seconds: 15 * 60 - 1)
    let early = desk.lockIfDue()
    #expect(early == nil)
    clock.pass(seconds: 1)
    let locked = desk.lockIfDue() ?? []
    #expect(locked.count == 1 && locked.first?.hasPrefix("Locked after 15 minutes") == true)
    told = desk.unlock(Password("wrong"))
    #expect(desk.isLocked && told.contains { $0.hasPrefix("That did not work") })
    #expect(!told.contains { $0.contains("Nakamura") })
    told = desk.unlock(.sample)
    #expect(!desk.isLocked && told.contains { $0.contains("Nakamura") }, "\(told)")
    let again = desk.lockIfDue()
    #expect(again == nil)
  }
}
