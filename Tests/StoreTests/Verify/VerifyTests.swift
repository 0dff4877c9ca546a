import Retention
import Store
import TestSupport
import Testing

@Suite struct VerifyTests {
  @Test func anHonestStoreIsSound() throws {
    let desk = try TestDesk()
    for subscriber in 1...3 { try desk.wholeCall(Int64(subscriber)) }
    let open = try desk.open(1, by: TestDesk.tom)
    let report = try desk.store.verify()
    #expect(report.findings == [])
    #expect(report.entries == 2 + 27 + 1)
    #expect(report.heads == [try desk.store.checkpoint()])
    #expect(open.isOpen)
  }

  @Test func anEmptyStoreIsSound() throws {
    #expect(try TestDesk(subscribers: 0).store.verify().isSound)
  }

  /// What somebody with a tool of their own can do to entry 5, the second check of identity, and
  /// what must be said of it first. Triggers are put back, as a careful forger would.
  private static let mutations: [(SQL, Finding.ChainFault)] = [
    ("UPDATE journal SET at = at + 1 WHERE sequence = 5", .contents),
    ("UPDATE journal SET utc_offset = 0 WHERE sequence = 5", .contents),
    ("UPDATE journal SET actor = 'Tom B.' WHERE sequence = 5", .contents),
    ("UPDATE journal SET level = 'manager' WHERE sequence = 5", .contents),
    ("UPDATE journal SET subject = 'nobody' WHERE sequence = 5", .contents),
    ("UPDATE journal SET call = 2 WHERE sequence = 5", .contents),
    ("UPDATE journal SET kind = 'opened' WHERE sequence = 5", .contents),
    ("UPDATE journal SET kind = 'unheard-of' WHERE sequence = 5", .unreadable),
    ("UPDATE journal SET body = '{ }' WHERE sequence = 5", .contents),
    ("UPDATE journal SET command = 'x' WHERE sequence = 5", .contents),
    ("UPDATE journal SET hash = '00' || substr(hash, 3) WHERE sequence = 5", .hash),
    ("UPDATE journal SET hash = '!!' || substr(hash, 3) WHERE sequence = 5", .unreadable),
    ("UPDATE journal SET sequence = 500 WHERE sequence = 5", .missing),
    ("UPDATE journal SET desk = 'ffffffff' WHERE sequence = 5", .missing),
    ("DELETE FROM journal WHERE sequence = 5", .missing),
    ("UPDATE journal SET position = 600 WHERE sequence = 5", .missing),
    (
      """
      INSERT INTO journal SELECT position + 600, desk, 5000, at, utc_offset, actor, level, subject,
        call, kind, body, command, substr(hash, 3) || '00' FROM journal WHERE sequence = 5
      """, .missing
    ),
    (
      "UPDATE journal SET actor = 'Tom' WHERE sequence = (SELECT max(sequence) FROM journal)",
      .contentsOrHash
    ),
  ]

