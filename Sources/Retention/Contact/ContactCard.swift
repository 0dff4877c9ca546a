/// How somebody can be reached.
package enum Channel: String, CaseIterable, Codable, Sendable {
  case phone, email, sms, letter
}

/// What somebody is contacted for.
package enum Purpose: String, CaseIterable, Codable, Sendable {
  /// What the contract or a promise asks for; needs no consent.
  case contract
  case offers, surveys
  /// A birthday, an anniversary.
  case greetings
}

/// One contact that the desk made, not the subscriber.
package struct Contact: Hashable, Sendable {
  package let day: Day
  package let channel: Channel
  package let purpose: Purpose
  package let isReached: Bool

  package init(day: Day, channel: Channel, purpose: Purpose, isReached: Bool) {
    self.day = day
    self.channel = channel
    self.purpose = purpose
    self.isReached = isReached
  }
}

/// How, in what language, for what and how often a subscriber may be contacted. What the desk was
/// told goes before what billing says.
package struct ContactCard: Hashable, Sendable {
  /// The preferred one; nil when nobody knows.
  package var channel: Channel?
  package var language: Language?
  /// What the subscriber said yes or no to; a purpose that is missing was never asked.
  package var consents: [Purpose: Bool] = [:]
  /// Since when the subscriber wants no contact at all.
  package var silentSince: Moment?
  /// Newest first, as far back as the cap looks.
  package var contacts: [Contact] = []

  package init() {}

  /// As billing says it; a consent that it does not name was never asked.
  package init(billing subscriber: Subscriber) {
    channel = subscriber.channel
    language = subscriber.language
    consents = Dictionary(uniqueKeysWithValues: subscriber.consents.map { ($0, true) })
  }

  /// What the desk was told, before what is known so far.
  package mutating func take(_ told: ContactCard) {
    channel = told.channel ?? channel
    language = told.language ?? language
    consents.merge(told.consents) { $1 }
    silentSince = told.silentSince
  }

  package var isDoNotContact: Bool { silentSince != nil }
}
