extension SchemaPart {
  /// What happened. `position` is the order of recording in this store, and not part of the hash:
  /// each desk has a sequence and a chain of its own.
  static let journal = SchemaPart(
    name: "journal",
    steps: [
      1: [
        """
        CREATE TABLE journal (
          position INTEGER NOT NULL PRIMARY KEY,
          desk TEXT NOT NULL CHECK (desk <> ''),
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          at INTEGER NOT NULL,
          utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
          actor TEXT NOT NULL CHECK (actor <> ''),
          level TEXT NOT NULL CHECK (level IN ('agent', 'senior', 'supervisor', 'manager')),
          subject TEXT NOT NULL,
          call INTEGER NOT NULL CHECK (call >= 0),
          kind TEXT NOT NULL,
          body TEXT NOT NULL CHECK (body LIKE '{%}'),
          command TEXT NOT NULL CHECK (command <> ''),
          hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
          UNIQUE (desk, sequence)
        ) STRICT
        """,
        "CREATE INDEX journal_call ON journal (call, position) WHERE call > 0",
        """
        CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
        """,
        """
        CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
        """,
        """
        CREATE TABLE commands (
          id TEXT NOT NULL PRIMARY KEY,
          desk TEXT NOT NULL,
          sequence INTEGER NOT NULL,
          call INTEGER NOT NULL,
          FOREIGN KEY (desk, sequence) REFERENCES journal (desk, sequence)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE imports (
          id INTEGER NOT NULL PRIMARY KEY,
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          file TEXT NOT NULL,
          digest TEXT NOT NULL CHECK (length(digest) IN (0, 64)),
          counts TEXT NOT NULL CHECK (counts LIKE '{%}')
        ) STRICT
        """,
      ]
    ])
}
