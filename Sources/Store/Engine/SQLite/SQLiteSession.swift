import GRDB

/// Statements on one SQLite connection. Every statement is prepared once and kept.
struct SQLiteSession: SQLSession {
  let database: Database
  let path: String

  func rows(_ sql: SQL, _ arguments: [SQLValue]) throws -> [SQLRow] {
    var all: [SQLRow] = []
    try forEachRow(sql, arguments) { row in
      all.append(row)
      return true
    }
    return all
  }

  func forEachRow(
    _ sql: SQL, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Bool
  ) throws {
    try run(sql, arguments) { run in
      while try run.step() {
        guard try body(run.row) else { return }
      }
    }
  }

  func forEachID(
    _ sql: SQL, _ arguments: [SQLValue], _ body: (Int64) throws -> Void
  ) throws {
    try run(sql, arguments) { run in
      while try run.step() { try body(run.id) }
    }
  }

  func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> Int {
    try run(sql, arguments) { run in
      while try run.step() {}
      return database.changesCount
    }
  }

  private func run<Answer>(
    _ sql: SQL, _ arguments: [SQLValue], _ body: (SQLiteRun) throws -> Answer
  ) throws -> Answer {
    assert(SQL.parametersAscend(in: sql.text), "parameters out of order: \(sql.text)")
    return try translating {
      let statement = try database.cachedStatement(sql: sql.text)
      let run = try SQLiteRun(statement, in: database, arguments)
      defer { run.end() }
      return try body(run)
    }
  }

  private func translating<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
