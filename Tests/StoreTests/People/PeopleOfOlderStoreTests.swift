import Retention
import Store
import TestSupport
import Testing

/// A store from before there were people.
@Suite struct PeopleOfOlderStoreTests {
  @Test func becomesACurrentOneAndIsSound() throws {
    let engine = try SQLiteEngine.inMemory()
    let old = Schema.parts.compactMap { part in
      part.steps[1].map { SchemaPart(name: part.name, steps: [1: $0]) }
    }
    try Schema.migrate(engine, parts: old)
    #expect(try engine.read(engine.schemaVersion) == 1)
    let store = try Store(engine: engine, rules: .sample, world: .ticking())
    #expect(try engine.read(engine.schemaVersion) == Schema.version)
    #expect(try !store.isGuarded())
    #expect(try store.staff() == [])
    #expect(try store.verify().findings == [])
  }
}
