extension SchemaPart {
  /// Who looked at the subscriber of a call, and why. `id` is the position of the journal's entry.
  static let looks = SchemaPart(
    name: "looks",
    steps: [
      6: [
        """
        CREATE TABLE looks (
          id INTEGER NOT NULL PRIMARY KEY,
          call INTEGER NOT NULL REFERENCES calls,
          actor TEXT NOT NULL,
          why TEXT NOT NULL CHECK (why IN ('review', 'request', 'call')),
          at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX looks_call ON looks (call, id)",
      ]
    ])
}
