package import Retention

/// What subscribers did, as files of activity said last: one row for each day and kind.
package enum ActivityTable {
  package static let schema = SchemaPart(
    name: "activity",
    steps: [
      7: [
        """
        CREATE TABLE activity (
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          kind TEXT NOT NULL CHECK (kind IN ('usage', 'purchase')),
          day INTEGER NOT NULL,
          month INTEGER NOT NULL,
          times INTEGER NOT NULL CHECK (times > 0),
          amount INTEGER NOT NULL CHECK (amount >= 0),
          PRIMARY KEY (subscriber, kind, day)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX activity_month ON activity (month, kind)",
        // Empty but while a file is read.
        """
        CREATE TABLE activity_staging (
          subscriber INTEGER NOT NULL, kind TEXT NOT NULL, day INTEGER NOT NULL,
          month INTEGER NOT NULL, times INTEGER NOT NULL, amount INTEGER NOT NULL,
          PRIMARY KEY (subscriber, kind, day)
        ) STRICT, WITHOUT ROWID
        """,
        // Worked out at the end of each import, so that no figure walks over all days.
        """
        CREATE TABLE activity_months (
          month INTEGER NOT NULL, kind TEXT NOT NULL, people INTEGER NOT NULL,
          times INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (month, kind)
        ) STRICT, WITHOUT ROWID
        """,
      ]
    ])

  static func stage(
    _ subscriber: Int64, _ one: ActivityDay, _ session: any SQLSession
  ) throws {
    try session.run(
      """
      INSERT INTO activity_staging (subscriber, kind, day, month, times, amount)
      VALUES ($1, $2, $3, $4, 1, $5)
      ON CONFLICT (subscriber, kind, day) DO UPDATE
      SET times = activity_staging.times + 1, amount = activity_staging.amount + excluded.amount
      """,
      [
        .int(subscriber), .text(one.kind.rawValue), .int(one.day.daysSinceEpoch),
        .int(Month(one.day).number), .int(one.amount),
      ])
  }

  /// Takes what was staged over. A day that a file names is as that file has it, so that a file
  /// taken twice changes nothing.
  static func merge(_ session: any SQLSession) throws -> (added: Int, changed: Int, same: Int) {
    let all = try count("SELECT count(*) FROM activity_staging", session)
    let known = try count("SELECT count(*)" + matching, session)
    let same = try count(
      "SELECT count(*)" + matching + " WHERE new.times = old.times AND new.amount = old.amount",
      session)
    let months = try session.rows("SELECT DISTINCT month FROM activity_staging ORDER BY month")
    try session.run(
      """
      INSERT INTO activity (subscriber, kind, day, month, times, amount)
      SELECT subscriber, kind, day, month, times, amount FROM activity_staging WHERE true
      ON CONFLICT (subscriber, kind, day) DO UPDATE
      SET times = excluded.times, amount = excluded.amount
      WHERE activity.times <> excluded.times OR activity.amount <> excluded.amount
      """)
    try session.run("DELETE FROM activity_staging")
    if same < all { for month in months { try sum(month.values[0], session) } }
    return (all - known, known - same, same)
  }

  private static let matching: SQL = """
     FROM activity_staging AS new JOIN activity AS old
      ON old.subscriber = new.subscriber AND old.kind = new.kind AND old.day = new.day
    """

  private static func count(_ sql: SQL, _ session: any SQLSession) throws -> Int {
    try session.row(sql)?.count(0) ?? 0
  }

  private static func sum(_ month: SQLValue, _ session: any SQLSession) throws {
    try session.run("DELETE FROM activity_months WHERE month = $1", [month])
    try session.run(
      """
      INSERT INTO activity_months (month, kind, people, times, amount)
      SELECT month, kind, count(DISTINCT subscriber), sum(times), sum(amount)
      FROM activity WHERE month = $1 GROUP BY month, kind
      """, [month])
  }
}

extension Store {
  /// What was done, month by month, the oldest first.
  package func activityMonths(since month: Month) throws -> [ActivityMonth] {
    try engine.read { session in
      try session.rows(
        """
        SELECT month, kind, people, times, amount FROM activity_months
        WHERE month >= $1 ORDER BY month, kind
        """, [.int(month.number)]
      ).compactMap { row in
        guard let kind = ActivityKind(rawValue: try row.text(1)),
          let month = Month(number: try row.count(0))
        else { return nil }
        return ActivityMonth(
          month: month, kind: kind, people: try row.count(2), times: try row.count(3),
          amount: try row.int(4))
      }
    }
  }
}
