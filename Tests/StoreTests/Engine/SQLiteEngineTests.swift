import Glibc
import Store
import Testing

@Suite struct SQLiteEngineTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func engine() throws -> SQLiteEngine {
    let engine = try SQLiteEngine(path: folder("desk.db"), create: true)
    try engine.write { session in
      try session.run("CREATE TABLE fruit (name TEXT PRIMARY KEY, count INTEGER NOT NULL)")
      try engine.setSchemaVersion(1, session)
    }
    return engine
  }

  private let insert: SQL = "INSERT INTO fruit (name, count) VALUES ($1, $2)"
  private let count: SQL = "SELECT count(*) FROM fruit"

  @Test func whatIsWrittenIsReadByAll() throws {
    let one = try engine()
    let other = try SQLiteEngine(path: folder("desk.db"), create: false)
    let changed = try one.write { try $0.run(insert, [.text("quince"), .int(3)]) }
    #expect(changed == 1)
    #expect(
      try other.read { try $0.row("SELECT * FROM fruit")?.values } == [.text("quince"), .int(3)])
  }

  @Test func whatThrowsRecordsNothing() throws {
    struct Changed: Error {}
    let engine = try engine()
    #expect(throws: Changed.self) {
      try engine.write { session in
        try session.run(insert, [.text("fig"), .int(1)])
        throw Changed()
      }
    }
    #expect(try engine.read { try $0.row(count)?.int(0) } == 0)
  }

  @Test func aConstraintIsNamed() throws {
    let engine = try engine()
    #expect {
      try engine.write { try $0.run(insert, [.text("fig"), .null]) }
    } throws: {
      guard case .constraint(let text) = $0 as? StoreError else { return false }
      return text.contains("fruit.count")
    }
  }

  @Test func everySettingIsReadBack() throws {
    let settings = try engine().settings()
    #expect(settings.allSatisfy { $0.wanted == $0.actual })
    #expect(settings.contains { $0.name == "synchronous" && $0.actual == "2" })
    #expect(settings.contains { $0.name == "journal_mode" && $0.actual == "truncate" })
  }

  @Test func changesAreSeenAndNothingElseIs() throws {
    let one = try engine()
    let other = try SQLiteEngine(path: folder("desk.db"), create: false)
    #expect(!other.changes.take())
    try one.write { try $0.run(insert, [.text("plum"), .int(1)]) }
    var waiting = pollfd(fd: other.changes.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 5000) == 1)
    #expect(other.changes.take())
    #expect(!other.changes.take())
  }

  /// A slow disk keeps the lock long after the last write that the file's watchers hear of.
  @Test func aChangeThatShowsLateIsSeenToo() throws {
    let one = try engine()
    let other = try SQLiteEngine(path: folder("desk.db"), create: false)
    #expect(!other.changes.take())
    try one.write { session in
      _ = try session.rows("PRAGMA locking_mode = EXCLUSIVE")
      try session.run(insert, [.text("plum"), .int(1)])
    }
    var waiting = pollfd(fd: other.changes.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 300) == 0)
    _ = try one.write { try $0.rows("PRAGMA locking_mode = NORMAL") }
    #expect(poll(&waiting, 1, 10_000) == 1)
    #expect(other.changes.take())
  }

  @Test func aReadCanBeInterrupted() throws {
    let engine = try engine()
    #expect(throws: StoreError.interrupted) {
      try engine.read { session in
        try session.forEachRow(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", []
        ) { row in
          if try row.int(0) == 1000 { engine.interruptReads() }
          return true
        }
      }
    }
    #expect(try engine.read { try $0.row(count)?.int(0) } == 0)
  }

  @Test func inMemoryItWorksAlike() throws {
    let engine = try SQLiteEngine.inMemory()
    #expect(!engine.changes.take())
    try engine.write { try $0.run("CREATE TABLE fruit (name TEXT)") }
    #expect(engine.changes.take())
    #expect(try engine.read { try $0.row(count)?.int(0) } == 0)
    try engine.reopen()
    #expect(try engine.read { try $0.row(count)?.int(0) } == 0)
  }
}
