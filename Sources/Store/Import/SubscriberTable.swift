package import Retention

/// The subscribers as billing last named them. Identifiers are given once and never again.
package enum SubscriberTable {
  package static let schema = SchemaPart(
    name: "subscribers",
    steps: [
      1: [
        """
        CREATE TABLE subscribers (
          id INTEGER PRIMARY KEY NOT NULL, account TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
          phone TEXT NOT NULL, email TEXT NOT NULL, plan TEXT NOT NULL, service TEXT NOT NULL,
          contract TEXT NOT NULL, contract_end TEXT, tenure_months BIGINT NOT NULL,
          monthly_charge BIGINT NOT NULL, total_charges BIGINT, payment_method TEXT NOT NULL,
          options TEXT NOT NULL, lines BIGINT NOT NULL, usage_points BIGINT,
          arrears BIGINT NOT NULL, language TEXT, circumstances TEXT NOT NULL, open_case TEXT,
          has_left BIGINT, extra TEXT NOT NULL)
        """,
        "CREATE TABLE subscriber_numbers (next BIGINT NOT NULL)",
        "INSERT INTO subscriber_numbers (next) VALUES (1)",
      ],
      7: [
        "ALTER TABLE subscribers ADD COLUMN birthday TEXT",
        "ALTER TABLE subscribers ADD COLUMN since TEXT",
        "ALTER TABLE subscribers ADD COLUMN channel TEXT",
        "ALTER TABLE subscribers ADD COLUMN consents TEXT NOT NULL DEFAULT ''",
      ],
    ])

  package static func subscriber(
    _ id: Identifier<Subscriber>, _ session: any SQLSession
  ) throws -> Subscriber? {
    try session.row(select + " WHERE id = $1", [.int(id.rawValue)]).map(decode)
  }

  package static func subscriber(
    account: String, _ session: any SQLSession
  ) throws -> Subscriber? {
    try session.row(select + " WHERE account = $1", [.text(account)]).map(decode)
  }

  static func page(
    after id: Int64, limit: Int, _ session: any SQLSession
  ) throws -> [Subscriber] {
    try session.rows(
      select + " WHERE id > $1 ORDER BY id LIMIT $2", [.int(id), .int(limit)]
    ).map(decode)
  }

  static func labelled(
    after id: Int64, limit: Int, _ session: any SQLSession
  ) throws -> [Subscriber] {
    try session.rows(
      select + " WHERE id > $1 AND has_left IS NOT NULL ORDER BY id LIMIT $2",
      [.int(id), .int(limit)]
    ).map(decode)
  }

  package static func count(_ session: any SQLSession) throws -> Int {
    try session.row("SELECT count(*) FROM subscribers")?.count(0) ?? 0
  }

  static func isEmpty(_ session: any SQLSession) throws -> Bool {
    try session.row("SELECT id FROM subscribers LIMIT 1") == nil
  }

  static func insert(_ subscribers: [Subscriber], _ session: any SQLSession) throws {
    try BulkInsert.run(
      into: "INSERT INTO subscribers (" + columns + ") VALUES ", width: 26,
      subscribers.lazy.map(values), session)
  }

  static func update(_ subscriber: Subscriber, _ session: any SQLSession) throws {
    let values = values(subscriber)
    try session.run(
      """
      UPDATE subscribers SET name = $1, phone = $2, email = $3, plan = $4, service = $5,
        contract = $6, contract_end = $7, tenure_months = $8, monthly_charge = $9,
        total_charges = $10, payment_method = $11, options = $12, lines = $13,
        usage_points = $14, arrears = $15, language = $16, circumstances = $17,
        open_case = $18, has_left = $19, extra = $20, birthday = $21, since = $22,
        channel = $23, consents = $24
      WHERE id = $25
      """, Array(values[2...]) + [values[0]])
  }

  /// The next identifier to give; `advance` sets what comes after the last that was given.
  static func nextNumber(_ session: any SQLSession) throws -> Int64 {
    try session.row("SELECT next FROM subscriber_numbers")?.int(0) ?? 1
  }

  static func advance(to next: Int64, _ session: any SQLSession) throws {
    try session.run("UPDATE subscriber_numbers SET next = $1", [.int(next)])
  }

  private static let columns: SQL = """
    id, account, name, phone, email, plan, service, contract, contract_end, tenure_months, \
    monthly_charge, total_charges, payment_method, options, lines, usage_points, arrears, \
    language, circumstances, open_case, has_left, extra, birthday, since, channel, consents
    """

  private static let select: SQL = "SELECT " + columns + " FROM subscribers"

  private static func values(_ one: Subscriber) -> [SQLValue] {
    [
      .int(one.id.rawValue), .text(one.account), .text(one.name), .text(one.phone),
      .text(one.email), .text(one.plan), .text(one.service.rawValue),
      .text(one.contract.rawValue), .optional(one.contractEnd?.iso), .int(one.tenureMonths),
      .int(one.monthlyCharge.minor), .optional(one.totalCharges?.minor),
      .text(one.paymentMethod), .text(TextList.encode(one.options)), .int(one.lines),
      .optional(one.usage?.basisPoints), .int(one.arrears.minor),
      .optional(one.language?.rawValue),
      .text(TextList.encode(one.circumstances.sorted(by: TextList.precedes))),
      .optional(one.openCase), one.left.map(SQLValue.bool) ?? .null,
      .text(TextList.encode(pairs: one.extra)), .optional(one.birthday?.iso),
      .optional(one.since?.iso), .optional(one.channel?.rawValue),
      .text(TextList.encode(one.consents.map(\.rawValue).sorted(by: TextList.precedes))),
    ]
  }

  private static func decode(_ row: SQLRow) throws -> Subscriber {
    var one = Subscriber(
      id: Identifier(try row.int(0)), account: try row.text(1), tenureMonths: try row.count(9),
      monthlyCharge: Money(minor: try row.int(10)))
    one.name = try row.text(2)
    one.phone = try row.text(3)
    one.email = try row.text(4)
    one.plan = try row.text(5)
    one.service = try word(row.text(6))
    one.contract = try word(row.text(7))
    one.contractEnd = try row.optionalText(8).flatMap { Day(iso: $0) }
    one.totalCharges = try row.optionalInt(11).map(Money.init(minor:))
    one.paymentMethod = try row.text(12)
    one.options = try TextList.decode(row.text(13))
    one.lines = try row.count(14)
    one.usage = try row.optionalCount(15).map(Share.init(basisPoints:))
    one.arrears = Money(minor: try row.int(16))
    one.language = try row.optionalText(17).map(word)
    one.circumstances = Set(try TextList.decode(row.text(18)))
    one.openCase = try row.optionalText(19)
    one.left = try row.optionalInt(20).map { $0 != 0 }
    one.extra = try TextList.decodePairs(row.text(21))
    one.birthday = try row.optionalText(22).flatMap { Day(iso: $0) }
    one.since = try row.optionalText(23).flatMap { Day(iso: $0) }
    one.channel = try row.optionalText(24).map(word)
    one.consents = Set(try TextList.decode(row.text(25)).map(word))
    return one
  }

  private static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else { throw StoreError.corrupt("\(text) is no word") }
    return word
  }
}
