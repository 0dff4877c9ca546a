package import Retention

/// A complaint of the weeks before: what it is about, when it came in, and what was done on which
/// day. Apology and letter are the desk's own and left empty.
package struct DemoCase: Sendable {
  package let subscriber: Identifier<Subscriber>
  package let agent: Actor
  package let draft: Complaint.Draft
  /// In order; half past nine and later on each day.
  package let steps: [(day: Day, step: ComplaintStep)]
}

/// A root cause that was met.
package struct DemoMeasure: Sendable {
  package let day: Day
  package let by: Actor
  package let command: MeasureCommand
}

/// Some twenty cases of the last eleven weeks, half of them still open, and two measures, of which
/// one helped.
package enum DemoCases {
  /// Of subscribers who have not left; showcases stay free for the viewer.
  package static func all(_ subscribers: DemoSubscribers) -> [DemoCase] {
    var next = Int64(Showcase.allCases.count)
    return plans.enumerated().compactMap { index, plan in
      guard let person = subscribers.stayer(after: &next) else { return nil }
      return plan.played(
        by: DemoStaff.agents[index % DemoStaff.agents.count], of: person,
        on: subscribers.today)
    }
  }

  package static func measures(today: Day) -> [DemoMeasure] {
    [
      measure("N1", 40, "A second supplier carries the ring north of the river", today),
      measure("W2", 30, "Two visits in a morning instead of three", today),
    ].compactMap(\.self)
  }

  private static func measure(
    _ cause: String, _ daysAgo: Int, _ words: String, _ today: Day
  ) -> DemoMeasure? {
    DemoStaff.supervisors.first.map { supervisor in
      DemoMeasure(
        day: today.adding(days: -daysAgo), by: supervisor,
        command: MeasureCommand(cause: cause, words: words))
    }
  }

  private static let plans: [CasePlan] = [
    CasePlan(78, .billTwice, "A0 P1 Y1 C5", .refund, 2400, "B1"),
    CasePlan(71, .noService, "A0 P0 Y0 C2", .fix, 0, "N1"),
    CasePlan(66, .noService, "A0 P0 Y0 C3", .credit, 1200, "N1"),
    CasePlan(60, .noVisit, "A1 P1 Y1 C6", .credit, 1000, "W2"),
    CasePlan(58, .promisedPrice, "A0 P4 N4 P6 Y6 C8", .credit, 2000, "B2"),
    CasePlan(52, .slow, "A0 P2 Y3 C12", .fix, 0, "N3"),
    CasePlan(50, .neverAgreed, "A1 P3 N4 M12", .refund, 3990, ""),
    CasePlan(47, .noService, "A0 P0 Y0 C2", .credit, 800, "N1"),
    CasePlan(44, .noRefund, "A0 P3 Y3 C11", .refund, 3650, "B3"),
    CasePlan(38, .noVisit, "A0 P1 Y1 C4", .goods, 1500, "W2"),
    CasePlan(33, .thirdCall, "A0 P2 Y2 C5", .coupon, 1500, "W1"),
    CasePlan(26, .billTwice, "A0 P1 Y1 C3", .credit, 1820, "B1"),
    CasePlan(21, .noVisit, "A0 P1 Y1 C4", .credit, 1000, "W2"),
    CasePlan(19, .noRefund, "A0 P4 Y4", .refund, 2790, ""),
    CasePlan(9, .slow, "A0 P3 N4", .credit, 500, ""),
    CasePlan(6, .thirdCall, "A0", .fix, 0, ""),
    CasePlan(4, .noService, "", .fix, 0, ""),
    CasePlan(2, .noVisit, "A0 P0", .credit, 1000, ""),
    CasePlan(0, .billTwice, "A0", .fix, 0, ""),
  ]
}

extension DemoSubscribers {
  /// The next who has not left, some rows further on; nil at the end.
  fileprivate func stayer(after row: inout Int64) -> Subscriber? {
    row += 5
    while let person = self[Identifier(row)] {
      if person.left != true { return person }
      row += 1
    }
    return nil
  }
}
