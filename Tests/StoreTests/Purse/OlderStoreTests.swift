import Dispatch
import Foundation
import Glibc
import Retention
import Store
import TestSupport
import Testing

/// A store of a program that knew no purse.
@Suite struct OlderStoreTests {
  /// The second version's: 14.97 accepted on 22 November 2026, 5.97 put off, 9.00 waiting.
  private static let second = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../Older/store-2.db")

  private func copy(in folder: Folder) throws -> String {
    let path = folder("desk.db")
    try FileManager.default.copyItem(atPath: Self.second.path, toPath: path)
    chmod(path, 0o600)
    return path
  }

  @Test func itIsCountedOnce() throws {
    let folder = try Folder()
    let path = try copy(in: folder)
    let desk = try TestDesk(path: path, create: false, purse: 500)
    // All of it in the month of the yes, since no entry said more.
    let (kept, slow) = try desk.purses()
    #expect(kept.months == [202_611: SlowPurse.Row(given: 1497)])
    #expect(kept.waiting == 900)
    #expect(kept == slow)
    #expect(try desk.store.call(Identifier(1))?.offers.first?.burden == .beforePurses)
    #expect(try desk.store.verify().findings == [])
    // Opened again, nothing is counted twice.
    let again = try TestDesk(path: path, create: false, purse: 500)
    #expect(try again.purses().kept == kept)
    #expect(try again.store.verify().findings == [])
  }

  @Test func itGoesOnWhereItStopped() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: try copy(in: folder), create: false, purse: 500)
    for id in [2, 3] as [Int64] {
      let call = try #require(try desk.store.call(Identifier(id)))
      try desk.on(call, [.cancel])
    }
    #expect(try desk.purses().kept.waiting == 0)
    #expect(try desk.purses().kept == desk.purses().slow)
    #expect(try desk.store.verify().findings == [])
  }

  /// Two programs that start at once, and one that is a little late.
  @Test func itIsCountedByOneOfSeveral() throws {
    let folder = try Folder()
    let path = try copy(in: folder)
    DispatchQueue.concurrentPerform(iterations: 4) { hand in
      #expect(throws: Never.self) {
        _ = try TestDesk(path: path, create: false, seed: UInt64(hand + 50), purse: 500)
      }
    }
    let desk = try TestDesk(path: path, create: false, purse: 500)
    #expect(try desk.purses().kept.months == [202_611: SlowPurse.Row(given: 1497)])
  }

  @Test func anEntryThatSaysNothingIsGivenInOneMonth() throws {
    let old = #"{"cost":1200,"incentive":"TEN-OFF","offer":7}"#
    let event = try #require(Event(kind: "presented", body: old))
    guard case .presented(_, let draft) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(draft.burden == .beforePurses)
  }

  @Test(arguments: [
    #""burden":"gift","spread":1"#, #""burden":"given""#, #""burden":"given","spread":0"#,
    #""burden":"given","spread":121"#, #""burden":7,"spread":1"#,
    #""burden":"given","spread":9223372036854775807"#,
  ]) func whatCannotBeIsNotRead(_ members: String) {
    let body = #"{"cost":1200,"incentive":"TEN-OFF","offer":7,\#(members)}"#
    #expect(Event(kind: "presented", body: body) == nil)
  }
}
