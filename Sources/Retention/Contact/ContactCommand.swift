package enum ContactCommand: Hashable, Sendable {
  case prefer(Channel)
  case speak(Language)
  case consent(Purpose, Bool)
  /// The subscriber wants no contact any more; `false` takes it back.
  case doNotContact(Bool)
  /// The desk called or wrote.
  case contacted(Channel, Purpose, isReached: Bool)
}

package enum ContactFact: Hashable, Sendable {
  case preferred(Channel)
  case speaks(Language)
  case consented(Purpose, Bool)
  case silenced
  case unsilenced
  case contacted(Channel, Purpose, isReached: Bool, day: Day)
}

extension ContactFact: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> ContactFact { self }
}

package enum ContactRefusal: Hashable, Sendable {
  case doNotContact
  case noConsent(Purpose)
  /// Was a subscriber, and said yes to nothing.
  case hasLeft
  case tooOften(used: Int, of: Cap, opens: Day)
  /// Nobody is called at that time here; the first time at which it is allowed.
  case outsideHours(next: LocalTime)
}
