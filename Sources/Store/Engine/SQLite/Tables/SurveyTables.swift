extension SchemaPart {
  /// What subscribers said of the desk. `id` of a survey is given out by the store, that of a score
  /// is the position of the journal's entry that first gave it.
  static let surveys = SchemaPart(
    name: "surveys",
    steps: [
      7: [
        """
        CREATE TABLE surveys (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          call INTEGER NOT NULL UNIQUE CHECK (call > 0),
          day TEXT NOT NULL CHECK (length(day) = 10),
          agent TEXT NOT NULL,
          language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'pt')),
          reason TEXT,
          incentive TEXT,
          asked_at INTEGER NOT NULL,
          refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1)),
          words TEXT NOT NULL DEFAULT '',
          folded TEXT NOT NULL DEFAULT '',
          about TEXT,
          promise INTEGER
        ) STRICT
        """,
        "CREATE INDEX surveys_subscriber ON surveys (subscriber, id)",
        "CREATE INDEX surveys_day ON surveys (day, id)",
        """
        CREATE TABLE survey_scores (
          id INTEGER NOT NULL PRIMARY KEY,
          survey INTEGER NOT NULL,
          question TEXT NOT NULL,
          scale TEXT NOT NULL CHECK (scale IN ('nps', 'csat', 'effort', 'aspect')),
          value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
          UNIQUE (survey, question)
        ) STRICT
        """,
      ]
    ])
}
