/// Something about a subscriber that risk depends on, as billing says it.
package indirect enum RiskFact: Hashable, Sendable {
  case contract(Contract)
  case service(Service)
  /// One of the bands that those alike are compared within.
  case tenure(TenureBand)
  case tenureMonths(Int)
  case monthlyCharge(Money)
  case paymentMethod(String)
  /// Held beside the plan, or not.
  case option(String, isHeld: Bool)
  case lines(Int)
  /// Nil when billing does not say.
  case usage(Share?)
  case arrears(Money)
  /// By the catalogue's code.
  case circumstance(String, isSo: Bool)
  case openCase(Bool)
  /// A column of the import that the desk has no word for; nil is blank.
  case other(column: String, value: String?)
  /// Two that say more together than each alone.
  case both(RiskFact, RiskFact)
}
