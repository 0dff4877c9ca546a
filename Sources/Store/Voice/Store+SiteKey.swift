package import Retention

extension Store {
  /// The key of the site; nil where there is none. Throws `StaffRefusal` for anybody but an
  /// administrator.
  package func siteKey(for asker: SignedIn?) throws -> SiteKey? {
    try engine.read { session in
      _ = try administrator(asker, in: session)
      return try SiteRows.key(in: session)
    }
  }

  /// Whether words can be given by voice here.
  package func hasSiteKey() throws -> Bool {
    try engine.read { try SiteRows.key(in: $0) } != nil
  }

  /// Makes this a store of the site whose key it is. Throws `SiteKeyKept` where there is another,
  /// unless it is to be replaced; `StaffRefusal` for anybody but an administrator.
  package func join(_ key: SiteKey, replacing: Bool = false, by asker: SignedIn?) throws {
    try engine.write { session in
      let member = try administrator(asker, in: session)
      let known = try SiteRows.key(in: session)
      guard known != key else { return }
      if let known, !replacing { throw SiteKeyKept(mark: known.mark) }
      try keep(key, by: member.journalActor, in: session)
    }
  }

  /// For a demonstration, in which nobody signs in.
  package func join(demo seed: UInt64, by actor: Actor) throws {
    try engine.write { try keep(SiteKey(demo: seed), by: actor, in: $0) }
  }

  private func keep(_ key: SiteKey, by actor: Actor, in session: any SQLSession) throws {
    try SiteRows.keep(key, in: session)
    try Journal.record(
      .siteKeySet(mark: key.mark), of: Subject(), on: occasion(of: actor), in: session)
  }

  /// Where nobody signs in anybody could give any word, so there is no key either.
  private func administrator(
    _ asker: SignedIn?, in session: any SQLSession
  ) throws -> StaffMember {
    guard let asker else { throw StaffRefusal.administratorFirst }
    guard let member = try PeopleRows.member(called: asker.name, in: session), member.isEnabled
    else { throw Refusal.notAdmitted }
    guard member.role.may(.managePeople) else { throw StaffRefusal.notPermitted(member.role) }
    return member
  }
}

/// The store has the key of another site.
package struct SiteKeyKept: Error, Hashable, Sendable {
  package let mark: String
}
