import GRDB
import Glibc
import Synchronization

/// A store in one SQLite file, or in memory for tests and for rebuilding. One connection writes
/// and one reads, so that a look-up never waits for the disk of a commit of this process. The one
/// that writes is opened when it is first needed: who only looks has the first rows sooner.
package final class SQLiteEngine: Engine {
  package let changes: any ChangeSignal
  /// Nil in memory.
  package let path: String?
  private let reader: Mutex<DatabaseQueue>
  private let writer: Mutex<DatabaseQueue?>

  /// Opens the store at `path`; makes an empty one, with its folder, when `create` allows it.
  package init(path: String, create: Bool) throws {
    try StoreFile(path: path).prepare(create: create)
    self.path = path
    reader = Mutex(try Self.reader(path))
    writer = Mutex(nil)
    changes = try Self.translating(path) { try FileChanges(path: path) }
  }

  private init(memory: DatabaseQueue) throws {
    path = nil
    reader = Mutex(memory)
    writer = Mutex(memory)
    changes = try OwnChanges()
  }

  package static func inMemory() throws -> SQLiteEngine {
    try inMemory(SQLiteSettings.shared, Configuration())
  }

  /// In memory, for tables that are rebuilt without those that they refer to.
  static func forRebuilding() throws -> SQLiteEngine {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try inMemory([], configuration)
  }

  private static func inMemory(
    _ pragmas: [SQLiteSettings.Pragma], _ configuration: Configuration
  ) throws -> SQLiteEngine {
    let queue = try DatabaseQueue(configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try SQLiteSettings.apply(pragmas, to: database)
    }
    return try SQLiteEngine(memory: queue)
  }

  package func read<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer {
    try inTransaction("BEGIN", on: reader.withLock { $0 }, body)
  }

  @discardableResult
  package func write<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer {
    let answer = try inTransaction("BEGIN IMMEDIATE", on: writing(), body)
    (changes as? OwnChanges)?.raise()
    return answer
  }

  package func interruptReads() {
    // In memory the one connection may be writing.
    guard path != nil else { return }
    reader.withLock { $0 }.interrupt()
  }

  package func prepareToWrite() throws { _ = try writing() }

  private func writing() throws -> DatabaseQueue {
    try writer.withLock { writer in
      if let writer { return writer }
      let opened = try Self.writer(path ?? "")
      writer = opened
      return opened
    }
  }

  package func reopen() throws {
    guard let path else { return }
    try writer.withLock { writer in
      try? writer?.close()
      writer = nil
      try reader.withLock { reader in
        try? reader.close()
        try StoreFile(path: path).prepare(create: false)
        reader = try Self.reader(path)
      }
    }
  }

  package func withoutWaiting<Answer>(_ body: () throws -> Answer) throws -> Answer {
    guard let path else { return try body() }
    let writer = try writing()
    try Self.translating(path) {
      try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    }
    let answer = try body()
    try StoreFile(path: path).sync()
    try Self.translating(path) {
      try writer.writeWithoutTransaction { try SQLiteSettings.apply(SQLiteSettings.file, to: $0) }
    }
    return answer
  }

  package func settings() throws -> [EngineSetting] {
    let pragmas = path == nil ? SQLiteSettings.shared : SQLiteSettings.file
    return try Self.translating(path ?? "") {
      try writing().writeWithoutTransaction { database in
        try SQLiteSettings.read(pragmas, from: database)
      }
    }
  }

  package func integrityProblems() throws -> [String] {
    try read { session in
      try session.rows("PRAGMA integrity_check").map { try $0.text(0) }.filter { $0 != "ok" }
    }
  }

  package func schemaVersion(_ session: any SQLSession) throws -> Int {
    try session.row("PRAGMA user_version")?.count(0) ?? 0
  }

  package func setSchemaVersion(_ version: Int, _ session: any SQLSession) throws {
    guard let session = session as? SQLiteSession else { return }
    try session.database.execute(sql: "PRAGMA user_version = \(version)")
    try session.database.execute(sql: "PRAGMA application_id = \(SQLiteSettings.applicationID)")
  }

  package func schemaObjects(_ session: any SQLSession) throws -> [String: String] {
    let rows = try session.rows(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    return Dictionary(
      try rows.map { (try $0.text(0) + " " + $0.text(1), try $0.text(2)) }
    ) { first, _ in first }
  }

  /// GRDB's own transactions prepare their statements anew each time.
  private func inTransaction<Answer>(
    _ begin: SQL, on queue: DatabaseQueue, _ body: (any SQLSession) throws -> Answer
  ) throws -> Answer {
    let path = path ?? ""
    return try Self.translating(path) {
      try queue.writeWithoutTransaction { database in
        let session = SQLiteSession(database: database, path: path)
        try session.run(begin)
        do {
          let answer = try body(session)
          try commit(session)
          return answer
        } catch {
          // Some failures have rolled back already.
          if database.isInsideTransaction { _ = try? session.run("ROLLBACK") }
          throw error
        }
      }
    }
  }

  private func commit(_ session: SQLiteSession) throws {
    do {
      try session.run("COMMIT")
    } catch let failure as StoreError {
      throw failure.leavesCommitInDoubt ? .unknown(failure) : failure
    }
  }
}

extension SQLiteEngine {
  /// Reading needs a connection that may write: it must be able to roll back what a killed process
  /// left half done.
  private static func reader(_ path: String) throws -> DatabaseQueue {
    try open(path, "store reader", SQLiteSettings.reader)
  }

  private static func writer(_ path: String) throws -> DatabaseQueue {
    try open(path, "store writer", SQLiteSettings.file)
  }

  private static func open(
    _ path: String, _ label: String, _ pragmas: [SQLiteSettings.Pragma]
  ) throws -> DatabaseQueue {
    try translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(label))
      try queue.writeWithoutTransaction { database in
        try checkOwner(database, path)
        try SQLiteSettings.apply(pragmas, to: database)
      }
      return queue
    }
  }

  /// An empty file is a store to be; any other must say that it is ours.
  private static func checkOwner(_ database: Database, _ path: String) throws {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    guard id == SQLiteSettings.applicationID || pages == 0 else {
      throw StoreError.notAStore(path)
    }
  }

  private static func configuration(_ label: String) -> Configuration {
    var configuration = Configuration()
    configuration.label = label
    configuration.busyMode = .callback(waitForLock)
    return configuration
  }

  /// A short random sleep is fair: with 50 writers the worst wait is 0.7 s, against 4.8 s with
  /// SQLite's own growing timeout. 8,000 tries of 1.05 ms and the wake-up are about 10 s.
  @Sendable static func waitForLock(_ tries: Int) -> Bool {
    usleep(UInt32.random(in: 300...1800))
    return tries < 8000
  }

  private static func translating<Answer>(
    _ path: String, _ body: () throws -> Answer
  ) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
