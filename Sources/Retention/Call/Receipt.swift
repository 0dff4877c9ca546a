/// What was agreed, for the subscriber to keep. Nothing is billed that it does not say.
package struct Receipt: Hashable, Sendable, Codable {
  package struct Item: Hashable, Sendable, Codable {
    /// The incentive's code.
    package let incentive: String
    package let terms: Terms
    /// The day on which it ends; nil when it does not end or happens once.
    package let until: Day?

    package init(incentive: String, terms: Terms, until: Day?) {
      self.incentive = incentive
      self.terms = terms
      self.until = until
    }
  }

  package let number: String
  package let day: Day
  /// The outcome's code.
  package let outcome: String
  package let agreed: [Item]
  /// The next three months' bills; only those that fall due before the service ends.
  package let nextBills: [Money]
  /// The last day of service, when it ends.
  package let endsOn: Day?
  /// What is still owed for leaving; nil when the service goes on, or when only billing knows.
  package let exitFee: Money?
  /// The most that billing may ask for leaving, where the law says so.
  package let exitFeeAtMost: Money?
  /// Where the fee stands: `C. conso. L224-28`.
  package let clause: String?
  /// What is paid back, with credit that no bill is left to use up.
  package let refund: Money?
  package let refundBy: Day?
  package let callbackAt: Moment?

  package init(
    number: String, day: Day, outcome: String, agreed: [Item], nextBills: [Money], endsOn: Day?,
    exitFee: Money?, exitFeeAtMost: Money? = nil, clause: String? = nil, refund: Money?,
    refundBy: Day?, callbackAt: Moment?
  ) {
    self.number = number
    self.day = day
    self.outcome = outcome
    self.agreed = agreed
    self.nextBills = nextBills
    self.endsOn = endsOn
    self.exitFee = exitFee
    self.exitFeeAtMost = exitFeeAtMost
    self.clause = clause
    self.refund = refund
    self.refundBy = refundBy
    self.callbackAt = callbackAt
  }
}
