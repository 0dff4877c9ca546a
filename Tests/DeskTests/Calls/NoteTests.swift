import Desk
import Foundation
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// Nothing typed is lost.
@Suite struct NoteTests {
  @Test func isRecordedWhenItIsLeft() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("t")
    desk.press("rival 34.90 😀 é")
    #expect(desk.drafts.last == "rival 34.90 😀 é" && desk.drafts.count == 15)
    desk.press(.escape)
    #expect(try desk.store.call(Identifier(1))?.note == "rival 34.90 😀 é")
    #expect(desk.top == .call)
  }

  @Test func keysAreLettersWhileItIsTyped() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("t")
    desk.press("yes, X ray? q: 1")
    desk.sees("yes, X ray? q: 1")
    #expect(desk.app.screens == [.find, .note])
    #expect(desk.commands.count == 1)
  }

  @Test func aPasteOfManyLinesIsOneLine() throws {
    var desk = try Desk.onCall("nakamura")
    desk.paste("one\r\ntwo\u{1b}[31m\tthree")
    desk.press(.enter)
    #expect(try desk.store.call(Identifier(1))?.note == "one two[31m three")
  }

  /// What is kept is what is shown, and the agent hears why.
  @Test func aCardNumberIsHiddenAsItIsLeft() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("t")
    desk.press("pays by 4111 1111 1111 1111")
    desk.press(.escape)
    desk.sees("pays by 4111 11** **** 1111", "No card number is kept")
    #expect(try desk.store.call(Identifier(1))?.note == "pays by 4111 11** **** 1111")
    desk.press("t")
    desk.press(", 5555 5555 5555 4444")
    desk.press(.function(8))
    desk.press(.enter)
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(!call.isOpen && call.note.hasSuffix("1111, 5555 55** **** 4444"))
  }

  @Test func isKeptWhenTheCallIsCancelledWhileItIsTyped() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("t")
    desk.press("half a wo")
    desk.press(.function(8))
    desk.press(.enter)
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.note == "half a wo" && !call.isOpen)
  }

  @Test func anOpenCallIsOfferedAgainWithItsDraft() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "holdfast-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = SteppedWorld()
    let store = try Stock.showcase.store(clock.world, path: folder.path + "/desk.db")
    var first = try Desk(on: store, clock, .amelie)
    first.takeCall("nakamura")
    first.press("rp1t")
    first.press("half a wo")
    // The program ends here; another begins.
    var second = try Desk(on: store, clock, .amelie)
    #expect(second.top == .resume)
    second.sees("with Zoë Nakamura-Díaz was still open")
    second.press("xyz1")
    #expect(second.top == .resume)
    second.press(.enter)
    second.sees("P1 Promotion ended", "half a wo")
    // A third one says no first, and takes the subscriber again.
    var third = try Desk(on: store, clock, .amelie)
    third.press(.escape)
    #expect(third.app.screens == [.find])
    third.takeCall("nakamura")
    third.sees("P1 Promotion ended", "half a wo")
    // Nobody else is asked.
    let tom = try Desk(on: store, clock, .tom)
    #expect(tom.app.screens == [.find])
  }
}

extension Desk {
  /// The drafts that were kept, in order.
  fileprivate var drafts: [String] {
    asked.compactMap { if case .saveDraft(_, let note) = $0 { note } else { nil } }
  }
}
