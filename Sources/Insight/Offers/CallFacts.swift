import Foundation
package import Retention

/// What is known when an offer is chosen, as far as the effect of offers is learnt from it.
package struct CallFacts: Hashable, Sendable {
  /// The first letter of the reason's code: P price, C competitor, S service, X experience …
  package var reasonGroup: Character?
  package var tenureMonths: Int
  /// Where the monthly charge stands among all subscribers', 0 to 1 (`Worth.rank`); so that no
  /// currency matters. Nil counts as the middle.
  package var chargeRank: Double?
  package var contract: Contract
  package var hasOpenCase: Bool
  /// Offers accepted on earlier calls.
  package var acceptedBefore: Int
  /// The chance of leaving that the churn model gives when nothing is offered, 0 to 1.
  package var risk: Double

  package init(
    reasonGroup: Character?, tenureMonths: Int, chargeRank: Double?, contract: Contract,
    hasOpenCase: Bool, acceptedBefore: Int, risk: Double
  ) {
    self.reasonGroup = reasonGroup
    self.tenureMonths = tenureMonths
    self.chargeRank = chargeRank
    self.contract = contract
    self.hasOpenCase = hasOpenCase
    self.acceptedBefore = acceptedBefore
    self.risk = risk
  }

  /// What the churn model says in favour of staying, as a logit.
  package var offset: Double { -logit(risk) }
}

/// The summary features z of a call: a one, then ten numbers that are each about 0 on average and
/// about 1 in spread. The standardisation is fixed, so that a model learnt last month reads this
/// month's calls in the same way.
package enum OfferFeatures {
  package static let names = [
    "one", "log tenure", "charge rank", "month-to-month", "price", "competitor", "service",
    "usage", "open case", "accepted before", "logit of staying",
  ]
  package static var width: Int { names.count }

  /// | feature | unit | minus | divided by |
  /// |---|---|---|---|
  /// | log tenure | ln(1 + months) | 3.0 | 1.15, both as on IBM Telco |
  /// | charge rank | 0 to 1 | 0.5 | 0.29, as any rank |
  /// | month-to-month | 1 or 0 | 0.5 | 0.5 |
  /// | price; competitor; service or experience; usage; open case | 1 or 0 | 0.25 | 0.43, as a quarter |
  /// | accepted before | ln(1 + offers), at most 5 | 0.3 | 0.45 |
  /// | logit of staying | logit | 0 | 1.5 |
  package static func of(_ facts: CallFacts) -> [Double] {
    func quarter(_ holds: Bool) -> Double { ((holds ? 1 : 0) - 0.25) / 0.43 }
    let group = facts.reasonGroup
    let accepted = Double(min(5, max(0, facts.acceptedBefore)))
    return [
      1, (log(1 + Double(max(0, facts.tenureMonths))) - 3) / 1.15,
      ((facts.chargeRank ?? 0.5) - 0.5) / 0.29, facts.contract == .monthToMonth ? 1 : -1,
      quarter(group == "P"), quarter(group == "C"), quarter(group == "S" || group == "X"),
      quarter(group == "U"), quarter(facts.hasOpenCase), (log(1 + accepted) - 0.3) / 0.45,
      facts.offset / 1.5,
    ]
  }
}
