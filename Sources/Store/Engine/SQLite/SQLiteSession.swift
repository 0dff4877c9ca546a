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
    try translating {
      let statement = try statement(sql)
      let cursor = try Row.fetchCursor(statement, arguments: bindings(arguments))
      while let row = try cursor.next() {
        let values = (0..<row.count).map { SQLValue(row[$0] as DatabaseValue) }
        guard try body(SQLRow(values)) else { return }
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
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .int(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .text(text)
    // The schema has no blobs; a damaged file may.
    case .blob: self = .null
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
