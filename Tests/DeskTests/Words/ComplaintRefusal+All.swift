import Retention
import TestSupport

extension ComplaintRefusal {
  static let oneOfEach: [ComplaintRefusal] =
    [
      .noSuchCase(Identifier(318)), .unknownCategory("Z9"), .unknownCause("Z9"), .wordsMissing,
      .wordsTooLong(2001, limit: 2000), .inFuture(Day(daysSinceEpoch: 20_800)),
      .sinceAfterReceipt(Day(daysSinceEpoch: 20_800)), .outOfTurn(.propose, .received),
      .mediationEarly(opens: Day(daysSinceEpoch: 20_800)), .mediationEarly(opens: nil),
      .amountMissing(.credit), .amountOutOfRange(.euros(2_000_000)), .unknownIncentive("I99"),
      .noRemedy("I13"), .otherKind("I04", .credit), .aboveLevel(.supervisor),
      .yoursAlready(Identifier(318)),
    ] + Complaint.Stage.allCases.map { .outOfTurn(.reopen, $0) }

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .noSuchCase: 0
    case .unknownCategory: 1
    case .unknownCause: 2
    case .wordsMissing: 3
    case .wordsTooLong: 4
    case .inFuture: 5
    case .sinceAfterReceipt: 6
    case .outOfTurn: 7
    case .mediationEarly: 8
    case .amountMissing: 9
    case .amountOutOfRange: 10
    case .unknownIncentive: 11
    case .noRemedy: 12
    case .otherKind: 13
    case .aboveLevel: 14
    case .yoursAlready: 15
    }
  }
}
