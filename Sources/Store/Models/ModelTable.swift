package import Retention

/// The models that were trained on this store, the last of which counts.
enum ModelTable {
  static func latest(in session: any SQLSession) throws -> TrainedModel? {
    let row = try session.row(
      "SELECT id, at, rows, digest, text FROM models ORDER BY id DESC LIMIT 1")
    guard let row else { return nil }
    let text = try row.text(4)
    guard try row.text(3) == Digest.of(Array(text.utf8)).hex else {
      throw StoreError.corrupt("the model is not the one that the journal names")
    }
    return TrainedModel(
      id: try row.int(0), trainedAt: Moment(milliseconds: try row.int(1)),
      rows: try row.count(2), text: text)
  }

  static func latestID(in session: any SQLSession) throws -> Int64 {
    try session.row("SELECT max(id) FROM models")?.optionalInt(0) ?? 0
  }
}

extension Store {
  /// Keeps a model for every desk of this store, from its next look at the population on. The
  /// journal names it by its digest. Throws `Refusal.notAdmitted` for somebody who may not, or a
  /// `StoreError`.
  package func keep(model text: String, trainedOn rows: Int, by actor: Actor) throws {
    try engine.write { session in
      try PeopleRows.check(.trainModels, of: actor, in: session)
      let entry = TrainedEntry(digest: Digest.of(Array(text.utf8)).hex, rows: rows)
      let occasion = Occasion(
        desk: identity.desk, actor: actor, command: CommandID(world), world: world)
      try Journal.record(.trained(entry), of: Subject(), on: occasion, in: session)
      try session.run(
        "UPDATE models SET text = $1 WHERE id = (SELECT max(id) FROM models)", [.text(text)])
    }
  }

  /// Those of whom it is known whether they left, in the order of their identifiers, in short
  /// reads, so that nobody waits. Of more than `limit` every second, third … one.
  package func forEachLabelled(limit: Int, _ body: (Subscriber) throws -> Void) throws {
    let known = try engine.read {
      try $0.row("SELECT count(*) FROM subscribers WHERE has_left IS NOT NULL")?.count(0) ?? 0
    }
    let step = max(1, (known + limit - 1) / max(1, limit))
    var last: Int64 = 0
    var place = 0
    while true {
      let piece = try engine.read { try SubscriberTable.labelled(after: last, limit: 2000, $0) }
      guard let end = piece.last else { return }
      for subscriber in piece {
        if place % step == 0 { try body(subscriber) }
        place += 1
      }
      last = end.id.rawValue
    }
  }
}

extension SchemaPart {
  /// `id` is the position of the journal's entry.
  static let models = SchemaPart(
    name: "models",
    steps: [
      6: [
        """
        CREATE TABLE models (
          id INTEGER NOT NULL PRIMARY KEY,
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          rows INTEGER NOT NULL CHECK (rows > 0),
          digest TEXT NOT NULL,
          text TEXT NOT NULL DEFAULT ''
        ) STRICT
        """
      ]
    ])
}
