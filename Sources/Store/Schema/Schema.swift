/// The tables of the store, put together from its parts, and how an older store becomes a
/// current one.
package enum Schema {
  /// In the order in which tables name each other. A new part of the store adds a line here.
  package static let parts: [SchemaPart] = [
    SubscriberTable.schema, PopulationTable.schema, SearchSchema.part, .desk, .journal, .calls,
    .log, .approvals, .looks, .models, .purse, .people, .credentials, .site,
    .conducts, .promises, .contacts, .complaints, .loyalty, .surveys, ActivityTable.schema,
  ]

  /// What this program writes.
  package static var version: Int { parts.map(\.latest).max() ?? 0 }

  /// Brings the store up to date in one transaction. Throws `StoreError.newer` for a store of a
  /// later program, before anything is written.
  package static func migrate(_ engine: some Engine, parts: [SchemaPart] = parts) throws {
    let ours = parts.map(\.latest).max() ?? 0
    guard try engine.read({ try check(engine, $0, ours) }) < ours else { return }
    try engine.write { session in
      // Another process may have been faster.
      let found = try check(engine, session, ours)
      guard found < ours else { return }
      for version in (found + 1)...ours {
        for part in parts {
          for statement in part.steps[version] ?? [] { try session.run(statement) }
          try part.fill[version]?(session)
        }
      }
      try engine.setSchemaVersion(ours, session)
    }
  }

  private static func check(
    _ engine: some Engine, _ session: any SQLSession, _ ours: Int
  ) throws -> Int {
    let found = try engine.schemaVersion(session)
    guard found <= ours else { throw StoreError.newer(version: found, ours: ours) }
    return found
  }
}

/// The tables of one subject, and their changes, by the version of the store that has them.
package struct SchemaPart: Sendable {
  package let name: String
  /// Statements, one each, that make this version from the one before.
  package let steps: [Int: [SQL]]
  /// What follows the statements of a version: puts into its tables what an older store knows.
  package let fill: [Int: Fill]

  package typealias Fill = @Sendable (any SQLSession) throws -> Void

  package init(name: String, steps: [Int: [SQL]], fill: [Int: Fill] = [:]) {
    self.name = name
    self.steps = steps
    self.fill = fill
  }

  var latest: Int { steps.keys.max() ?? 0 }
}
