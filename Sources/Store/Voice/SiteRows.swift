import Retention

/// The key of the site in its table, and who may give their word with it.
enum SiteRows {
  static func key(in session: any SQLSession) throws -> SiteKey? {
    guard let text = try session.row("SELECT site_key FROM site")?.text(0) else { return nil }
    guard let key = SiteKey(hex: text) else { throw StoreError.corrupt("site") }
    return key
  }

  static func keep(_ key: SiteKey, in session: any SQLSession) throws {
    try session.run(
      """
      INSERT INTO site (one, site_key) VALUES (1, $1)
      ON CONFLICT (one) DO UPDATE SET site_key = excluded.site_key
      """, [.text(key.hex)])
  }

  /// Somebody who is registered here and could sign in now, by the name as it is typed; the
  /// made-up people of a demonstration need no password.
  static func giver(called name: String, in session: any SQLSession) throws -> Actor? {
    guard let member = try PeopleRows.member(called: name, in: session),
      let level = member.role.level
    else { return nil }
    let isGuarded = try PeopleRows.isGuarded(session)
    let mayGive = isGuarded ? member.maySignIn : member.isEnabled && !member.isLocked
    return mayGive ? Actor(name: member.name, level: level) : nil
  }
}
