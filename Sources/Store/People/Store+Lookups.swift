package import Retention

extension Store {
  /// Notes that `actor` looked at the subscriber of a call; nothing for the call's own agent while
  /// it is open, for whom opening it was the look, and nothing again within `Lookup.span`. Throws
  /// `Refusal.noSuchCall` for one that the actor may not see, or a `StoreError`: it must not be
  /// shown then.
  package func look(
    at id: Identifier<Call>, for reason: Lookup.Reason, by actor: Actor
  ) throws {
    // Most looks are known already, and a read waits for nobody.
    guard try engine.read({ try unnoted(id, reason, actor, in: $0) }) != nil else { return }
    try engine.write { session in
      guard let looked = try unnoted(id, reason, actor, in: session) else { return }
      let occasion = Occasion(
        desk: identity.desk, actor: looked.actor, command: CommandID(world), world: world)
      try Journal.record(.looked(reason), of: looked.subject, on: occasion, in: session)
    }
  }

  /// Those who look at a call beside its agent now: within two minutes, the latest last.
  package func company(on id: Identifier<Call>) throws -> [Lookup] {
    let oldest = world.now().adding(milliseconds: -Self.present)
    return try engine.read { session in
      try session.rows(Text.company, [.int(id.rawValue), .int(oldest.milliseconds)]).map { row in
        guard let reason = Lookup.Reason(rawValue: try row.text(1)) else {
          throw StoreError.corrupt("why somebody looked")
        }
        return Lookup(
          by: try row.text(0), reason: reason, at: Moment(milliseconds: try row.int(2)))
      }
    }
  }

  private static var present: Int64 { 120_000 }

  /// Nil where it is no look, or noted already.
  private func unnoted(
    _ id: Identifier<Call>, _ reason: Lookup.Reason, _ claimed: Actor, in session: any SQLSession
  ) throws -> (actor: Actor, subject: Subject)? {
    let standing = try PeopleRows.standing(of: claimed, in: session)
    let actor = standing.actor
    // Whoever is turned away by an open call saw that there is one.
    let call =
      reason == .call
      ? try CallRows.call(id, in: session) : try visible(id, to: standing, for: reason, in: session)
    guard let call else { throw Refusal.noSuchCall }
    let isOnIt = call.agent == actor.name && call.isOpen
    let oldest = world.now().adding(milliseconds: -Lookup.span)
    let known = try session.row(
      Text.known,
      [
        .int(id.rawValue), .text(actor.name), .text(reason.rawValue), .int(oldest.milliseconds),
      ])
    guard !isOnIt, known == nil, let person = try Person.of(call.subscriber, in: session) else {
      return nil
    }
    return (actor, Subject(token: person.token, call: id))
  }

  private enum Text {
    static let known: SQL = """
      SELECT 1 FROM looks WHERE call = $1 AND actor = $2 AND why = $3 AND at > $4 LIMIT 1
      """
    static let company: SQL = """
      SELECT looks.actor, why, at FROM looks JOIN calls ON calls.id = looks.call
      WHERE looks.call = $1 AND at > $2 AND looks.actor <> calls.agent ORDER BY looks.id
      """
  }
}
