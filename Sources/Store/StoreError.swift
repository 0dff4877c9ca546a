/// Why the store could not do what was asked. Sentences stand where people read them.
package enum StoreError: Error, Hashable, Sendable {
  /// No store at this path.
  case missing(String)
  case folderMissing(String)
  /// Others than the owner may write into this folder.
  case folderOpen(String)
  /// The file belongs to another program, or its first page is damaged.
  case notAStore(String)
  /// The path is a symbolic link, which is not followed.
  case symlink(String)
  case corrupt(String)
  /// Written by a later version of the program.
  case newer(version: Int, ours: Int)
  case readOnly
  case permission(String)
  case full
  /// Another process held the lock for longer than the limit.
  case busy
  /// The disk failed; SQLite's extended code.
  case io(Int)
  /// The store holds one currency and the catalogue speaks of another; ISO codes.
  case currency(store: String, catalogue: String)
  /// A setting that is not as asked.
  case pragma(String, wanted: String, actual: String)
  case interrupted
  /// The database itself refused a row: a constraint, with the database's own words.
  case constraint(String)
  /// A statement that does not fit the schema: a defect, with the database's own words.
  case statement(String)
  /// The commit failed in a way that may have recorded it all the same.
  indirect case unknown(StoreError)
}
