/// One condition of an incentive, as data. `Eligibility` says whether it is met.
package indirect enum Rule: Hashable, Sendable {
  case any([Rule])
  case tenureAtLeast(months: Int)
  case tenureBelow(months: Int)
  case contract([Contract])
  case service([Service])
  case riskAtLeast(Share)
  /// What the subscriber is worth over the catalogue's horizon.
  case worthAtLeast(Money)
  /// Among the most valuable share of all subscribers, by monthly charge.
  case worthTop(Share)
  case usageBelow(Share)
  case holds(option: String)
  case lacks(option: String)
  case holdsAnyOption
  case linesAtLeast(Int)
  case noArrears
  /// Imported as so, or confirmed by the agent on the call; a code of the catalogue.
  case circumstance(String)
  case noOpenCase
  case reason([ReasonPattern])
}
