package import Retention

extension Store {
  /// An import into this store that is journalled in its own transaction: the file's name, its
  /// digest and the counts. One that changes nothing leaves no entry.
  package func subscriberImport(
    file: String, columns: [ImportField: String] = [:], by actor: Actor,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) -> SubscriberImport {
    SubscriberImport(
      engine: engine, currency: identity.currency, columns: columns, progress: progress
    ) { [identity, world] summary, session in
      try PeopleRows.check(.importSubscribers, of: actor, in: session)
      guard !summary.nothingChanged else { return }
      let occasion = Occasion(
        desk: identity.desk, actor: actor, command: CommandID(world), world: world)
      try Journal.record(
        .imported(ImportEntry(file: file, summary)), of: Subject(), on: occasion, in: session)
    }
  }
}

extension ImportEntry {
  init(file: String, _ summary: ImportSummary) {
    self.init(
      file: String(file.split(separator: "/").last ?? ""), digest: Hex.text(summary.digest),
      counts: [
        "rows": summary.rows, "added": summary.added, "changed": summary.changed,
        "unchanged": summary.unchanged,
      ].merging(summary.step?.counts ?? [:]) { $1 })
  }
}
