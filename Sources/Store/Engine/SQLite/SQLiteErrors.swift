import GRDB

extension StoreError {
  /// What a failure of SQLite means for the desk.
  init(_ error: DatabaseError, path: String) {
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      // The file was deleted or replaced under an open connection.
      self = .missing(path)
      return
    }
    let text = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .permission(path)
    case .SQLITE_CANTOPEN: self = .permission(path)
    case .SQLITE_NOTADB: self = .notAStore(path)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .corrupt(text)
    case .SQLITE_IOERR: self = .io(Int(error.extendedResultCode.rawValue))
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .interrupted
    case .SQLITE_CONSTRAINT: self = .constraint(text)
    default: self = .statement(text)
    }
  }

  /// Whether a commit that failed with this may have recorded the transaction all the same.
  var leavesCommitInDoubt: Bool {
    switch self {
    case .busy, .constraint, .interrupted: false
    default: true
    }
  }
}
