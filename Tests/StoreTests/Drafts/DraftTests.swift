import Foundation
import Glibc
import Retention
import Store
import Testing

@Suite struct DraftTests {
  private let folder: Folder
  private let desk: TestDesk
  private let call: Call

  init() throws {
    folder = try Folder()
    desk = try TestDesk(path: folder("desk.db"))
    call = try desk.open()
  }

  private func draft(_ note: String) -> Draft {
    Draft(agent: "Amélie R.", note: note, cursor: note.count, place: "note")
  }

  private var path: String { folder("desk.db.drafts/1") }

  private func file() throws -> DraftFile { try #require(try desk.store.drafts(for: call)) }

  @Test func thereIsNoneAtFirst() throws {
    #expect(try file().load() == nil)
  }

  @Test func whatWasTypedLastIsThere() throws {
    let typing = try file()
    for count in 1...300 { try typing.save(draft(String(repeating: "é", count: count))) }
    #expect(try file().load() == draft(String(repeating: "é", count: 300)))
    #expect(desk.store.callsWithDraft() == [call.id])
  }

  @Test func aShorterDraftReplacesALongerOne() throws {
    let typing = try file()
    for note in ["a long note", "a long", "a", ""] { try typing.save(draft(note)) }
    #expect(try file().load() == draft(""))
  }

  @Test func theLongestNoteFits() throws {
    let note = String(repeating: "👩🏽‍🚒", count: Call.noteLimit)
    try file().save(draft(note))
    #expect(try file().load()?.note == note)
  }

  /// A torn write is a slot of which only a part is new; whatever byte is wrong, the draft before
  /// it is offered, or none, never a mixture.
  @Test func aTornWriteLeavesTheOneBefore() throws {
    let typing = try file()
    try typing.save(draft("before"))
    try typing.save(draft("after"))
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for position in stride(from: 0, to: 180, by: 3) {
      var torn = whole
      torn[position] ^= 0x41
      try torn.write(to: URL(fileURLWithPath: path))
      #expect(try file().load() == draft("before"), "byte \(position)")
    }
    for length in [0, 1, 47, 48, 100] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(try file().load() == nil)
    }
  }

  @Test func nothingReadableStandsInTheFile() throws {
    try file().save(draft("a secret of hers"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.range(of: Data("secret".utf8)) == nil)
  }

  @Test func itIsGoneWhenTheCallIsClosed() throws {
    try file().save(draft("a note"))
    try desk.on(call, [.cancel])
    #expect(Folder.mode(path) == nil)
    #expect(desk.store.callsWithDraft() == [])
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    try file().save(draft("a note"))
    #expect(Folder.mode(path) == 0o600)
    #expect(Folder.mode(folder("desk.db.drafts")) == 0o700)
  }

  @Test func aLinkInItsPlaceIsNotFollowed() throws {
    _ = try file()
    unlink(path)
    symlink(folder("elsewhere"), path)
    #expect(throws: StoreError.symlink(path)) { _ = try file() }
    #expect(Folder.mode(folder("elsewhere")) == nil)
  }

  @Test func flushingTwiceDoesNoHarm() throws {
    let typing = try file()
    try typing.save(draft("a"))
    try typing.sync()
    try typing.flush()
    #expect(try file().load() == draft("a"))
  }

  @Test func inMemoryNothingIsKept() throws {
    let desk = try TestDesk()
    let file = try #require(try desk.store.drafts(for: try desk.open()))
    try file.save(draft("a"))
    #expect(file.load() == nil)
  }
}
