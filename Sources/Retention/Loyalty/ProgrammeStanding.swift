/// How a member stands in one programme on a day: what the card shows.
package struct ProgrammeStanding: Sendable {
  package let programme: Programme
  /// In parts, as all amounts here.
  package let balance: Int64
  /// The reward that takes least, and how much is missing for it; nil without rewards.
  package let nearest: (reward: Reward, missing: Int64)?
  /// Rewards that the balance pays for.
  package let payable: [Reward]
  package let tier: LoyaltyTier?
  package let nextTier: (tier: LoyaltyTier, missing: Int64)?
  /// What ends first, and its last day.
  package let endingNext: (amount: Int64, day: Day)?
  /// Taken back, and still out in rewards.
  package let shortfall: Int64
  /// Granted and not yet used, what ends first in front.
  package let ready: [GrantedReward]

  /// Filled places of a stamp card, and all of them, the reward's own included; nil for points.
  package var card: (filled: Int, places: Int)? {
    guard case .stamps(let places) = programme.kind else { return nil }
    return (Int(min(balance, Int64(places - 1))), places)
  }
}

extension LoyaltyAccount {
  /// Nil for who is no member.
  package func standing(in programme: Programme, on day: Day) -> ProgrammeStanding? {
    guard isMember(of: programme.code) else { return nil }
    let balance = balance(of: programme.code, on: day)
    let counted = programme.tiers.map { self.counted($0, in: programme.code, on: day) } ?? 0
    return ProgrammeStanding(
      programme: programme, balance: balance,
      nearest: programme.rewards.min { $0.least < $1.least }
        .map { ($0, max(0, $0.least - balance)) },
      payable: programme.rewards.filter { $0.least <= balance },
      tier: tier(in: programme, on: day),
      nextTier: programme.tiers?.next(after: counted).map { ($0, $0.threshold - counted) },
      endingNext: endingNext(programme.code, on: day),
      shortfall: lots(of: programme.code).reduce(0) { $0 + $1.owed },
      ready: ready(on: day).filter { $0.programme == programme.code })
  }

  private func endingNext(_ programme: String, on day: Day) -> (amount: Int64, day: Day)? {
    let lots = spendable(programme, on: day)
    guard let last = lots.first?.lastDay else { return nil }
    return (lots.filter { $0.lastDay == last }.reduce(0) { $0 + $1.available(on: day) }, last)
  }

  /// Where the account stands in every programme of the file, in its order.
  package func standings(in programmes: [Programme], on day: Day) -> [ProgrammeStanding] {
    programmes.compactMap { standing(in: $0, on: day) }
  }
}
