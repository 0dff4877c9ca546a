/// What can be asked of an account of stamps and points.
package enum LoyaltyCommand: Hashable, Sendable {
  case join(programme: String)
  case leave(programme: String)
  case earn(Earning)
  /// `amount`, in parts, for a reward of any amount; nil takes all that is there.
  case redeem(programme: String, reward: String, amount: Int64?)
  case use(Identifier<GrantedReward>)
  case reverse(Identifier<GrantedReward>, reason: String)
  /// Takes back a lot, or so many parts of it, with what it was earned by.
  case takeBack(Identifier<Lot>, amount: Int64?, reason: String)
  /// Writes down what has ended.
  case expire
}

/// Something to be credited.
package enum Earning: Hashable, Sendable {
  /// In every programme of the subscriber that gives something for it.
  case bill(Money, reference: String?, day: Day?)
  case purchase(Money, reference: String?, day: Day?)
  /// An offer accepted on a call, in the first programme that gives something for it. Whoever is
  /// in none of them joins the first: the yes was to its stamps.
  case offer(String)
  /// By hand, in parts.
  case manual(programme: String, Int64, reason: String)
  /// What stood elsewhere before. Makes a member of whoever is none, without a head start.
  case opening(OpeningBalance)
}

/// A balance that is brought from another system.
package struct OpeningBalance: Hashable, Sendable {
  package let programme: String
  /// In parts.
  package let amount: Int64
  /// What it is called there; nothing is brought twice under one.
  package let reference: String
  /// When it was earned, and until when it is good; nil: today, and as the programme says.
  package let day: Day?
  package let lastDay: Day?

  /// In parts.
  package static let largest = Posting.largest

  package init(
    programme: String, amount: Int64, reference: String, day: Day? = nil, lastDay: Day? = nil
  ) {
    self.programme = programme
    self.amount = amount
    self.reference = reference
    self.day = day
    self.lastDay = lastDay
  }
}
