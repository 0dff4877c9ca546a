import Retention
import Store
import TestSupport
import Testing

/// Nobody finds a card number in a store, wherever it was typed.
@Suite struct CardNumbersInWordsTests {
  private static let typed = "card 4111 1111 1111 1111, call back 2026-12-31 14:00"
  private static let kept = "card 4111 11** **** 1111, call back 2026-12-31 14:00"

  @Test func aNoteHidesThem() throws {
    let desk = try TestDesk()
    let call = try desk.open()
    let noted = try desk.on(call, [.note(Self.typed)])
    #expect(noted.note == Self.kept)
    #expect(try desk.store.call(call.id)?.note == Self.kept)
    let story = try desk.store.callStory(call.id, by: TestDesk.amelie)
    #expect(story.contains { $0.fact == .noted(Self.kept) })
  }

  @Test func aRefusedRequestHidesThem() throws {
    let desk = try TestDesk()
    var call = try desk.open()
    call = try desk.on(
      call, [.setReason("P3"), .ask(incentive: "REFUND", terms: Terms(amount: .euros(80)))])
    let boss = Actor(name: "Ana P.", level: .supervisor)
    call = try desk.on(
      call, [.judge(call.approvals[0].id, .refuse(reason: Self.typed))], by: boss)
    #expect(call.approvals[0].state == .refused(reason: Self.kept))
    #expect(try desk.store.call(call.id) == call)
  }

  /// A half written note is on the disk before it is a note.
  @Test func aDraftHidesThem() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: folder("desk.db"))
    let call = try desk.open()
    let file = try #require(try desk.store.drafts(for: call))
    try file.save(Draft(agent: "Amélie R.", note: Self.typed, cursor: 30, place: "note"))
    let again = try #require(try desk.store.drafts(for: call))
    #expect(again.load()?.note == Self.kept)
  }
}
