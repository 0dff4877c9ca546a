package import Retention

/// Takes a file of what subscribers did into the store: all of it or nothing, and a second time
/// without a change. A day of an account that the file names is whole in it: several rows of one
/// kind add up, and take the place of what an earlier file said of that day.
package struct ActivityImport {
  package typealias Record = (ImportSummary, any SQLSession) throws -> Void

  let engine: any Engine
  let currency: Currency
  let today: Day
  /// What a column is for, by its header; wins over what headers suggest.
  var columns: [ActivityField: String] = [:]
  var progress: (ImportProgress) -> Void = { _ in }
  /// Journals the import inside the same transaction.
  let record: Record

  /// Throws `ImportFailure` for what is wrong with the file, `StoreError` for the store.
  package func run(path: String) throws -> ImportSummary {
    try run { () throws(CSVFault) in try CSVReader(ByteStream(path: path)) }
  }

  package func run(bytes: [UInt8]) throws -> ImportSummary {
    try run { () throws(CSVFault) in try CSVReader(ByteStream(bytes: bytes)) }
  }

  private func run(_ open: () throws(CSVFault) -> CSVReader) throws -> ImportSummary {
    do {
      let reader = try open()
      let map = try HeaderMap(header: reader.header, explicit: columns)
      return try engine.write { try read(reader, map.columns, $0) }
    } catch let fault as CSVFault {
      throw ImportFailure.file(fault)
    }
  }

  private func read(
    _ reader: CSVReader, _ columns: [ActivityField: Int], _ session: any SQLSession
  ) throws -> ImportSummary {
    var rows = ActivityRow(
      header: reader.header, columns: columns, currency: currency, today: today)
    var summary = ImportSummary()
    var accounts = AccountBook(session: session)
    while try reader.next() {
      summary.rows += 1
      if let one = rows.activity(of: reader) {
        if let id = try accounts.id(of: one.account) {
          // After the first bad cell the rest is read only to name the others.
          if rows.bad.count == 0 { try ActivityTable.stage(id, one, session) }
        } else {
          rows.note(.account, reader, .noSuchAccount)
        }
      }
      if summary.rows % 4096 == 0 { report(summary.rows, reader.progress) }
    }
    try rows.bad.throwIfAny()
    (summary.added, summary.changed, summary.unchanged) = try ActivityTable.merge(session)
    summary.digest = reader.digest()
    report(summary.rows, reader.progress)
    try record(summary, session)
    return summary
  }

  private func report(_ rows: Int, _ bytes: (done: Int, total: Int)) {
    progress(ImportProgress(rows: rows, bytesDone: bytes.done, bytesTotal: bytes.total))
  }
}

/// Whose account it is. Files name the same one many times in a row.
private struct AccountBook {
  let session: any SQLSession
  private var last: (account: String, id: Int64?)?

  init(session: any SQLSession) { self.session = session }

  mutating func id(of account: String) throws -> Int64? {
    if let last, last.account == account { return last.id }
    let id = try session.row("SELECT id FROM subscribers WHERE account = $1", [.text(account)])?
      .int(0)
    last = (account, id)
    return id
  }
}

extension Store {
  /// An import of activity that is journalled in its own transaction. One that changes nothing
  /// leaves no entry.
  package func activityImport(
    file: String, columns: [ActivityField: String] = [:], by actor: Actor,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) -> ActivityImport {
    ActivityImport(
      engine: engine, currency: identity.currency, today: world.today, columns: columns,
      progress: progress
    ) { [identity, world] summary, session in
      try PeopleRows.check(.importSubscribers, of: actor, in: session)
      guard !summary.nothingChanged else { return }
      let occasion = Occasion(
        desk: identity.desk, actor: actor, command: CommandID(world), world: world)
      try Journal.record(
        .activityImported(ImportEntry(file: file, summary)), of: Subject(), on: occasion,
        in: session)
    }
  }
}
