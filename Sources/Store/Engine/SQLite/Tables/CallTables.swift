extension SchemaPart {
  /// Calls and offers as the journal leaves them, and the offer log as supervisors page it.
  static let calls = SchemaPart(
    name: "calls",
    steps: [
      1: [
        """
        CREATE TABLE calls (
          id INTEGER NOT NULL PRIMARY KEY,
          number TEXT NOT NULL UNIQUE,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          agent TEXT NOT NULL CHECK (agent <> ''),
          opened_at INTEGER NOT NULL,
          utc_offset INTEGER NOT NULL,
          checks INTEGER NOT NULL DEFAULT 0 CHECK (checks >= 0),
          reason TEXT,
          reason_at INTEGER,
          confirmed TEXT NOT NULL DEFAULT '[]' CHECK (confirmed LIKE '[%]'),
          note TEXT NOT NULL DEFAULT '',
          outcome TEXT,
          closed_at INTEGER,
          callback_at INTEGER,
          receipt TEXT,
          CHECK ((reason IS NULL) = (reason_at IS NULL)),
          CHECK ((outcome IS NULL) = (closed_at IS NULL))
        ) STRICT
        """,
        "CREATE INDEX calls_subscriber ON calls (subscriber, id)",
        "CREATE UNIQUE INDEX calls_one_open ON calls (subscriber) WHERE outcome IS NULL",
        "CREATE INDEX calls_open_agent ON calls (agent, id) WHERE outcome IS NULL",
        """
        CREATE TABLE offers (
          id INTEGER NOT NULL PRIMARY KEY,
          call INTEGER NOT NULL REFERENCES calls,
          incentive TEXT NOT NULL,
          amount INTEGER,
          months INTEGER,
          cost INTEGER NOT NULL,
          presented_at INTEGER NOT NULL,
          answer TEXT CHECK (answer IN ('accepted', 'declined', 'later')),
          answered_at INTEGER,
          CHECK ((answer IS NULL) = (answered_at IS NULL))
        ) STRICT
        """,
        "CREATE INDEX offers_call ON offers (call, id)",
      ],
      // The risk in basis points, when the call was opened. With an offer, what was suggested: nothing
      // at all where `propensity`, in parts per million, is null.
      6: [
        "ALTER TABLE calls ADD COLUMN risk INTEGER CHECK (risk BETWEEN 0 AND 10000)",
        "ALTER TABLE offers ADD COLUMN suggested TEXT",
        "ALTER TABLE offers ADD COLUMN propensity INTEGER CHECK (propensity BETWEEN 1 AND 1000000)",
        "ALTER TABLE offers ADD COLUMN held_out INTEGER CHECK (held_out IN (0, 1))",
      ],
    ])

  /// `id` is the journal position of the presentation, or of the closing of a call without any
  /// offer. `latest` is the highest time up to that row, so that a clock that was set back
  /// cannot hide a row from a search by day. `words` are folded, for free text.
  static let log = SchemaPart(
    name: "log",
    steps: [
      1: [
        """
        CREATE TABLE log (
          id INTEGER NOT NULL PRIMARY KEY,
          call INTEGER NOT NULL REFERENCES calls,
          offer INTEGER UNIQUE REFERENCES offers,
          at INTEGER NOT NULL,
          latest INTEGER NOT NULL,
          agent TEXT NOT NULL,
          reason TEXT,
          incentive TEXT,
          cost INTEGER NOT NULL,
          outcome TEXT,
          words TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX log_call ON log (call, id)",
        "CREATE INDEX log_latest ON log (latest, id)",
        "CREATE INDEX log_agent ON log (agent, id)",
        "CREATE INDEX log_reason ON log (reason, id)",
        "CREATE INDEX log_incentive ON log (incentive, id)",
        "CREATE INDEX log_outcome ON log (outcome, id)",
      ],
      // Every index is a page more that a commit waits for: none that nothing is looked up by (an
      // offer has one row because it is presented once), and no entries of what is not there.
      8: [
        """
        CREATE TABLE log_of_8 (
          id INTEGER NOT NULL PRIMARY KEY,
          call INTEGER NOT NULL REFERENCES calls,
          offer INTEGER REFERENCES offers,
          at INTEGER NOT NULL,
          latest INTEGER NOT NULL,
          agent TEXT NOT NULL,
          reason TEXT,
          incentive TEXT,
          cost INTEGER NOT NULL,
          outcome TEXT,
          words TEXT NOT NULL
        ) STRICT
        """,
        "INSERT INTO log_of_8 SELECT * FROM log ORDER BY id",
        "DROP TABLE log",
        "ALTER TABLE log_of_8 RENAME TO log",
        "CREATE INDEX log_call ON log (call, id)",
        "CREATE INDEX log_latest ON log (latest, id)",
        "CREATE INDEX log_agent ON log (agent, id)",
        "CREATE INDEX log_reason ON log (reason, id) WHERE reason IS NOT NULL",
        "CREATE INDEX log_incentive ON log (incentive, id) WHERE incentive IS NOT NULL",
        "CREATE INDEX log_outcome ON log (outcome, id) WHERE outcome IS NOT NULL",
      ],
    ])
}
