/// A database that runs the store's statements: a SQLite file today, a shared server later.
/// Everything here blocks the calling thread; nothing here may be called from inside a closure
/// that `read` or `write` is running.
package protocol Engine: Sendable {
  /// All statements inside see one state of the database. Keep it short: while it runs, no
  /// other desk can commit. Throws `StoreError.interrupted` after `interruptReads`.
  func read<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer

  /// One transaction that has the write lock from its first statement. What `body` throws is
  /// thrown on, and then nothing was recorded. `StoreError.unknown` means that the commit itself
  /// failed: call `reopen`, then look whether it is there.
  @discardableResult
  func write<Answer>(_ body: (any SQLSession) throws -> Answer) throws -> Answer

  /// Makes ready what the first write needs, so that it is none that somebody waits for.
  func prepareToWrite() throws

  /// Runs `body` without waiting for the disk at every commit, then waits once for all of it.
  /// Only for a store that is being made, and is thrown away if that fails.
  func withoutWaiting<Answer>(_ body: () throws -> Answer) throws -> Answer

  /// Ends the read that is running now, on whatever thread, and no later one.
  func interruptReads()

  /// Says when somebody, this process included, has committed.
  var changes: any ChangeSignal { get }

  /// The version of the schema that the database holds; 0 in an empty one.
  func schemaVersion(_ session: any SQLSession) throws -> Int
  func setSchemaVersion(_ version: Int, _ session: any SQLSession) throws

  /// How each table, index and trigger was made, by its name.
  func schemaObjects(_ session: any SQLSession) throws -> [String: String]

  /// Closes and opens again, after an error that leaves a commit in doubt.
  func reopen() throws

  /// What the settings really are, for `holdfast doctor`.
  func settings() throws -> [EngineSetting]

  /// What the database itself finds wrong with its pages and indices; empty when sound.
  func integrityProblems() throws -> [String]
}

/// Where statements run. Valid only inside the closure that it was handed to.
package protocol SQLSession {
  /// All rows of an answer.
  func rows(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow]

  /// Row after row, for answers that do not fit in memory. `body` must not run the same
  /// statement again. Return false to stop.
  func forEachRow(_ sql: SQL, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Bool) throws

  /// The same for a single column of ids, several times as fast.
  func forEachID(_ sql: SQL, _ arguments: [SQLValue], _ body: (Int64) throws -> Void) throws

  /// Runs a statement that answers no rows; how many rows it changed.
  @discardableResult
  func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> Int
}

extension SQLSession {
  package func rows(_ sql: SQL) throws -> [SQLRow] { try rows(sql, []) }

  /// The first row, or nil when there is none.
  package func row(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> SQLRow? {
    var first: SQLRow?
    try forEachRow(sql, arguments) { row in
      first = row
      return false
    }
    return first
  }

  @discardableResult
  package func run(_ sql: SQL) throws -> Int { try run(sql, []) }
}

/// Tells that something was committed, without a wake-up while nothing is.
package protocol ChangeSignal: Sendable {
  /// Readable when there may be news; for `poll`. Never read from it: call `take`.
  var descriptor: Int32 { get }

  /// Whether anything was committed since the last call, or since `descriptor` was first asked
  /// for; nobody watches before either. Also looks itself, so that a slow poll
  /// makes a net under file systems that report no changes. Takes microseconds.
  func take() -> Bool
}

/// One setting as asked for and as read back.
package struct EngineSetting: Hashable, Sendable {
  package let name: String
  package let wanted: String
  package let actual: String

  package init(name: String, wanted: String, actual: String) {
    self.name = name
    self.wanted = wanted
    self.actual = actual
  }
}
