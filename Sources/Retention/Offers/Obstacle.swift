/// The rule that keeps an incentive from being offered, with the facts and, where time or a
/// count decides, the day it opens.
package enum Obstacle: Hashable, Sendable {
  case reasonMissing
  case noPitch(reason: String)
  case notForReason([ReasonPattern])
  case tenure(months: Int, needed: Int, opens: Day)
  case tenureTooLong(months: Int, below: Int)
  case contract([Contract])
  case service([Service])
  case riskUnknown
  case risk(percent: Int, needed: Int)
  case worthUnknown
  case worth(needed: Money)
  case worthRank(top: Share)
  case usageUnknown
  case usage(percent: Int, below: Int)
  case doesNotHold(String)
  case alreadyHeld(String)
  case holdsNoOption
  case lines(Int, needed: Int)
  case arrears(Money)
  /// Must be confirmed on the call first.
  case unconfirmed(String)
  /// Kept for members of a loyalty programme.
  case membersOnly
  /// Kept for a tier of a programme: their titles.
  case tierNeeded(Localised, Localised)
  case openCase
  case fixFirst(String)
  /// A case of the desk in which no remedy was proposed yet.
  case fixCase(Identifier<Complaint>)
  case capReached(used: Int, of: Int, months: Int, opens: Day)
  case familyCapReached(Family, used: Int, of: Int, months: Int, opens: Day)
  case live(incentive: String, until: Day)
  case overCeiling(total: Share, ceiling: Share)
  case coolDown(Family, refusals: Int, opens: Day)
  case boomerangs(Int, opens: Day)
  case refusedOnThisCall
  case alreadyOnThisCall
  case enoughAfterNo(limit: Int)
  case level(needed: Level)
  /// The month purse has not so much left for this level. `opens` is the first day of the next
  /// month; nil when no month could have so much.
  case purse(left: Money, needed: Money, opens: Day?)
  /// It was put off longer ago than an offer stays good.
  case lapsed(days: Int)
}

/// What the rules say of one incentive for one subscriber now.
package enum Verdict: Hashable, Sendable {
  case met
  case notMet(Obstacle)
}

extension Obstacle {
  /// The day on which time alone removes it; nil where only a change of facts does.
  package var opens: Day? {
    switch self {
    case .tenure(_, _, let day), .capReached(_, _, _, let day),
      .familyCapReached(_, _, _, _, let day), .live(_, let day), .coolDown(_, _, let day),
      .boomerangs(_, let day):
      day
    case .purse(_, _, let day): day
    default: nil
    }
  }
}

extension [Obstacle] {
  /// Those that open by themselves, with their day.
  var dated: [(obstacle: Obstacle, opens: Day)] {
    compactMap { obstacle in obstacle.opens.map { (obstacle, $0) } }
  }
}
