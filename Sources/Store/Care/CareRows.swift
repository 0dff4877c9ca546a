import Retention

/// What stands around one subscriber, as its tables hold it.
enum CareRows {
  static func care(
    of subscriber: Identifier<Subscriber>, in session: any SQLSession
  ) throws -> Care {
    var care = Care()
    care.promises = try PromiseRows.of(subscriber, in: session)
    let id = SQLValue.int(subscriber.rawValue)
    if let card = try ContactRows.card(id, in: session) { care.contact = card }
    care.contact.contacts = try ContactRows.contacts(with: id, in: session)
    care.surveys = try SurveyRows.of(id, in: session)
    return care
  }

  /// The first free ones; only inside a write transaction nobody else takes them meanwhile.
  static func numbers(in session: any SQLSession) throws -> CareNumbers {
    CareNumbers(
      promise: try next("SELECT max(id) FROM promises", session),
      survey: try next("SELECT max(id) FROM surveys", session))
  }

  private static func next(_ last: SQL, _ session: any SQLSession) throws -> Int64 {
    (try session.row(last)?.optionalInt(0) ?? 0) + 1
  }
}
