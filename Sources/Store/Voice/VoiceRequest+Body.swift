import Retention

/// How the journal of the giver writes down what a word was given for. The number of the call and
/// of the request are those of the store that asked.
extension VoiceRequest {
  var members: [String: JSON?] {
    [
      "number": .text(number.text), "approval": .int(approval.rawValue), "agent": .text(agent),
      "incentive": .text(incentive), "cost": .int(cost.minor), "currency": .text(currency),
      "amount": terms.amount.map { .int($0.minor) }, "months": terms.months.map { JSON.int($0) },
      "minute": .int(minute),
    ]
  }

  init?(_ json: JSON) {
    guard let number = json["number"]?.text, let approval = json["approval"]?.int,
      let agent = json["agent"]?.text, let incentive = json["incentive"]?.text,
      let cost = json["cost"]?.int, let currency = json["currency"]?.text,
      let minute = json["minute"]?.int
    else { return nil }
    self.init(
      number: CallNumber(text: number), approval: Identifier(approval), agent: agent,
      incentive: incentive, terms: Terms(json), cost: Money(minor: cost), currency: currency,
      minute: minute)
  }
}
