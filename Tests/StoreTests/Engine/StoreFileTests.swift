import Foundation
import Glibc
import Retention
import Store
import Testing

@Suite(.serialized) struct StoreFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private var path: String { folder("desk.db") }

  @Test(arguments: [0o000, 0o022, 0o077] as [mode_t])
  func nobodyElseMayReadWhateverTheMask(_ mask: mode_t) throws {
    let before = umask(mask)
    defer { umask(before) }
    let desk = try TestDesk(path: folder("new/deep/desk.db"))
    try desk.wholeCall()
    for name in ["desk.db", "desk.db-journal"] {
      #expect(Folder.mode(folder("new/deep/" + name)) == 0o600)
    }
    #expect(Folder.mode(folder("new/deep")) == 0o700)
    #expect(Folder.mode(folder("new")) == 0o700)
  }

  /// Not by its mode alone: another account of the machine tries each file, of drafts too. Only root
  /// can become somebody else.
  @Test(.enabled(if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0))
  func anotherAccountOpensNothing() throws {
    let before = umask(0)
    defer { umask(before) }
    let desk = try TestDesk(path: folder("desk/desk.db"))
    try #require(try desk.store.drafts(for: desk.open())).save(
      Draft(agent: "Amélie R.", note: "half a word", cursor: 11, place: ""))
    let found = FileManager.default.enumerator(atPath: folder("desk"))
    let files = (found?.allObjects as? [String] ?? []).map { folder("desk/" + $0) }
    #expect(files.count >= 3)
    chmod(folder.path, 0o755)
    for file in files + [folder("desk")] {
      #expect(try statusAsNobody(["cat", file]) != 0, "\(file)")
      #expect(try statusAsNobody(["ls", file]) != 0, "\(file)")
    }
    // What is open to all is read, so that the test would see it.
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder("open")))
    #expect(try statusAsNobody(["cat", folder("open")]) == 0)
  }

  private func statusAsNobody(_ command: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
    process.arguments = ["--reuid", "65534", "--regid", "65534", "--clear-groups"] + command
    (process.standardOutput, process.standardError) = (nil, nil)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func aFileThatWasOpenToOthersIsClosed() throws {
    _ = try TestDesk(path: path)
    chmod(path, 0o644)
    _ = try TestDesk(path: path, create: false)
    #expect(Folder.mode(path) == 0o600)
  }

  @Test func aFolderThatOthersWriteIntoIsRefused() throws {
    chmod(folder.path, 0o770)
    #expect(throws: StoreError.folderOpen(folder.path)) { _ = try TestDesk(path: path) }
  }

  @Test func whatIsNotThereIsNamed() throws {
    #expect(throws: StoreError.missing(path)) { _ = try TestDesk(path: path, create: false) }
    #expect(throws: StoreError.folderMissing(folder("no"))) {
      _ = try TestDesk(path: folder("no/desk.db"), create: false)
    }
    #expect(Folder.mode(path) == nil)
  }

  @Test func linksAreNotFollowed() throws {
    _ = try TestDesk(path: path)
    symlink(path, folder("link.db"))
    #expect(throws: StoreError.symlink(folder("link.db"))) {
      _ = try TestDesk(path: folder("link.db"))
    }
    unlink(path + "-journal")
    symlink(folder("elsewhere"), path + "-journal")
    #expect(throws: StoreError.symlink(path + "-journal")) { _ = try TestDesk(path: path) }
  }

  @Test(arguments: ["", "hello, this is some text and no store at all", "SQLite format 3\0"])
  func whatIsNoStoreIsRefusedAndKept(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { _ = try TestDesk(path: path, create: false) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
  }

  @Test func aStoreOfALaterProgramIsRefusedUntouched() throws {
    let engine = try SQLiteEngine(path: path, create: true)
    try Schema.migrate(engine)
    try engine.write { try engine.setSchemaVersion(99, $0) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.newer(version: 99, ours: Schema.version)) {
      _ = try TestDesk(path: path)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aStoreThatWasDeletedUnderItIsMissing() throws {
    let desk = try TestDesk(path: path)
    unlink(path)
    #expect(throws: StoreError.missing(path)) { try desk.open() }
  }

  @Test func aFullDiskRecordsNothingAndRoomHelpsAtOnce() throws {
    let desk = try TestDesk(path: path)
    let call = try desk.open()
    try desk.store.engine.write { _ = try $0.rows("PRAGMA max_page_count = 1") }
    let before = try desk.store.checkpoint()
    let note = CallCommand.note(String(repeating: "long ", count: 400))
    #expect(throws: StoreError.full) {
      for _ in 0..<50 { try desk.on(call, [.note("short"), note]) }
    }
    #expect(try desk.store.verify().isSound)
    try desk.store.engine.write { _ = try $0.rows("PRAGMA max_page_count = 100000") }
    try desk.on(call, [.note("there is room"), note])
    #expect(try desk.store.checkpoint().size > before.size)
  }

  /// Whatever byte is wrong: a message or a finding, never a crash, and nothing is repaired.
  @Test func damageIsSaidAndNeverMended() throws {
    let desk = try TestDesk(path: path)
    for subscriber in 1...3 { try desk.wholeCall(Int64(subscriber)) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var seed: UInt64 = 20_261_122
    for _ in 0..<60 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let copy = folder("copy.db")
      var damaged = whole
      damaged[Int(seed >> 33) % whole.count] ^= UInt8(1 << (seed >> 20 & 7))
      try damaged.write(to: URL(fileURLWithPath: copy))
      chmod(copy, 0o600)
      do {
        let store = try TestDesk(path: copy, create: false, subscribers: 0).store
        _ = try store.log(.none, limit: 10)
        _ = try store.verify()
      } catch is StoreError {}
      #expect(try Data(contentsOf: URL(fileURLWithPath: copy)).count == whole.count)
    }
  }
}
