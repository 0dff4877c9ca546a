import Store
import Synchronization

/// An engine that remembers which statements it was asked to run.
final class ListeningEngine: Engine {
  private let engine: SQLiteEngine
  private let heard = Mutex<Set<SQL>>([])

  init(_ engine: SQLiteEngine) { self.engine = engine }

  /// Every statement that `body` had run, once.
  func statements(of body: () throws -> Void) rethrows -> Set<SQL> {
    heard.withLock { $0 = [] }
    try body()
    return heard.withLock { $0 }
  }

  func read<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer {
    try engine.read { try body(ListeningSession($0, note)) }
  }

  @discardableResult
  func write<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer {
    try engine.write { try body(ListeningSession($0, note)) }
  }

  private func note(_ sql: SQL) { heard.withLock { _ = $0.insert(sql) } }

  func prepareToWrite() throws { try engine.prepareToWrite() }
  func withoutWaiting<Answer>(_ body: () throws -> Answer) throws -> Answer {
    try engine.withoutWaiting(body)
  }
  func interruptReads() { engine.interruptReads() }
  var changes: any ChangeSignal { engine.changes }
  func schemaVersion(_ session: any SQLSession) throws -> Int {
    try engine.schemaVersion(Self.bare(session))
  }
  func setSchemaVersion(_ version: Int, _ session: any SQLSession) throws {
    try engine.setSchemaVersion(version, Self.bare(session))
  }
  func schemaObjects(_ session: any SQLSession) throws -> [String: String] {
    try engine.schemaObjects(session)
  }
  func reopen() throws { try engine.reopen() }
  func settings() throws -> [EngineSetting] { try engine.settings() }
  func integrityProblems() throws -> [String] { try engine.integrityProblems() }

  /// The engine wants to see its own.
  private static func bare(_ session: any SQLSession) -> any SQLSession {
    (session as? ListeningSession)?.session ?? session
  }
}

private struct ListeningSession: SQLSession {
  let session: any SQLSession
  let note: (SQL) -> Void

  init(_ session: any SQLSession, _ note: @escaping (SQL) -> Void) {
    (self.session, self.note) = (session, note)
  }

  func rows(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow] {
    note(sql)
    return try session.rows(sql, arguments)
  }

  func forEachRow(_ sql: SQL, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Bool) throws {
    note(sql)
    try session.forEachRow(sql, arguments, body)
  }

  func forEachID(_ sql: SQL, _ arguments: [SQLValue], _ body: (Int64) throws -> Void) throws {
    note(sql)
    try session.forEachID(sql, arguments, body)
  }

  func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> Int {
    note(sql)
    return try session.run(sql, arguments)
  }
}
