extension SchemaPart {
  /// Complaints and disputes, what was done with each, and what was done against their root causes.
  /// `id` of a step and of a measure is the position of the journal's entry. `stage`, `handler` and
  /// `closed` follow from the steps; they are there so that lists need not replay them.
  static let complaints = SchemaPart(
    name: "complaints",
    steps: [
      7: [
        """
        CREATE TABLE complaints (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          call INTEGER NOT NULL CHECK (call >= 0),
          category TEXT NOT NULL,
          words TEXT NOT NULL,
          since TEXT CHECK (length(since) = 10),
          channel TEXT NOT NULL CHECK (channel IN ('phone', 'mail', 'letter', 'shop', 'web')),
          severity TEXT NOT NULL CHECK (severity IN ('minor', 'serious', 'critical')),
          received TEXT NOT NULL CHECK (length(received) = 10),
          opened_by TEXT NOT NULL,
          opened_at INTEGER NOT NULL,
          handler TEXT NOT NULL CHECK (handler <> ''),
          stage TEXT NOT NULL CHECK (stage IN ('received', 'acknowledged', 'proposed', 'agreed',
            'disputed', 'mediation', 'closed')),
          closed TEXT CHECK (length(closed) = 10),
          CHECK ((stage = 'closed') = (closed IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX complaints_subscriber ON complaints (subscriber, id)",
        "CREATE INDEX complaints_open ON complaints (id) WHERE closed IS NULL",
        "CREATE INDEX complaints_closed ON complaints (closed, id) WHERE closed IS NOT NULL",
        """
        CREATE TABLE complaint_steps (
          id INTEGER NOT NULL PRIMARY KEY,
          complaint INTEGER NOT NULL REFERENCES complaints,
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          day TEXT NOT NULL CHECK (length(day) = 10),
          step TEXT NOT NULL,
          words TEXT,
          remedy TEXT CHECK (remedy IN ('fix', 'credit', 'refund', 'coupon', 'goods')),
          incentive TEXT,
          amount INTEGER,
          cost INTEGER,
          cause TEXT
        ) STRICT
        """,
        "CREATE INDEX complaint_steps_complaint ON complaint_steps (complaint, id)",
        """
        CREATE TABLE measures (
          id INTEGER NOT NULL PRIMARY KEY,
          cause TEXT NOT NULL,
          words TEXT NOT NULL,
          day TEXT NOT NULL CHECK (length(day) = 10),
          actor TEXT NOT NULL
        ) STRICT
        """,
      ]
    ])
}
