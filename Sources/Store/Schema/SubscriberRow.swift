package import Retention

/// A subscriber as a row of the table, for whoever reads or imports one.
package enum SubscriberRow {
  /// The columns in the order of `init` and of `values`.
  package static let columns: SQL = """
    id, account, name, phone, email, plan, service, contract, contract_end, tenure_months, \
    monthly_charge, total_charges, payment_method, options, lines, usage, arrears, language, \
    circumstances, open_case, has_left, extra
    """

  /// Throws `StoreError.corrupt` for a value that no import can have written.
  package static func subscriber(_ row: SQLRow) throws -> Subscriber {
    var subscriber = Subscriber(
      id: Identifier(try row.int(0)), account: try row.text(1), tenureMonths: try row.count(9),
      monthlyCharge: Money(minor: try row.int(10)))
    subscriber.name = try row.text(2)
    subscriber.phone = try row.text(3)
    subscriber.email = try row.text(4)
    subscriber.plan = try row.text(5)
    subscriber.service = try known(Service(rawValue: row.text(6)), "service")
    subscriber.contract = try known(Contract(rawValue: row.text(7)), "contract")
    subscriber.contractEnd = try row.optionalText(8).map { try known(Day(iso: $0), "day") }
    subscriber.totalCharges = try row.optionalInt(11).map(Money.init(minor:))
    subscriber.paymentMethod = try row.text(12)
    subscriber.options = try known(JSON(row.text(13))?.texts, "options")
    subscriber.lines = try row.count(14)
    subscriber.usage = try row.optionalCount(15).map(Share.init(basisPoints:))
    subscriber.arrears = Money(minor: try row.int(16))
    subscriber.language = try row.optionalText(17).map {
      try known(Language(rawValue: $0), "language")
    }
    subscriber.circumstances = Set(try known(JSON(row.text(18))?.texts, "circumstances"))
    subscriber.openCase = try row.optionalText(19)
    subscriber.left = try row.optionalInt(20).map { $0 != 0 }
    subscriber.extra = try extra(row.text(21))
    return subscriber
  }

  package static func values(_ subscriber: Subscriber) -> [SQLValue] {
    [
      .int(subscriber.id.rawValue), .text(subscriber.account), .text(subscriber.name),
      .text(subscriber.phone), .text(subscriber.email), .text(subscriber.plan),
      .text(subscriber.service.rawValue), .text(subscriber.contract.rawValue),
      .optional(subscriber.contractEnd?.iso), .int(subscriber.tenureMonths),
      .int(subscriber.monthlyCharge.minor), .optional(subscriber.totalCharges?.minor),
      .text(subscriber.paymentMethod), list(subscriber.options), .int(subscriber.lines),
      .optional(subscriber.usage?.basisPoints), .int(subscriber.arrears.minor),
      .optional(subscriber.language?.rawValue), list(subscriber.circumstances.sorted()),
      .optional(subscriber.openCase), .optional(subscriber.left.map { $0 ? 1 : 0 }),
      .text(JSON.object(subscriber.extra.mapValues(JSON.text)).canonical),
    ]
  }

  private static func list(_ texts: [String]) -> SQLValue {
    .text(JSON.list(texts.map(JSON.text)).canonical)
  }

  private static func extra(_ text: String) throws -> [String: String] {
    if text == "{}" { return [:] }
    guard case .object(let members)? = JSON(text) else { throw StoreError.corrupt("extra") }
    return members.compactMapValues(\.text)
  }

  private static func known<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw StoreError.corrupt("unknown \(what) of a subscriber") }
    return value
  }
}
