package import Retention

/// Takes a file, or any source of subscribers, into the store: all of it or nothing, and a second
/// time without a change.
package struct SubscriberImport {
  package typealias Record = (ImportSummary, any SQLSession) throws -> Void

  private let engine: any Engine
  private let currency: Currency
  /// What a column is for, by its header; wins over what headers suggest.
  private let columns: [ImportField: String]
  private let progress: (ImportProgress) -> Void
  private let record: Record
  /// Gives those a name whom the file leaves without one, from their account.
  package var inventName: (_ account: String) -> String = { _ in "" }

  /// `record` journals the import inside the same transaction. `progress` is called every few
  /// thousand rows, on the thread that runs the import.
  package init(
    engine: any Engine, currency: Currency, columns: [ImportField: String] = [:],
    progress: @escaping (ImportProgress) -> Void = { _ in }, record: @escaping Record
  ) {
    self.engine = engine
    self.currency = currency
    self.columns = columns
    self.progress = progress
    self.record = record
  }

  /// Throws `ImportFailure` for what is wrong with the file, `StoreError` for the store.
  package func run(path: String) throws -> ImportSummary {
    try run { () throws(CSVFault) in try CSVReader(ByteStream(path: path)) }
  }

  package func run(bytes: [UInt8]) throws -> ImportSummary {
    try run { () throws(CSVFault) in try CSVReader(ByteStream(bytes: bytes)) }
  }

  /// Takes subscribers until `next` answers nil. Their ids are not looked at. An account that
  /// comes twice with other values throws `ImportFailure.cells`.
  package func run(rows next: () throws -> Subscriber?) throws -> ImportSummary {
    try engine.write { session in
      var summary = ImportSummary()
      var sink = try SubscriberSink(session)
      while let subscriber = try next() {
        summary.rows += 1
        let outcome = try sink.take(subscriber, row: summary.rows)
        if case .conflict(let row) = outcome {
          throw ImportFailure.cells(
            [Self.conflict(subscriber, at: summary.rows, with: row)], more: 0)
        }
        summary.count(outcome)
        if summary.rows % 4096 == 0 { report(summary.rows, (0, 0)) }
      }
      try sink.finish()
      summary.step = sink.step
      return try close(summary, session)
    }
  }

  private func run(_ open: () throws(CSVFault) -> CSVReader) throws -> ImportSummary {
    do {
      let reader = try open()
      let map = try ColumnMap(header: reader.header, explicit: columns)
      return try engine.write { try read(reader, map, $0) }
    } catch let fault as CSVFault {
      throw ImportFailure.file(fault)
    }
  }

  private func read(
    _ reader: CSVReader, _ map: ColumnMap, _ session: any SQLSession
  ) throws -> ImportSummary {
    var summary = ImportSummary()
    var rows = SubscriberRow(map: map, header: reader.header, currency: currency)
    var sink = try SubscriberSink(session)
    while try reader.next() {
      summary.rows += 1
      var subscriber = rows.subscriber(of: reader)
      if let known = subscriber, known.name.isEmpty {
        subscriber?.name = inventName(known.account)
      }
      // After the first bad cell the rest is read only to name the others.
      if let subscriber, rows.bad.count == 0 {
        let outcome = try sink.take(subscriber, row: reader.row)
        if case .conflict(let row) = outcome, let column = map.columns[.account] {
          rows.note(
            reader.place(column), Shown.text(subscriber.account), .differs(fromRow: row))
        }
        summary.count(outcome)
      }
      if summary.rows % 4096 == 0 { report(summary.rows, reader.progress) }
    }
    try rows.bad.throwIfAny()
    try sink.finish()
    summary.step = sink.step
    summary.digest = reader.digest()
    summary.maskedCards = rows.maskedCards
    summary.suspectEncoding = rows.suspectEncoding
    summary.extraColumns = map.extra.map { reader.header[$0] }
    report(summary.rows, reader.progress)
    return try close(summary, session)
  }

  private func close(
    _ summary: ImportSummary, _ session: any SQLSession
  ) throws -> ImportSummary {
    if !summary.nothingChanged { try PopulationTable.recompute(session) }
    try record(summary, session)
    return summary
  }

  private func report(_ rows: Int, _ bytes: (done: Int, total: Int)) {
    progress(ImportProgress(rows: rows, bytesDone: bytes.done, bytesTotal: bytes.total))
  }

  private static func conflict(
    _ subscriber: Subscriber, at row: Int, with earlier: Int
  ) -> BadCell {
    BadCell(
      place: CellPlace(row: row, line: row, column: ImportField.account.rawValue),
      value: Shown.text(subscriber.account), reason: .differs(fromRow: earlier))
  }
}

extension ImportSummary {
  fileprivate mutating func count(_ outcome: SubscriberSink.Outcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .repeated: repeated += 1
    case .conflict: break
    }
  }
}
