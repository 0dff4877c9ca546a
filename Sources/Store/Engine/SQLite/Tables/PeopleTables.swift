extension SchemaPart {
  /// The people of the desk as the journal leaves them. `folded` is the name as it is looked up,
  /// so that no two names can be taken for each other.
  static let people = SchemaPart(
    name: "people",
    steps: [
      5: [
        """
        CREATE TABLE people (
          name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
          folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
          role TEXT NOT NULL
            CHECK (role IN ('agent', 'senior', 'supervisor', 'manager', 'administrator')),
          enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
          locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
          added_at INTEGER NOT NULL,
          password_at INTEGER,
          signed_in_at INTEGER
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX people_with_password ON people (name) WHERE password_at IS NOT NULL",
      ]
    ])

  /// Secrets and counters, which the journal must not hold: no projection of it, and nothing that
  /// `verify` can compare. Whoever changes them from outside can lock people out and let in whom
  /// they like, but not without `people.password_at` and the entries of their sign-ins.
  static let credentials = SchemaPart(
    name: "credentials",
    steps: [
      5: [
        // `hash` is Argon2id in its own text form; `failures` are in a row, from wherever.
        """
        CREATE TABLE credentials (
          person TEXT NOT NULL PRIMARY KEY REFERENCES people,
          hash TEXT NOT NULL CHECK (hash <> ''),
          failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0)
        ) STRICT, WITHOUT ROWID
        """,
        // The names that are nobody's, or may not sign in, share the empty one.
        """
        CREATE TABLE attempts (
          person TEXT NOT NULL,
          source TEXT NOT NULL CHECK (source <> ''),
          failures INTEGER NOT NULL CHECK (failures >= 0),
          locked_at INTEGER,
          locked_uptime INTEGER,
          locked_boot TEXT,
          PRIMARY KEY (person, source),
          CHECK ((locked_at IS NULL) = (locked_uptime IS NULL)),
          CHECK ((locked_at IS NULL) = (locked_boot IS NULL))
        ) STRICT, WITHOUT ROWID
        """,
      ]
    ])
}
