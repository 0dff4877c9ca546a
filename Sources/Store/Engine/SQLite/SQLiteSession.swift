import GRDB
import GRDBSQLite

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
    try translating {
      let statement = try statement(sql)
      let cursor = try Row.fetchCursor(statement, arguments: bindings(arguments))
      let (handle, columns) = (statement.sqliteStatement, Int32(statement.columnCount))
      while try cursor.next() != nil {
        let row = SQLRow((0..<columns).map { SQLValue(handle, column: $0) })
        guard try body(row) else { return }
      }
    }
  }

  func forEachID(
    _ sql: SQL, _ arguments: [SQLValue], _ body: (Int64) throws -> Void
  ) throws {
    try translating {
      let statement = try statement(sql)
      let cursor = try Int64.fetchCursor(statement, arguments: bindings(arguments))
      while let id = try cursor.next() { try body(id) }
    }
  }

  func run(_ sql: SQL, _ arguments: [SQLValue]) throws -> Int {
    try translating {
      try statement(sql).execute(arguments: bindings(arguments))
      return database.changesCount
    }
  }

  private func statement(_ sql: SQL) throws -> Statement {
    assert(SQL.parametersAscend(in: sql.text), "parameters out of order: \(sql.text)")
    return try database.cachedStatement(sql: sql.text)
  }

  private func bindings(_ arguments: [SQLValue]) -> StatementArguments {
    StatementArguments(arguments.map { $0.databaseValue })
  }

  private func translating<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}

extension SQLValue {
  /// A column of the row that the statement stands on. Read without GRDB's own values, which cost
  /// as much again as finding the row.
  fileprivate init(_ statement: SQLiteStatement, column: Int32) {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: self = .int(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: self = .double(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let text = UnsafeBufferPointer(
        start: sqlite3_column_text(statement, column),
        count: Int(sqlite3_column_bytes(statement, column)))
      self = .text(String(decoding: text, as: UTF8.self))
    // The schema has no blobs; a damaged file may.
    default: self = .null
    }
  }

  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .int(let number): number.databaseValue
    case .double(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
