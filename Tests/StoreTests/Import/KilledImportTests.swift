import Foundation
import Glibc
import Retention
import Store
import Testing

/// An import that is killed leaves the store as it was.
struct KilledImportTests {
  static let size = 6000

  static func rows(_ count: Int) -> [UInt8] {
    let lines = (0..<count).map { "N\($0),Person \($0),\($0 % 72),\($0 % 90).5\n" }
    return Array(("account,name,tenure,monthly charge\n" + lines.joined()).utf8)
  }

  static func open(_ path: String) throws -> SQLiteEngine {
    let engine = try SQLiteEngine(path: path, create: true)
    try Schema.migrate(
      engine, parts: [SubscriberTable.schema, PopulationTable.schema, SearchSchema.part])
    return engine
  }

  /// Kills this process after `point` rows, or when all are written but not committed.
  static func importAndDie(_ path: String, at point: Int) throws {
    let importer = SubscriberImport(
      engine: try open(path), currency: .euro,
      progress: { if $0.rows >= point { kill(getpid(), SIGKILL) } },
      record: { _, _ in kill(getpid(), SIGKILL) })
    _ = try importer.run(bytes: rows(size))
  }

  @Test(arguments: [4096, size, size + 1])
  func oldOrNewAndNeverBetween(_ point: Int) async throws {
    let folder = try Folder()
    let path = folder("store.db")
    let first = SubscriberImport(
      engine: try Self.open(path), currency: .euro, record: { _, _ in })
    _ = try first.run(bytes: Self.rows(10))
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, point = point as Int] in
      try Self.importAndDie(path, at: point)
    }
    let engine = try Self.open(path)
    #expect(try engine.read { try SubscriberTable.count($0) } == 10)
    #expect(try SubscriberSearch(engine: engine).count("person") == 10)
    #expect(try engine.integrityProblems().isEmpty)
    let again = SubscriberImport(engine: engine, currency: .euro, record: { _, _ in })
    #expect(try again.run(bytes: Self.rows(Self.size)).added == Self.size - 10)
  }
}
