import Retention

/// What subscribers said of being contacted, in its tables.
enum ContactRows {
  /// Without the contacts; nil for somebody who said nothing yet.
  static func card(
    _ subscriber: SQLValue, in session: any SQLSession
  ) throws -> ContactCard? {
    let row = try session.row(
      "SELECT channel, language, consents, silent_since FROM contact_cards WHERE subscriber = $1",
      [subscriber])
    return try row.map { row in
      var card = ContactCard()
      card.channel = try row.optionalText(0).flatMap(Channel.init)
      card.language = try row.optionalText(1).flatMap(Language.init)
      guard case .object(let consents)? = JSON(try row.text(2)) else {
        throw StoreError.corrupt("consents")
      }
      for (name, given) in consents {
        guard let purpose = Purpose(rawValue: name), let isGiven = given.bool else {
          throw StoreError.corrupt("a consent")
        }
        card.consents[purpose] = isGiven
      }
      card.silentSince = try row.optionalInt(3).map(Moment.init(milliseconds:))
      return card
    }
  }

  static func keep(
    _ card: ContactCard, of subscriber: SQLValue, in session: any SQLSession
  ) throws {
    let consents = card.consents.map { ($0.key.rawValue, JSON.bool($0.value)) }
    try session.run(
      """
      INSERT INTO contact_cards (subscriber, channel, language, consents, silent_since)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (subscriber) DO UPDATE SET channel = excluded.channel,
        language = excluded.language, consents = excluded.consents,
        silent_since = excluded.silent_since
      """,
      [
        subscriber, .optional(card.channel?.rawValue), .optional(card.language?.rawValue),
        .text(JSON.object(Dictionary(uniqueKeysWithValues: consents)).canonical),
        .optional(card.silentSince?.milliseconds),
      ])
  }

  /// The latest contacts, newest first.
  static func contacts(
    with subscriber: SQLValue, in session: any SQLSession
  ) throws -> [Contact] {
    try session.rows(
      """
      SELECT day, channel, purpose, reached FROM contacts WHERE subscriber = $1
      ORDER BY id DESC LIMIT 50
      """, [subscriber]
    ).map { row in
      guard let day = Day(iso: try row.text(0)), let channel = Channel(rawValue: try row.text(1)),
        let purpose = Purpose(rawValue: try row.text(2))
      else { throw StoreError.corrupt("a contact") }
      return Contact(day: day, channel: channel, purpose: purpose, isReached: try row.bool(3))
    }
  }
}
