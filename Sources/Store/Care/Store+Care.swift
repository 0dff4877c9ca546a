package import Retention

/// What came of a command around a subscriber.
package struct CareRecorded: Sendable {
  package let subscriber: Subscriber
  /// As it is now.
  package let care: Care
  /// Whether it had been carried out before, so that nothing new was written.
  package let isRepeat: Bool
}

extension Store {
  /// Carries one command out, once however often it is sent with the same id. Throws the `Refusal`
  /// of the rules, or a `StoreError`: nothing was recorded then, except that after
  /// `StoreError.unknown` nobody can say yet; send the command again with the same id.
  package func perform(
    _ order: CareOrder, id: CommandID, by actor: Actor
  ) throws -> CareRecorded {
    do {
      return try engine.write { session in
        let standing = try PeopleRows.standing(of: actor, in: session)
        let clerk = CareClerk(store: self, session: session, command: id, standing: standing)
        return try clerk.carryOut(order)
      }
    } catch StoreError.unknown(let cause) {
      let found: CareRecorded?
      do {
        try engine.reopen()
        found = try engine.read { try earlierCare(id, in: $0) }
      } catch {
        throw StoreError.unknown(cause)
      }
      guard let found else { throw cause }
      return found
    }
  }

  /// All that stands around a subscriber; nil for one that billing does not know.
  package func care(of id: Identifier<Subscriber>) throws -> Care? {
    try engine.read { session in
      guard let subscriber = try SubscriberTable.subscriber(id, session) else { return nil }
      return try CareRows.care(of: subscriber, in: session)
    }
  }

  /// What a command with this id came to, when there was one, whoever it was about.
  fileprivate func earlierCare(
    _ id: CommandID, in session: any SQLSession
  ) throws -> CareRecorded? {
    let row = try session.row(
      """
      SELECT persons.subscriber FROM commands
      JOIN journal ON journal.desk = commands.desk AND journal.sequence = commands.sequence
      JOIN persons ON persons.token = journal.subject
      WHERE commands.id = $1
      """, [.text(id.text)])
    guard let row,
      let subscriber = try SubscriberTable.subscriber(Identifier(try row.int(0)), session)
    else { return nil }
    return CareRecorded(
      subscriber: subscriber, care: try CareRows.care(of: subscriber, in: session),
      isRepeat: true)
  }
}

/// Carries out one command around a subscriber inside one transaction.
private struct CareClerk {
  let store: Store
  let session: any SQLSession
  let command: CommandID
  let standing: Standing

  func carryOut(_ order: CareOrder) throws -> CareRecorded {
    if let earlier = try store.earlierCare(command, in: session) { return earlier }
    guard let subscriber = try SubscriberTable.subscriber(order.subscriber, session) else {
      throw Refusal.noSuchSubscriber
    }
    guard standing.actor.may(order.command.permission) else { throw Refusal.notAdmitted }
    let call = try order.call.map { try visibleCall($0, of: order.subscriber) }
    let occasion = Occasion(
      desk: store.identity.desk, actor: standing.actor, command: command, world: store.world)
    var care = try CareRows.care(of: subscriber, in: session)
    let situation = CareSituation(
      rules: store.rules.book, subscriber: subscriber, care: care, actor: standing.actor,
      now: occasion.at, utcOffset: store.world.utcOffset, call: call,
      numbers: try CareRows.numbers(in: session), staff: try staff(),
      pastReasons: try pastReasons(order, at: occasion))
    let facts = try care.decide(order.command, in: situation).map(\.withoutCardNumbers)
    guard !facts.isEmpty else {
      return CareRecorded(subscriber: subscriber, care: care, isRepeat: false)
    }
    let known = try Person.of(order.subscriber, in: session)
    let person = try known ?? Person.introduce(order.subscriber, in: session, store.world)
    let subject = Subject(token: person.token, call: order.call ?? Identifier(0))
    for fact in facts {
      care.apply(fact, at: occasion.at, by: standing.actor.name)
      try Journal.record(
        .care(fact.sealed(for: person, store.world)), of: subject, on: occasion, in: session)
    }
    return CareRecorded(subscriber: subscriber, care: care, isRepeat: false)
  }

  /// A call of this subscriber that the actor may act on or read.
  private func visibleCall(
    _ id: Identifier<Call>, of subscriber: Identifier<Subscriber>
  ) throws -> Call {
    guard let call = try CallRows.call(id, in: session), call.subscriber == subscriber,
      call.agent == standing.actor.name || standing.scope(of: .readCalls) == .all
    else { throw Refusal.noSuchCall }
    return call
  }

  /// Only a survey asks.
  private func pastReasons(_ order: CareOrder, at occasion: Occasion) throws -> [String] {
    guard case .survey = order.command, let form = store.rules.book.survey else { return [] }
    let days = Int64(form.recontactDays)
    return try SurveyRows.reasons(
      of: order.subscriber, since: occasion.at.adding(milliseconds: -days * 86_400_000),
      in: session)
  }

  private func staff() throws -> Set<String>? {
    guard !standing.isClaimed else { return nil }
    let names = try session.rows(
      "SELECT name FROM people WHERE enabled = 1 AND password_at IS NOT NULL")
    return Set(try names.map { try $0.text(0) })
  }
}
