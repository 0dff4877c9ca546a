extension SchemaPart {
  /// What the desk said it would do. `id` is given out by the store.
  static let promises = SchemaPart(
    name: "promises",
    steps: [
      7: [
        """
        CREATE TABLE promises (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          call INTEGER NOT NULL CHECK (call >= 0),
          kind TEXT NOT NULL CHECK (kind IN ('callback', 'credit', 'technician', 'letter', 'other')),
          amount INTEGER,
          words TEXT NOT NULL,
          made_by TEXT NOT NULL,
          made_at INTEGER NOT NULL,
          owner TEXT NOT NULL CHECK (owner <> ''),
          due_at INTEGER NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'withdrawn')),
          ended_by TEXT,
          ended_at INTEGER,
          why TEXT,
          missed INTEGER NOT NULL CHECK (missed IN (0, 1)),
          CHECK ((state = 'open') = (ended_at IS NULL))
        ) STRICT
        """,
        "CREATE INDEX promises_subscriber ON promises (subscriber, id)",
        "CREATE INDEX promises_open ON promises (due_at, id) WHERE state = 'open'",
        "CREATE INDEX promises_open_owner ON promises (owner, due_at, id) WHERE state = 'open'",
        "CREATE INDEX promises_due ON promises (due_at, owner)",
      ]
    ])
}
