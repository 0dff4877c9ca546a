import Retention

extension Projector {
  func project(_ fact: ContactFact, _ occasion: CareOccasion) throws {
    if case .contacted(let channel, let purpose, let isReached, let day) = fact {
      try session.run(
        """
        INSERT INTO contacts (id, subscriber, day, channel, purpose, reached)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [
          occasion.position, occasion.subscriber, .text(day.iso), .text(channel.rawValue),
          .text(purpose.rawValue), .bool(isReached),
        ])
      return
    }
    var card = try ContactRows.card(occasion.subscriber, in: session) ?? ContactCard()
    card.take(fact, at: occasion.entry.at)
    try ContactRows.keep(card, of: occasion.subscriber, in: session)
  }
}
