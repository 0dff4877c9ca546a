package import Retention

extension ComplaintRules {
  /// Two categories, three root causes.
  package static let sample = ComplaintRules(
    categories: [
      Branch(
        code: "B", title: Localised("Bills"),
        leaves: [
          Category(
            code: "B1", title: Localised("Wrong charge"), severity: .serious,
            apology: Localised("I am sorry")),
          Category(
            code: "B2", title: Localised("No refund"), severity: .critical,
            apology: Localised("I am sorry")),
        ])
    ],
    causes: [
      Branch(
        code: "N", title: Localised("Network"),
        leaves: [
          Cause(code: "N1", title: Localised("Outage")),
          Cause(code: "N2", title: Localised("Capacity")),
        ]),
      Branch(
        code: "W", title: Localised("Work"),
        leaves: [Cause(code: "W1", title: Localised("Lost"))]),
    ],
    closeWithin: [
      .minor: TimeLimit(20, .workingDays), .serious: TimeLimit(60, .days),
      .critical: TimeLimit(3, .workingDays),
    ], deadlockLetter: Localised("Case {number}: {mediator}"))
}
