import Retention

/// One run of `verify`. The store is read in short pieces, so that nobody waits for it; what is
/// recorded meanwhile is taken in before each piece.
struct Verification {
  private let store: Store
  private let progress: (VerifyProgress) -> Void
  /// What the journal says, in tables of its own.
  private let rebuilt: SQLiteEngine
  private var people: [String: Person?] = [:]
  private var chains: [String: ChainCheck] = [:]
  private var checkpoints: [Checkpoint]
  private var position: Int64 = 0
  private(set) var report = VerifyReport()

  private static let pieceSize = 2048

  /// Indices that only people's questions need; keeping them up is half the time of rebuilding.
  private static let unneeded: [SQL] = [
    "DROP INDEX calls_subscriber", "DROP INDEX calls_open_agent", "DROP INDEX calls_one_open",
    "DROP INDEX log_latest", "DROP INDEX log_agent", "DROP INDEX log_reason",
    "DROP INDEX log_incentive", "DROP INDEX log_outcome", "DROP INDEX journal_call",
    "DROP INDEX people_with_password", "DROP INDEX promises_subscriber",
    "DROP INDEX promises_open", "DROP INDEX promises_open_owner", "DROP INDEX promises_due",
    "DROP INDEX contacts_subscriber", "DROP INDEX complaints_subscriber",
    "DROP INDEX complaints_open", "DROP INDEX complaints_closed",
    "DROP INDEX loyalty_lots_subscriber",
    "DROP INDEX loyalty_lots_once", "DROP INDEX loyalty_moves_subscriber",
    "DROP INDEX loyalty_rewards_subscriber",
    "DROP INDEX surveys_subscriber", "DROP INDEX surveys_day",
  ]

  init(
    _ store: Store, against checkpoints: [Checkpoint], progress: @escaping (VerifyProgress) -> Void
  ) throws {
    self.store = store
    self.checkpoints = checkpoints
    self.progress = progress
    rebuilt = try SQLiteEngine.forRebuilding()
    try Schema.migrate(
      rebuilt,
      parts: [
        .journal, .calls, .log, .approvals, .looks, .models, .purse, .people, .conducts, .promises,
        .contacts, .complaints, .loyalty, .surveys,
      ])
    try rebuilt.write { tables in
      for index in Self.unneeded { try tables.run(index) }
    }
  }

  mutating func run() throws {
    try checkSchema()
    try checkJournal()
    for table in ProjectedTable.all { try check(table) }
    for desk in chains.keys.sorted() { finish(desk) }
    for checkpoint in checkpoints { report.add(.checkpoint(checkpoint)) }
    report.hasSecrets = try store.isGuarded()
    progress(VerifyProgress(stage: .pages, done: 0, total: 1))
    for problem in try store.engine.integrityProblems() { report.add(.integrity(problem)) }
  }

  private mutating func checkSchema() throws {
    let model = try SQLiteEngine.inMemory()
    try Schema.migrate(model)
    let wanted = try model.read(model.schemaObjects)
    let found = try store.engine.read(store.engine.schemaObjects)
    for name in Set(wanted.keys).union(found.keys).sorted() where wanted[name] != found[name] {
      report.add(.schema(name))
    }
  }

  private mutating func checkJournal() throws {
    let total = try store.engine.read { try $0.row("SELECT count(*) FROM journal")?.count(0) }
    while try store.engine.read({ try follow($0) }) > 0 {
      progress(VerifyProgress(stage: .journal, done: report.entries, total: total ?? 0))
    }
  }

  /// Takes in the next piece of the journal; how many entries it had.
  private mutating func follow(_ session: any SQLSession) throws -> Int {
    let rows = try session.rows(
      "SELECT " + RecordedEntry.columns + """
         FROM journal WHERE position > $1 ORDER BY position LIMIT $2
        """, [.int(position), .int(Self.pieceSize)])
    guard !rows.isEmpty else { return 0 }
    var findings: [Finding] = []
    try rebuilt.write { tables in
      for row in rows { findings += try take(row, from: session, into: tables) }
    }
    for finding in findings { report.add(finding) }
    report.entries += rows.count
    return rows.count
  }

  private mutating func take(
    _ row: SQLRow, from session: any SQLSession, into tables: any SQLSession
  ) throws -> [Finding] {
    position = try row.int(0)
    guard let recorded = try? RecordedEntry(row) else {
      return [.chain(desk: try row.text(1), sequence: try row.int(2), .unreadable)]
    }
    let entry = recorded.entry
    let event = Event(kind: entry.kind, body: entry.body)
    let new = ChainCheck(desk: entry.desk, store: store.identity.store)
    var findings = chains[entry.desk, default: new].take(recorded, event)
    checkpoints.removeAll { $0.isMet(by: recorded, in: store.identity.store) }
    if let event {
      let person = try person(entry.subject, session)
      findings += project(recorded, event, person, into: tables)
    }
    return findings
  }

  private mutating func person(_ token: String, _ session: any SQLSession) throws -> Person? {
    if token.isEmpty { return nil }
    if let known = people[token] { return known }
    let person = try Person.with(token: token, in: session)
    people[token] = person
    return person
  }

  private func project(
    _ recorded: RecordedEntry, _ event: Event, _ person: Person?, into tables: any SQLSession
  ) -> [Finding] {
    var projector = Projector(session: tables)
    projector.indexesWords = false
    projector.person = { _ in person }
    do {
      try projector.project(recorded, event)
      return []
    } catch {
      let entry = recorded.entry
      return [.chain(desk: entry.desk, sequence: entry.sequence, .unreadable)]
    }
  }

  private mutating func check(_ table: ProjectedTable) throws {
    var last = table.start
    var isDone = false
    while !isDone {
      let findings = try store.engine.read { session in
        while try follow(session) > 0 {}
        let found = try session.rows(table.page, [last, .int(Self.pieceSize)])
        isDone = found.count < Self.pieceSize
        let wanted = try rebuilt.read { tables in
          isDone
            ? try tables.rows(table.page, [last, .int(Int64.max)])
            : try tables.rows(table.range, [last, found[found.count - 1].values[0]])
        }
        last = found.last?.values[0] ?? last
        report.rows += found.count
        return TableCheck(table: table).compare(found: found, rebuilt: wanted)
      }
      for finding in findings { report.add(finding) }
      progress(VerifyProgress(stage: .tables, done: report.rows, total: report.rows))
    }
  }

  private mutating func finish(_ desk: String) {
    guard var chain = chains[desk] else { return }
    for finding in chain.finish() { report.add(finding) }
    report.heads.append(
      Checkpoint(
        store: store.identity.store, desk: desk, size: chain.sequence, head: chain.head))
  }
}

extension Checkpoint {
  fileprivate func isMet(by recorded: RecordedEntry, in store: String) -> Bool {
    store == self.store && recorded.entry.desk == desk && recorded.entry.sequence == size
      && recorded.hash == head
  }
}

extension Store {
  /// Recomputes every chain, rebuilds the tables from the journal and compares them row by row,
  /// and has the database check its own pages. Other desks go on working meanwhile.
  package func verify(
    against checkpoints: [Checkpoint] = [],
    progress: @escaping (VerifyProgress) -> Void = { _ in }
  ) throws -> VerifyReport {
    var verification = try Verification(self, against: checkpoints, progress: progress)
    try verification.run()
    return verification.report
  }

  /// How far this desk's chain has come.
  package func checkpoint() throws -> Checkpoint {
    let head = try engine.read { try Journal.head(of: identity.desk, in: $0) }
    return Checkpoint(
      store: identity.store, desk: identity.desk, size: head.sequence, head: head.hash)
  }
}
