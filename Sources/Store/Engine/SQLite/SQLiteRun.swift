import GRDB
import GRDBSQLite

/// One run of a prepared statement. GRDB prepares and keeps it; values go in and out through
/// SQLite's own functions, because what GRDB puts around each costs as much as finding the row.
struct SQLiteRun {
  private let statement: Statement
  private let database: Database
  private let handle: SQLiteStatement
  private let columns: Int32

  /// Begins anew with these arguments, the first for `$1`.
  init(_ statement: Statement, in database: Database, _ arguments: [SQLValue]) throws {
    (self.statement, self.database) = (statement, database)
    handle = statement.sqliteStatement
    columns = sqlite3_column_count(handle)
    sqlite3_reset(handle)
    let wanted = sqlite3_bind_parameter_count(handle)
    guard wanted == arguments.count else {
      throw StoreError.statement("\(arguments.count) values for \(wanted) places: \(statement.sql)")
    }
    for (index, value) in arguments.enumerated() { try bind(value, at: Int32(index) + 1) }
  }

  /// Whether there is another row.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code)
    }
  }

  /// The row that `step` found.
  var row: SQLRow { SQLRow((0..<columns).map(value)) }

  /// The first column of that row, where it is known to be a whole number.
  var id: Int64 { sqlite3_column_int64(handle, 0) }

  /// Lets go of locks and values; the statement can be run again.
  func end() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private func bind(_ value: SQLValue, at place: Int32) throws {
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, place)
      case .int(let number): sqlite3_bind_int64(handle, place, number)
      case .double(let number): sqlite3_bind_double(handle, place, number)
      case .text(let text):
        // An empty text must not become NULL, so it has its terminator.
        text.withCString {
          sqlite3_bind_text(handle, place, $0, Int32(text.utf8.count), Self.copies)
        }
      }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// `SQLITE_TRANSIENT`, a cast that Swift does not import.
  private static var copies: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .int(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .double(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(
        start: sqlite3_column_text(handle, column),
        count: Int(sqlite3_column_bytes(handle, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    // The schema has no blobs; a damaged file may.
    default: return .null
    }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = database.sqliteConnection.flatMap(sqlite3_errmsg).map { String(cString: $0) }
    end()
    return DatabaseError(
      resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
  }
}
