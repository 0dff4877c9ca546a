/// What the desk suggested when an offer was presented: without it nobody could judge later, from
/// the log alone, what another choice would have brought.
package struct Suggestion: Hashable, Sendable {
  /// Parts per million.
  package static let whole = 1_000_000

  /// The incentive's code; nil when it was suggested to offer nothing.
  package let incentive: String?
  /// The chance with which it was drawn among all that could have been, in parts per million.
  package let propensity: Int
  /// Give-aways were withheld from the suggestion, as the subscriber is one of those by whom the
  /// others are measured.
  package let isHeldOut: Bool

  /// A chance that is none is brought to the nearest.
  package init(incentive: String?, propensity: Int, isHeldOut: Bool) {
    self.incentive = incentive
    self.propensity = min(Self.whole, max(1, propensity))
    self.isHeldOut = isHeldOut
  }

  /// Somebody chose another offer than was suggested, by a chance that nobody knows.
  package func isOverridden(by presented: String) -> Bool { incentive != presented }
}
