package import Retention

/// Somebody whom the desk may contact today.
package struct Contactable: Sendable {
  package let subscriber: Subscriber
  /// With the contact card alone.
  package let care: Care
  /// What a greeting is for.
  package let occasion: GreetingDay?
}

/// How many were gone through, and why the others are left alone.
package struct ContactCount: Hashable, Sendable {
  package private(set) var may = 0
  package private(set) var silent = 0
  package private(set) var withoutConsent = 0
  package private(set) var left = 0
  package private(set) var tooOften = 0

  package init() {}

  mutating func count(_ obstacle: ContactRefusal?) {
    switch obstacle {
    case nil: may += 1
    case .doNotContact: silent += 1
    case .noConsent, .outsideHours: withoutConsent += 1
    case .hasLeft: left += 1
    case .tooOften: tooOften += 1
    }
  }
}

extension Store {
  /// Goes through all subscribers, a thousand at a time, and gives those who may be contacted for
  /// this today. For greetings only who has a day for one within a week from today counts at all.
  /// Throws `Refusal.notAdmitted` for somebody who follows up only their own promises: the list is
  /// of people who are nobody's own.
  package func contactable(
    for purpose: Purpose, by actor: Actor, each: ([Contactable]) throws -> Void
  ) throws -> ContactCount {
    var count = ContactCount()
    var last: Int64 = 0
    while true {
      let page = try engine.read { session in
        guard try PeopleRows.standing(of: actor, in: session).scope(of: .followUp) == .all else {
          throw Refusal.notAdmitted
        }
        return try SubscriberTable.page(after: last, limit: Self.contactPage, session).map {
          ($0, try CareRows.contact(of: $0, in: session))
        }
      }
      guard let end = page.last?.0.id.rawValue else { return count }
      last = end
      try each(page.compactMap { may($0, $1, purpose, actor, &count) })
    }
  }

  private static var contactPage: Int { 1000 }

  private func may(
    _ subscriber: Subscriber, _ card: ContactCard, _ purpose: Purpose, _ actor: Actor,
    _ count: inout ContactCount
  ) -> Contactable? {
    var care = Care()
    care.contact = card
    let occasion = subscriber.greetingDays(around: world.today, within: 7)
      .first { $0.day >= world.today }
    if purpose == .greetings, occasion == nil { return nil }
    let situation = CareSituation(
      rules: rules.book, subscriber: subscriber, care: care, actor: actor, now: world.now(),
      utcOffset: world.utcOffset)
    let obstacle = care.obstacle(to: purpose, in: situation)
    count.count(obstacle)
    guard obstacle == nil else { return nil }
    return Contactable(
      subscriber: subscriber, care: care, occasion: purpose == .greetings ? occasion : nil)
  }
}
