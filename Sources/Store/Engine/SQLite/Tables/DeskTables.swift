extension SchemaPart {
  /// Which store this is, and whose tokens the journal names.
  static let desk = SchemaPart(
    name: "desk",
    steps: [
      1: [
        """
        CREATE TABLE meta (
          one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
          store TEXT NOT NULL CHECK (store <> ''),
          desk TEXT NOT NULL CHECK (desk <> ''),
          currency TEXT NOT NULL CHECK (length(currency) = 3),
          decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
          created INTEGER NOT NULL
        ) STRICT
        """,
        // The key is destroyed when the person is forgotten; the token stays in the journal.
        """
        CREATE TABLE persons (
          subscriber INTEGER NOT NULL PRIMARY KEY REFERENCES subscribers,
          token TEXT NOT NULL UNIQUE CHECK (length(token) = 32),
          sealing_key TEXT
        ) STRICT
        """,
      ]
    ])
}
