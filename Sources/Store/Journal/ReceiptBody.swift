import Retention

extension Terms {
  init(_ json: JSON) {
    self.init(
      amount: json["amount"]?.int.map(Money.init(minor:)),
      months: json["months"]?.int.map { Int($0) })
  }
}

/// A receipt as it stands in the body of a closing: figures and codes, no words.
extension Receipt {
  var json: JSON {
    .object([
      "number": .text(number), "day": .text(day.iso), "outcome": .text(outcome),
      "agreed": .list(agreed.map(\.json)), "next_bills": .list(nextBills.map { .int($0.minor) }),
      "ends_on": endsOn.map { .text($0.iso) }, "exit_fee": exitFee.map { .int($0.minor) },
      "exit_fee_at_most": exitFeeAtMost.map { .int($0.minor) },
      "clause": clause.map { .text($0) },
      "refund": refund.map { .int($0.minor) }, "refund_by": refundBy.map { .text($0.iso) },
      "callback": callbackAt.map { .int($0.milliseconds) },
    ])
  }

  init?(json: JSON) {
    guard let number = json["number"]?.text, let day = json["day"]?.day,
      let outcome = json["outcome"]?.text, let agreed = json["agreed"]?.list,
      let bills = json["next_bills"]?.list
    else { return nil }
    self.init(
      number: number, day: day, outcome: outcome, agreed: agreed.compactMap(Item.init(json:)),
      nextBills: bills.compactMap { $0.int.map(Money.init(minor:)) },
      endsOn: json["ends_on"]?.day, exitFee: json["exit_fee"]?.int.map(Money.init(minor:)),
      exitFeeAtMost: json["exit_fee_at_most"]?.int.map(Money.init(minor:)),
      clause: json["clause"]?.text,
      refund: json["refund"]?.int.map(Money.init(minor:)), refundBy: json["refund_by"]?.day,
      callbackAt: json["callback"]?.int.map(Moment.init(milliseconds:)))
  }
}

extension Receipt.Item {
  fileprivate var json: JSON {
    .object([
      "incentive": .text(incentive), "amount": terms.amount.map { .int($0.minor) },
      "months": terms.months.map { JSON.int($0) }, "until": until.map { .text($0.iso) },
    ])
  }

  fileprivate init?(json: JSON) {
    guard let incentive = json["incentive"]?.text else { return nil }
    self.init(incentive: incentive, terms: Terms(json), until: json["until"]?.day)
  }
}

extension JSON {
  fileprivate var day: Day? { text.flatMap { Day(iso: $0) } }
}
