import GRDB

/// What every connection to a store is set to, and proof that it is.
enum SQLiteSettings {
  /// "HFst": marks a SQLite file as a store of this program.
  static let applicationID = 0x4846_7374

  /// A rollback journal, because SQLite before 3.51.3 can corrupt a write-ahead log; emptied
  /// after each commit, so that it keeps no page of a forgotten person. `synchronous` FULL makes
  /// the emptying durable too in this mode.
  static let shared: [Pragma] = [
    Pragma("synchronous", set: "PRAGMA synchronous = FULL", get: "PRAGMA synchronous", "2"),
    Pragma("foreign_keys", set: "PRAGMA foreign_keys = ON", get: "PRAGMA foreign_keys", "1"),
    Pragma("secure_delete", set: "PRAGMA secure_delete = ON", get: "PRAGMA secure_delete", "1"),
    Pragma("trusted_schema", set: "PRAGMA trusted_schema = OFF", get: "PRAGMA trusted_schema", "0"),
    Pragma(
      "cell_size_check", set: "PRAGMA cell_size_check = ON", get: "PRAGMA cell_size_check", "1"),
    // So that REPLACE does not slip past the triggers of the journal.
    Pragma(
      "recursive_triggers", set: "PRAGMA recursive_triggers = ON", get: "PRAGMA recursive_triggers",
      "1"),
    // Sorting must not leave a subscriber's name in a temporary file.
    Pragma("temp_store", set: "PRAGMA temp_store = MEMORY", get: "PRAGMA temp_store", "2"),
  ]

  private static let journal = Pragma(
    "journal_mode", set: "PRAGMA journal_mode = TRUNCATE", get: "PRAGMA journal_mode", "truncate")

  /// An import keeps 64 MiB of the trees that it fills.
  static let file =
    [journal] + shared + [
      Pragma("cache_size", set: "PRAGMA cache_size = -65536", get: "PRAGMA cache_size", "-65536")
    ]

  /// A search touches some hundred pages; the system keeps the others.
  static let reader =
    [journal] + shared + [
      Pragma("cache_size", set: "PRAGMA cache_size = -4096", get: "PRAGMA cache_size", "-4096"),
      Pragma("query_only", set: "PRAGMA query_only = ON", get: "PRAGMA query_only", "1"),
    ]

  struct Pragma {
    let name: String
    let set: SQL
    let get: SQL
    let wanted: String

    init(_ name: String, set: SQL, get: SQL, _ wanted: String) {
      self.name = name
      self.set = set
      self.get = get
      self.wanted = wanted
    }
  }

  /// Sets them all; throws `StoreError.pragma` for the first that did not take.
  static func apply(_ pragmas: [Pragma], to database: Database) throws {
    for pragma in pragmas { try database.execute(sql: pragma.set.text) }
    for setting in try read(pragmas, from: database) where setting.actual != setting.wanted {
      throw StoreError.pragma(setting.name, wanted: setting.wanted, actual: setting.actual)
    }
  }

  static func read(_ pragmas: [Pragma], from database: Database) throws -> [EngineSetting] {
    try pragmas.map { pragma in
      EngineSetting(
        name: pragma.name, wanted: pragma.wanted,
        actual: try String.fetchOne(database, sql: pragma.get.text) ?? "")
    }
  }
}
