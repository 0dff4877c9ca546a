extension SchemaPart {
  /// Requests for a higher level's word, as the journal leaves them.
  static let approvals = SchemaPart(
    name: "approvals",
    steps: [
      3: [
        """
        CREATE TABLE approvals (
          id INTEGER NOT NULL PRIMARY KEY,
          call INTEGER NOT NULL REFERENCES calls,
          incentive TEXT NOT NULL,
          amount INTEGER,
          months INTEGER,
          cost INTEGER NOT NULL,
          needed TEXT NOT NULL CHECK (needed IN ('agent', 'senior', 'supervisor', 'manager')),
          asked_at INTEGER NOT NULL,
          state TEXT NOT NULL CHECK (
            state IN ('asked', 'granted', 'refused', 'withdrawn', 'changed', 'used')),
          decider TEXT,
          decided_at INTEGER,
          words TEXT,
          next INTEGER,
          CHECK ((decider IS NULL) = (decided_at IS NULL)),
          CHECK ((state = 'refused') = (words IS NOT NULL)),
          CHECK ((state = 'changed') = (next IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX approvals_call ON approvals (call, id)",
        "CREATE INDEX approvals_asked ON approvals (asked_at) WHERE state = 'asked'",
      ],
      // The wrong replies by voice, and whether the word came that way in the end.
      6: [
        "ALTER TABLE approvals ADD COLUMN misses INTEGER NOT NULL DEFAULT 0 CHECK (misses >= 0)",
        """
        ALTER TABLE approvals ADD COLUMN by_voice INTEGER NOT NULL DEFAULT 0
          CHECK (by_voice IN (0, 1))
        """,
        "CREATE INDEX approvals_missed ON approvals (asked_at) WHERE misses > 0",
      ],
    ])
}
