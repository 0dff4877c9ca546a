extension SchemaPart {
  /// Who is in which programme, what was earned, and what became of it. No balance stands anywhere:
  /// it is the sum of lots and moves. Days are counted from 1 January 1970; amounts are in parts.
  static let loyalty = SchemaPart(
    name: "loyalty",
    steps: [
      7: [
        """
        CREATE TABLE loyalty_members (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          programme TEXT NOT NULL,
          joined INTEGER NOT NULL,
          left INTEGER,
          UNIQUE (subscriber, programme)
        ) STRICT
        """,
        """
        CREATE TABLE loyalty_lots (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          programme TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (
            kind IN ('head-start', 'bill', 'purchase', 'offer', 'manual', 'opening')),
          earned INTEGER NOT NULL CHECK (earned > 0),
          day INTEGER NOT NULL,
          last_day INTEGER,
          reference TEXT,
          reason TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX loyalty_lots_subscriber ON loyalty_lots (subscriber, id)",
        """
        CREATE UNIQUE INDEX loyalty_lots_once ON loyalty_lots (subscriber, programme, kind, reference)
        WHERE kind IN ('bill', 'purchase', 'opening')
        """,
        """
        CREATE TABLE loyalty_moves (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          lot INTEGER NOT NULL REFERENCES loyalty_lots,
          kind TEXT NOT NULL CHECK (
            kind IN ('used', 'restored', 'settled', 'expired', 'returned', 'taken', 'owed')),
          amount INTEGER NOT NULL CHECK (amount > 0),
          until INTEGER,
          reward INTEGER,
          day INTEGER NOT NULL,
          reason TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX loyalty_moves_subscriber ON loyalty_moves (subscriber, id)",
        """
        CREATE TABLE loyalty_rewards (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          programme TEXT NOT NULL,
          reward TEXT NOT NULL,
          amount INTEGER NOT NULL CHECK (amount > 0),
          value INTEGER NOT NULL,
          day INTEGER NOT NULL,
          last_day INTEGER,
          actor TEXT NOT NULL,
          ending TEXT CHECK (ending IN ('used', 'reversed')),
          ended INTEGER,
          CHECK ((ending IS NULL) = (ended IS NULL))
        ) STRICT
        """,
        "CREATE INDEX loyalty_rewards_subscriber ON loyalty_rewards (subscriber, id)",
      ]
    ])
}
