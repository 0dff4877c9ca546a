import Retention

// How the journal writes down who asked a higher level, and what was said.
extension Approval.Draft {
  /// The members of an entry, beside the number.
  var members: [String: JSON?] {
    [
      "incentive": .text(incentive), "cost": .int(cost.minor), "needed": .text(needed.name),
      "amount": terms.amount.map { .int($0.minor) }, "months": terms.months.map { JSON.int($0) },
    ]
  }

  init?(_ json: JSON) {
    guard let incentive = json["incentive"]?.text, let cost = json["cost"]?.int,
      let name = json["needed"]?.text,
      let needed = Level.allCases.first(where: { $0.name == name })
    else { return nil }
    self.init(
      incentive: incentive, terms: Terms(json), cost: Money(minor: cost), needed: needed)
  }
}

extension Event {
  /// Of the kinds that begin with `approval-`; nil for any other.
  static func approval(_ kind: String, _ json: JSON) -> Event? {
    guard let number = json["approval"]?.int else { return nil }
    let id = Identifier<Approval>(number)
    switch kind {
    case "approval-asked": return Approval.Draft(json).map { .approvalAsked(id, $0) }
    case "approval-granted": return .approvalGranted(id)
    case "approval-heard": return json["from"]?.text.map { .approvalHeard(id, from: $0) }
    case "approval-misheard": return json["from"]?.text.map { .approvalMisheard(id, from: $0) }
    case "approval-refused":
      return json["sealed"]?.text.map { .approvalRefused(id, reason: Sealed(base64: $0)) }
    case "approval-withdrawn": return .approvalWithdrawn(id)
    case "approval-changed":
      guard let next = json["next"]?.int, let draft = Approval.Draft(json) else { return nil }
      return .approvalChanged(id, to: Identifier(next), draft)
    default: return nil
    }
  }
}
