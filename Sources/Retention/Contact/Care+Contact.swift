extension Care {
  package func decide(
    _ command: ContactCommand, in situation: CareSituation
  ) throws(Refusal) -> [ContactFact] {
    switch command {
    case .prefer(let channel): return contact.channel == channel ? [] : [.preferred(channel)]
    case .speak(let language): return contact.language == language ? [] : [.speaks(language)]
    case .consent(let purpose, let isGiven):
      return contact.consents[purpose] == isGiven ? [] : [.consented(purpose, isGiven)]
    case .doNotContact(let isSilent):
      guard isSilent != contact.isDoNotContact else { return [] }
      return [isSilent ? .silenced : .unsilenced]
    case .contacted(let channel, let purpose, let isReached):
      if let obstacle = obstacle(to: purpose, in: situation) { throw .contact(obstacle) }
      // A letter may be written at night.
      if channel == .phone { try checkHours(situation.local(situation.now), in: situation) }
      return [.contacted(channel, purpose, isReached: isReached, day: situation.today)]
    }
  }

  package mutating func apply(_ fact: ContactFact, at moment: Moment, by actor: String) {
    contact.take(fact, at: moment)
  }

  /// Why the desk may not contact this subscriber of itself today; nil when it may. Nobody who
  /// wants silence is contacted, whatever for; what a contract or a promise asks for needs neither
  /// consent nor room under the cap.
  package func obstacle(to purpose: Purpose, in situation: CareSituation) -> ContactRefusal? {
    if contact.isDoNotContact { return .doNotContact }
    guard purpose != .contract else { return nil }
    guard contact.consents[purpose] == true else {
      return situation.subscriber.left == true ? .hasLeft : .noConsent(purpose)
    }
    return tooOften(in: situation)
  }

  /// The day on which the oldest contact that counts no longer does.
  private func tooOften(in situation: CareSituation) -> ContactRefusal? {
    guard let cap = situation.rules.catalogue.guardRails.contactCap, cap.count > 0 else {
      return nil
    }
    let days = contact.contacts.map(\.day).filter {
      $0.adding(months: cap.months) > situation.today
    }.sorted()
    guard days.count >= cap.count else { return nil }
    let opens = days[days.count - cap.count].adding(months: cap.months)
    return .tooOften(used: days.count, of: cap, opens: opens)
  }

  /// A callback was asked for by the subscriber; only silence forbids it.
  func checkContact(at moment: Moment, in situation: CareSituation) throws(Refusal) {
    if contact.isDoNotContact { throw .contact(.doNotContact) }
    try checkHours(situation.local(moment), in: situation)
  }

  private func checkHours(_ time: LocalTime, in situation: CareSituation) throws(Refusal) {
    let place = situation.rules.jurisdiction
    guard place.isContactTime(time) else {
      throw .contact(.outsideHours(next: place.nextContactTime(notBefore: time)))
    }
  }
}

extension ContactCard {
  package mutating func take(_ fact: ContactFact, at moment: Moment) {
    switch fact {
    case .preferred(let channel): self.channel = channel
    case .speaks(let language): self.language = language
    case .consented(let purpose, let isGiven): consents[purpose] = isGiven
    case .silenced: silentSince = moment
    case .unsilenced: silentSince = nil
    case .contacted(let channel, let purpose, let isReached, let day):
      let contact = Contact(day: day, channel: channel, purpose: purpose, isReached: isReached)
      contacts.insert(contact, at: 0)
    }
  }
}
