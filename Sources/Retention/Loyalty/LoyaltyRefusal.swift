/// Why nothing was done to an account of stamps and points.
package enum LoyaltyRefusal: Error, Hashable, Sendable {
  case unknownProgramme(String)
  /// A programme of volume steps keeps no account.
  case nothingToJoin(programme: String)
  case alreadyMember(programme: String)
  case notMember(programme: String)
  /// The subscriber is in no programme that gives something for it.
  case nothingEarned
  /// The bill or the purchase was credited before.
  case alreadyEarned(reference: String)
  /// Nothing, too much, or in the future.
  case outOfRange
  case reasonMissing
  case reasonTooLong(Int, limit: Int)
  case unknownReward(String)
  /// In parts of the programme.
  case notEnough(programme: String, missing: Int64)
  /// The reward takes one amount only.
  case fixedPrice(reward: String)
  /// Less than the reward takes at the least, in parts.
  case belowLeast(programme: String, least: Int64)
  case noSuchReward
  case rewardUsed(Day)
  case rewardExpired(Day)
  case rewardReversed(Day)
  case noSuchLot
  /// All of the lot was taken back before.
  case alreadyTakenBack
  /// Giving by hand and taking back need a level.
  case needsLevel(Level)
}