  @Test(arguments: VerifyTests.mutations.indices)
  func everyForgeryIsFoundAndNamed(_ index: Int) throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    try desk.wholeCall(2)
    let (forgery, fault) = Self.mutations[index]
    try desk.forge(forgery)
    let findings = try desk.store.verify().findings
    let faults = findings.compactMap { finding -> Finding.ChainFault? in
      guard case .chain(_, let sequence, let fault) = finding, [5, 20].contains(min(sequence, 20))
      else { return nil }
      return fault
    }
    #expect(faults.contains(fault), "\(findings)")
  }

  @Test func changesInPlaceOfATableAreFoundByRowAndColumn() throws {
    let desk = try TestDesk()
    let call = try desk.wholeCall()
    try desk.tamper(
      "UPDATE calls SET outcome = 'KEPT-OFFER' WHERE id = 1",
      "UPDATE offers SET cost = cost + 1", "UPDATE log SET agent = 'Tom B.'",
      "UPDATE imports SET digest = '0000000000000000000000000000000000000000000000000000000000000000'"
    )
    let findings = try desk.store.verify().findings
    #expect(
      findings.contains(
        .value(
          table: "calls", row: "1", column: "outcome", journal: "DOWNGRADED", found: "KEPT-OFFER")))
    #expect(
      findings.contains(
        .value(
          table: "offers", row: "1", column: "cost", journal: "\(call.offers[0].cost.minor)",
          found: "\(call.offers[0].cost.minor + 1)")))
    #expect(findings.count == 4)
  }

  @Test func rowsThatWereAddedOrTakenAwayAreFound() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    try desk.tamper(
      "INSERT INTO offers (id, call, incentive, cost, presented_at) VALUES (9, 1, 'GIFT', 1, 1)",
      "DELETE FROM log", "DELETE FROM commands WHERE sequence = 5")
    let findings = try desk.store.verify().findings
    #expect(findings.contains(.extraRow(table: "offers", row: "9")))
    #expect(findings.contains { if case .missingRow("log", _) = $0 { true } else { false } })
    #expect(findings.contains { if case .missingRow("commands", _) = $0 { true } else { false } })
    #expect(findings.count == 3)
  }

  @Test(arguments: [
    "DROP TRIGGER journal_keeps_entries" as SQL, "DROP INDEX calls_one_open",
    "CREATE TABLE smuggled (id INTEGER)",
    "CREATE TRIGGER eraser AFTER INSERT ON log BEGIN DELETE FROM log; END",
  ]) func aSchemaOfAnotherHandIsFound(_ change: SQL) throws {
    let desk = try TestDesk()
    try desk.tamper(change)
    let findings = try desk.store.verify().findings
    #expect(findings.contains { if case .schema = $0 { true } else { false } })
  }

  @Test func theJournalRefusesToChange() throws {
    let desk = try TestDesk()
    for statement in [
      "UPDATE journal SET actor = 'x'" as SQL, "DELETE FROM journal",
      "REPLACE INTO journal SELECT * FROM journal",
    ] {
      #expect(throws: StoreError.self) { try desk.tamper(statement) }
    }
    #expect(try desk.store.verify().isSound)
  }

  @Test func aTailThatWasCutIsFoundByItsTables() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    try desk.forge("DELETE FROM journal WHERE kind = 'closed'")
    let findings = try desk.store.verify().findings
    #expect(
      findings.contains { finding in
        guard case .value("calls", "1", "outcome", nil, "DOWNGRADED"?) = finding else {
          return false
        }
        return true
      })
  }

  @Test func whatNobodyCanSeeFromInsideACheckpointShows() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    let kept = try #require(Checkpoint(text: try desk.store.checkpoint().text))
    try desk.wholeCall(2)
    #expect(try desk.store.verify(against: [kept]).isSound)
    let path = "/nowhere"
    #expect(Checkpoint(text: path) == nil)
    let rolledBack = try TestDesk()
    #expect(try rolledBack.store.verify().isSound)
    #expect(try rolledBack.store.verify(against: [kept]).findings == [.checkpoint(kept)])
  }

  @Test func aChainOfAnotherStoreIsFound() throws {
    let desk = try TestDesk()
    try desk.tamper("UPDATE meta SET store = 'another'")
    let stranger = try Store(engine: desk.store.engine, rules: .sample, world: .ticking())
    #expect(
      try stranger.verify().findings
        == [.chain(desk: desk.store.identity.desk, sequence: 1, .founding)])
  }

  @Test func progressIsTold() throws {
    let desk = try TestDesk()
    try desk.wholeCall()
    var stages: Set<VerifyProgress.Stage> = []
    _ = try desk.store.verify { stages.insert($0.stage) }
    #expect(stages == [.journal, .tables, .pages])
  }

  @Test func theDoctorTellsTheFacts() throws {
    let folder = try Folder()
    let desk = try TestDesk(path: folder("desk.db"))
    let call = try desk.open()
    try desk.store.drafts(for: call)?.save(
      Draft(agent: "Amélie R.", note: "a", cursor: 1, place: ""))
    let facts = try desk.store.doctor()
    #expect(facts.counts["subscribers"] == 3)
    #expect(facts.counts["journal"] == 3)
    #expect(facts.head.size == 3)
    #expect(facts.openCalls == 1)
    #expect(facts.drafts == 1)
    #expect(facts.settings.allSatisfy { $0.wanted == $0.actual })
    #expect(facts.schemaVersion == facts.programVersion)
    #expect(try #require(facts.freeBytes) > 0)
    #expect(facts.files.map(\.mode) == [0o700, 0o600, 0o600, 0o700])
  }
}

extension TestDesk {
  /// Takes the triggers away, changes the journal, and puts them back as they were.
  func forge(_ change: SQL) throws {
    let triggers: [SQL] = [
      """
      CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
      """,
      """
      CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
      """,
    ]
    try store.engine.write { session in
      try session.run("PRAGMA defer_foreign_keys = ON")
      try session.run("DROP TRIGGER journal_keeps_entries")
      try session.run("DROP TRIGGER journal_keeps_words")
      try session.run("DELETE FROM commands")
      try session.run(change)
      for trigger in triggers { try session.run(trigger) }
    }
  }
}
