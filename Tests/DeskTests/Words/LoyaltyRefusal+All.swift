import Retention
import TestSupport

extension LoyaltyRefusal {
  static let oneOfEach: [LoyaltyRefusal] = [
    .unknownProgramme("points"), .nothingToJoin(programme: "points"),
    .alreadyMember(programme: "points"), .notMember(programme: "points"), .nothingEarned,
    .alreadyEarned(reference: "F-1"), .outOfRange, .reasonMissing,
    .reasonTooLong(2001, limit: 2000), .unknownReward("points"),
    .notEnough(programme: "points", missing: 30), .fixedPrice(reward: "credit"),
    .belowLeast(programme: "points", least: 100), .noSuchReward, .rewardUsed("2026-11-22"),
    .rewardExpired("2026-11-22"), .rewardReversed("2026-11-22"), .noSuchLot, .alreadyTakenBack,
    .needsLevel(.senior),
  ]

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .unknownProgramme: 0
    case .nothingToJoin: 1
    case .alreadyMember: 2
    case .notMember: 3
    case .nothingEarned: 4
    case .alreadyEarned: 5
    case .outOfRange: 6
    case .reasonMissing: 7
    case .reasonTooLong: 8
    case .unknownReward: 9
    case .notEnough: 10
    case .fixedPrice: 11
    case .belowLeast: 12
    case .noSuchReward: 13
    case .rewardUsed: 14
    case .rewardExpired: 15
    case .rewardReversed: 16
    case .noSuchLot: 17
    case .alreadyTakenBack: 18
    case .needsLevel: 19
    }
  }
}
