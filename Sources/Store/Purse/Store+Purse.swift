package import Retention

extension Store {
  /// What is left to give this month, by the catalogue; nil where it has no purse.
  package func purse() throws -> Purse? {
    let now = world.now()
    return try engine.read { try purse(at: now, utcOffset: world.utcOffset(now), in: $0) }
  }

  func purse(at moment: Moment, utcOffset: Int, in session: any SQLSession) throws -> Purse? {
    guard let limits = rules.catalogue.guardRails.purse else { return nil }
    let month = Month(moment, utcOffset: utcOffset)
    return Purse(limits, try PurseTable.figures(of: month, in: session))
  }
}
