/// What a word that is given by voice is bound to. Both ends work it out for themselves, one from
/// its call, the other from what is said on the telephone.
package struct VoiceRequest: Hashable, Sendable {
  package let number: CallNumber
  package let approval: Identifier<Approval>
  /// Who asks.
  package let agent: String
  package let incentive: String
  package let terms: Terms
  /// At full acceptance.
  package let cost: Money
  /// ISO 4217.
  package let currency: String
  /// In which minute since 1970 it was asked; it expires 10 minutes after.
  package let minute: Int64

  package init(_ approval: Approval, on number: CallNumber, currency: String) {
    self.init(
      number: number, approval: approval.id, agent: approval.agent,
      incentive: approval.draft.incentive,
      terms: approval.draft.terms, cost: approval.draft.cost, currency: currency,
      minute: Self.minute(of: approval.askedAt))
  }

  package init(
    number: CallNumber, approval: Identifier<Approval>, agent: String, incentive: String,
    terms: Terms, cost: Money, currency: String, minute: Int64
  ) {
    self.number = number
    self.approval = approval
    self.agent = agent
    self.incentive = incentive
    self.terms = terms
    self.cost = cost
    self.currency = currency
    self.minute = minute
  }

  static func minute(of moment: Moment) -> Int64 { moment.milliseconds / 60_000 }

  /// What the agent reads out: it stands for all the facts, so that one for 5 cannot be used
  /// for 50.
  package func challenge(_ seal: VoiceSeal) -> VoiceCode {
    VoiceCode(seal.digest(["challenge"] + fields(seal)))
  }

  /// What the giver reads back: bound to who gives, and as what.
  package func reply(by giver: Actor, _ seal: VoiceSeal) -> VoiceCode {
    VoiceCode(
      seal.digest(["reply"] + fields(seal) + [seal.fold(giver.name), giver.level.name]))
  }

  private func fields(_ seal: VoiceSeal) -> [String] {
    [
      number.text, String(approval.rawValue), seal.fold(agent), incentive,
      terms.amount.map { String($0.minor) } ?? "", terms.months.map { String($0) } ?? "",
      String(cost.minor), currency, String(minute),
    ]
  }
}
