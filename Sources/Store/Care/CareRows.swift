import Retention

/// What stands around one subscriber, as its tables hold it.
enum CareRows {
  static func care(
    of subscriber: Subscriber, in session: any SQLSession
  ) throws -> Care {
    var care = Care()
    care.promises = try PromiseRows.of(subscriber.id, in: session)
    let id = SQLValue.int(subscriber.id.rawValue)
    care.contact = try contact(of: subscriber, in: session)
    care.complaints = try ComplaintRows.of(subscriber.id, in: session)
    care.loyalty = try LoyaltyRows.account(of: subscriber.id, in: session)
    care.surveys = try SurveyRows.of(id, in: session)
    return care
  }

  /// What billing says, what the desk was told, and when somebody was contacted.
  static func contact(
    of subscriber: Subscriber, in session: any SQLSession
  ) throws -> ContactCard {
    let id = SQLValue.int(subscriber.id.rawValue)
    var card = ContactCard(billing: subscriber)
    if let told = try ContactRows.card(id, in: session) { card.take(told) }
    card.contacts = try ContactRows.contacts(with: id, in: session)
    return card
  }

  /// The first free ones; only inside a write transaction nobody else takes them meanwhile.
  static func numbers(in session: any SQLSession) throws -> CareNumbers {
    guard let last = try session.row(lastNumbers) else { throw StoreError.corrupt("numbers") }
    let next = try (0..<5).map { (try last.optionalInt($0) ?? 0) + 1 }
    return CareNumbers(
      promise: next[0], complaint: next[1], lot: max(next[2], next[3]), survey: next[4])
  }

  private static let lastNumbers: SQL = """
    SELECT (SELECT max(id) FROM promises), (SELECT max(id) FROM complaints),
      (SELECT max(id) FROM loyalty_lots), (SELECT max(id) FROM loyalty_rewards),
      (SELECT max(id) FROM surveys)
    """
}
