import Retention
import TestSupport

extension Obstacle {
  static let oneOfEach: [Obstacle] = [
    .reasonMissing, .noPitch(reason: "P1"),
    .notForReason([ReasonPattern("P"), ReasonPattern("C1")]),
    .tenure(months: 5, needed: 12, opens: .sample), .tenureTooLong(months: 30, below: 12),
    .contract([.monthToMonth, .oneYear]), .service([.fibre]), .riskUnknown,
    .risk(percent: 12, needed: 30), .worthUnknown, .worth(needed: .euros(400)),
    .worthRank(top: Share(percent: 15)), .usageUnknown, .usage(percent: 80, below: 40),
    .doesNotHold("Premium TV"), .alreadyHeld("Premium TV"), .holdsNoOption, .lines(2, needed: 5),
    .arrears(.euros(30)), .unconfirmed("rival-offer"), .openCase, .fixFirst("No signal"),
    .fixCase(Identifier(318)),
    .capReached(used: 1, of: 1, months: 12, opens: .sample),
    .familyCapReached(.price, used: 1, of: 1, months: 12, opens: .sample),
    .live(incentive: "I14", until: .sample),
    .overCeiling(total: Share(percent: 40), ceiling: Share(percent: 30)),
    .coolDown(.price, refusals: 2, opens: .sample), .boomerangs(2, opens: .sample),
    .refusedOnThisCall, .alreadyOnThisCall, .enoughAfterNo(limit: 1), .level(needed: .senior),
    .unconfirmed("not-in-the-catalogue"),
    .purse(left: .euros(412), needed: .euros(1_020), opens: "2026-12-01"),
    .purse(left: .zero, needed: .euros(1_020), opens: nil), .lapsed(days: 7), .membersOnly,
    .tierNeeded(Localised("Points"), Localised("Gold")),
  ]

  /// Where it stands in `Obstacle`; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .reasonMissing: 0
    case .noPitch: 1
    case .notForReason: 2
    case .tenure: 3
    case .tenureTooLong: 4
    case .contract: 5
    case .service: 6
    case .riskUnknown: 7
    case .risk: 8
    case .worthUnknown: 9
    case .worth: 10
    case .worthRank: 11
    case .usageUnknown: 12
    case .usage: 13
    case .doesNotHold: 14
    case .alreadyHeld: 15
    case .holdsNoOption: 16
    case .lines: 17
    case .arrears: 18
    case .unconfirmed: 19
    case .openCase: 20
    case .fixFirst: 21
    case .capReached: 22
    case .familyCapReached: 23
    case .live: 24
    case .overCeiling: 25
    case .coolDown: 26
    case .boomerangs: 27
    case .refusedOnThisCall: 28
    case .alreadyOnThisCall: 29
    case .enoughAfterNo: 30
    case .level: 31
    case .purse: 32
    case .lapsed: 33
    case .fixCase: 34
    case .membersOnly: 36
    case .tierNeeded: 35
    }
  }
}
