import Retention
import Store

/// An empty store in memory with the tables that an import writes.
struct ImportDesk {
  let engine: SQLiteEngine

  init() throws {
    engine = try SQLiteEngine.inMemory()
    try Schema.migrate(
      engine, parts: [SubscriberTable.schema, PopulationTable.schema, SearchSchema.part])
  }

  func importer(
    _ columns: [ImportField: String] = [:], currency: Currency = .euro
  ) -> SubscriberImport {
    SubscriberImport(engine: engine, currency: currency, columns: columns) { _, _ in }
  }

  @discardableResult
  func take(_ text: String, _ columns: [ImportField: String] = [:]) throws -> ImportSummary {
    try importer(columns).run(bytes: Array(text.utf8))
  }

  func subscriber(_ account: String) throws -> Subscriber? {
    try engine.read { try SubscriberTable.subscriber(account: account, $0) }
  }

  func count() throws -> Int { try engine.read { try SubscriberTable.count($0) } }

  /// Every row of every table that an import writes.
  func dump() throws -> [[SQLRow]] {
    let tables: [SQL] = [
      "SELECT * FROM subscribers ORDER BY id", "SELECT * FROM subscriber_numbers",
      "SELECT * FROM search_keys ORDER BY key, id", "SELECT * FROM search_vocabulary",
      "SELECT * FROM search_counts WHERE subscribers <> 0 ORDER BY 1",
      "SELECT * FROM risk_cells ORDER BY 1, 2, 3", "SELECT * FROM charge_quantiles",
    ]
    return try engine.read { session in try tables.map { try session.rows($0) } }
  }
}
