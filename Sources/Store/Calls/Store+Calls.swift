package import Retention

extension Store {
  /// Nil for a call that is not there, or that the actor may not read.
  package func call(_ id: Identifier<Call>, by actor: Actor) throws -> Call? {
    try engine.read { session in
      let reader = try PeopleRows.standing(of: actor, in: session)
      return try visible(id, to: reader, for: .review, in: session)
    }
  }

  /// As far as the table of permissions goes, for one who looks for this reason.
  func visible(
    _ id: Identifier<Call>, to reader: Standing, for reason: Lookup.Reason,
    in session: any SQLSession
  ) throws -> Call? {
    guard let call = try CallRows.call(id, in: session) else { return nil }
    let scope = reader.scope(of: .readCalls)
    if scope == .all || scope == .own && call.agent == reader.actor.name { return call }
    guard reason == .request, reader.scope(of: .seeRequests) == .all else { return nil }
    // Whoever decided may ask again what came of it.
    let isTheirs = call.approvals.contains { call.isOpen || $0.decider == reader.actor.name }
    return isTheirs ? call : nil
  }

  /// The call of a request, with what is known of its subscriber.
  package func request(
    on id: Identifier<Call>, by actor: Actor
  ) throws -> (call: Call, dossier: Dossier)? {
    try engine.read { session in
      let reader = try PeopleRows.standing(of: actor, in: session)
      guard let call = try visible(id, to: reader, for: .request, in: session),
        let dossier = try dossier(call.subscriber, before: nil, in: session)
      else { return nil }
      return (call, dossier)
    }
  }

  /// What an agent left open, oldest first: after a crash, the call to go on with.
  package func openCalls(of agent: String) throws -> [Call] {
    try engine.read { try CallRows.open(of: agent, in: $0) }
  }

  package func subscriber(_ id: Identifier<Subscriber>) throws -> Subscriber? {
    try engine.read { try SubscriberTable.subscriber(id, $0) }
  }

  package func subscriber(account: String) throws -> Subscriber? {
    try engine.read { try SubscriberTable.subscriber(account: account, $0) }
  }

  /// Nil for a subscriber that billing does not know.
  package func dossier(_ id: Identifier<Subscriber>) throws -> Dossier? {
    try engine.read { try dossier(id, before: nil, in: $0) }
  }

  /// Without risk and worth, and what stands around the subscriber unless `withCare`, for those who
  /// decide nothing by them.
  func bareDossier(
    _ id: Identifier<Subscriber>, before call: Identifier<Call>, withCare: Bool,
    in session: any SQLSession
  ) throws -> Dossier? {
    guard let subscriber = try SubscriberTable.subscriber(id, session) else { return nil }
    let nothing = Worth(
      monthlyMargin: .zero, remaining: nil, horizonMonths: 0, monthlyLeaving: nil, rank: nil)
    return Dossier(
      subscriber: subscriber,
      history: try CallRows.history(of: id, before: call, modelAt: nil, in: session), risk: nil,
      worth: nothing, care: withCare ? try CareRows.care(of: subscriber, in: session) : Care())
  }

  func dossier(
    _ id: Identifier<Subscriber>, before call: Identifier<Call>?, in session: any SQLSession
  ) throws -> Dossier? {
    guard let subscriber = try SubscriberTable.subscriber(id, session) else { return nil }
    let population = try population(in: session)
    let objects =
      try subscriber.circumstances.contains(Dossier.objection)
      || CallRows.isConfirmed(Dossier.objection, by: id, in: session)
    return Dossier(
      subscriber: subscriber,
      history: try CallRows.history(
        of: id, before: call, modelAt: population.model?.trainedAt, in: session),
      risk: objects ? nil : rules.appraiser.risk(of: subscriber, among: population),
      worth: rules.appraiser.worth(
        of: subscriber, among: population, rules.catalogue.economics),
      objectsToProfiling: objects, care: try CareRows.care(of: subscriber, in: session))
  }

  /// What happened on a call, in order; empty for one that the actor may not read.
  package func callStory(_ id: Identifier<Call>, by actor: Actor) throws -> [StoryLine] {
    try engine.read { session in
      let reader = try PeopleRows.standing(of: actor, in: session)
      guard try visible(id, to: reader, for: .review, in: session) != nil else { return [] }
      // The index has no entries of no call, so it is used only where that is asked for.
      let rows = try session.rows(
        "SELECT " + RecordedEntry.columns
          + " FROM journal WHERE call = $1 AND call > 0 ORDER BY position", [.int(id.rawValue)])
      return try rows.map { try StoryLine(RecordedEntry($0), session) }
    }
  }
}

/// One fact of a call, for the detail of the log.
package struct StoryLine: Hashable, Sendable {
  package let at: Moment
  package let utcOffset: Int
  package let actor: Actor
  package let fact: Fact

  init(_ recorded: RecordedEntry, _ session: any SQLSession) throws {
    let entry = recorded.entry
    at = entry.at
    utcOffset = entry.utcOffset
    actor = Actor(name: entry.actor, level: entry.level)
    guard let event = Event(kind: entry.kind, body: entry.body),
      let fact = try Self.fact(event, entry, session)
    else { throw StoreError.corrupt("journal entry \(entry.sequence)") }
    self.fact = fact
  }

  private static func fact(
    _ event: Event, _ entry: Entry, _ session: any SQLSession
  ) throws -> Fact? {
    switch event {
    case .founded, .imported, .activityImported, .trained, .staff, .wordGiven, .siteKeySet,
      .measureTaken:
      nil
    case .opened: .opened(entry.call)
    case .identityChecked: .identityChecked
    case .reasonSet(let code): .reasonSet(code)
    case .confirmed(let code): .confirmed(code)
    case .conduct(let step): .conduct(step)
    case .presented(_, let draft): .presented(draft)
    case .answered(let id, let answer): .answered(id, answer)
    case .approvalAsked(_, let draft): .approvalAsked(draft)
    case .approvalGranted(let id): .approvalGranted(id)
    case .approvalHeard(let id, let giver): .approvalHeard(id, from: giver)
    case .approvalMisheard(let id, let giver): .approvalMisheard(id, from: giver)
    case .approvalRefused(let id, let reason):
      .approvalRefused(
        id, reason: try Person.with(token: entry.subject, in: session)?.open(reason) ?? "")
    case .approvalWithdrawn(let id): .approvalWithdrawn(id)
    case .approvalChanged(let id, _, let draft): .approvalChanged(id, to: draft)
    case .noted(let sealed):
      .noted(try Person.with(token: entry.subject, in: session)?.open(sealed) ?? "")
    case .closed(let closing, _): .closed(closing)
    case .looked(let reason): .looked(reason)
    case .care(let fact):
      .care(fact.opened(for: try Person.with(token: entry.subject, in: session)))
    }
  }
}
