extension SchemaPart {
  /// What billing says. Money is in minor units, days are ISO text, lists are JSON.
  static let subscribers = SchemaPart(
    name: "subscribers",
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
        """
        CREATE TABLE subscribers (
          id INTEGER NOT NULL PRIMARY KEY,
          account TEXT NOT NULL UNIQUE CHECK (account <> ''),
          name TEXT NOT NULL DEFAULT '',
          phone TEXT NOT NULL DEFAULT '',
          email TEXT NOT NULL DEFAULT '',
          plan TEXT NOT NULL DEFAULT '',
          service TEXT NOT NULL DEFAULT 'none' CHECK (
            service IN ('fibre', 'dsl', 'mobile', 'tv', 'bundle', 'phone', 'none')),
          contract TEXT NOT NULL DEFAULT 'month-to-month' CHECK (
            contract IN ('month-to-month', 'one-year', 'two-year')),
          contract_end TEXT CHECK (contract_end GLOB '????-??-??'),
          tenure_months INTEGER NOT NULL CHECK (tenure_months >= 0),
          monthly_charge INTEGER NOT NULL,
          total_charges INTEGER,
          payment_method TEXT NOT NULL DEFAULT '',
          options TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(options)),
          lines INTEGER NOT NULL DEFAULT 1 CHECK (lines >= 0),
          usage INTEGER CHECK (usage >= 0),
          arrears INTEGER NOT NULL DEFAULT 0,
          language TEXT CHECK (language IN ('en', 'fr', 'pt')),
          circumstances TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(circumstances)),
          open_case TEXT,
          has_left INTEGER CHECK (has_left IN (0, 1)),
          extra TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extra))
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
