import Retention
import Store
import TestSupport
import Testing

/// What is run while somebody waits at the desk finds its rows by an index: however long the
/// journal has grown, a key takes as long as on the first day.
struct PlanTests {
  private let engine: ListeningEngine
  private let desk: TestDesk

  init() throws {
    engine = ListeningEngine(try .inMemory())
    desk = try TestDesk(engine: engine, purse: 1000)
  }

  /// The tables that a statement reads from end to end. A walk that stops at a limit is none, and
  /// what an insert checks of other tables is not read.
  private func wholeTables(_ statements: Set<SQL>) throws -> [String] {
    try engine.read { session in
      let tables = try session.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
      let scans = try Set(tables.map { "SCAN " + (try $0.text(0)) })
      let reading = statements.filter { $0.text.hasPrefix("SELECT") && !$0.text.contains("LIMIT") }
      return try reading.flatMap { statement in
        try session.rows("EXPLAIN QUERY PLAN " + statement, statement.nothings)
          .map { try $0.text(3) }.filter(scans.contains).map { "\($0): \(statement.text)" }
      }
    }
  }

  @Test func noStatementOfAWholeCallReadsAWholeTable() throws {
    try desk.wholeCall(1)
    let ran = try engine.statements { try desk.wholeCall(1) }
    #expect(ran.count > 30)
    #expect(try wholeTables(ran) == [])
  }

  @Test func norDoesWhatStandsAroundACall() throws {
    let call = try desk.wholeCall(1)
    let store = desk.store
    let ran = try engine.statements {
      _ = try store.care(of: call.subscriber)
      _ = try store.company(on: call.id)
      _ = try store.purse()
      _ = try store.approvalQueue(by: TestDesk.amelie)
      _ = try store.openCalls(of: TestDesk.amelie.name)
      _ = try store.promises(by: TestDesk.amelie, limit: 500)
      _ = try store.cases(CaseFilter(), by: TestDesk.tom)
    }
    #expect(ran.count > 7)
    #expect(try wholeTables(ran) == [])
  }

  @Test(arguments: ["", "agent:tom", "reason:P1 outcome:kept", "since:today", "moves"])
  func norDoesThePageOfTheLogOrTheStoryUnderIt(_ words: String) throws {
    let call = try desk.wholeCall(1)
    let filter = LogFilter(words, catalogue: .sample, today: .sample)
    let ran = try engine.statements {
      _ = try desk.store.log(filter, limit: 20, by: TestDesk.amelie)
      _ = try desk.store.callStory(call.id, by: TestDesk.amelie)
      _ = try desk.store.call(call.id, by: TestDesk.amelie)
    }
    #expect(ran.count > 3)
    #expect(try wholeTables(ran) == [])
  }
}

extension SQL {
  /// A null for each of its parameters.
  fileprivate var nothings: [SQLValue] {
    let places = Set(text.split(separator: "$").dropFirst().map { $0.prefix(while: \.isNumber) })
    return [SQLValue](repeating: .null, count: places.count)
  }
}
