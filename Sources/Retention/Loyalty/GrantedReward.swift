/// A reward from its grant to its end.
package struct GrantedReward: Hashable, Sendable {
  package let id: Identifier<GrantedReward>
  package let programme: String
  /// The reward's code.
  package let reward: String
  /// What it took, in parts.
  package let amount: Int64
  /// As it was worked out when it was granted.
  package let value: Money
  package let day: Day
  /// Until when it can be used, that day included; nil when it does not end.
  package let lastDay: Day?
  /// Who granted it; empty in a fact, which its entry says it of.
  package var actor = ""
  /// Which lots it took, and how much of each.
  package let uses: [LotMove]
  package var end: End?

  package init(
    id: Identifier<GrantedReward>, programme: String, reward: String, amount: Int64, value: Money,
    day: Day, lastDay: Day?, uses: [LotMove], end: End? = nil
  ) {
    self.id = id
    self.programme = programme
    self.reward = reward
    self.amount = amount
    self.value = value
    self.day = day
    self.lastDay = lastDay
    self.uses = uses
    self.end = end
  }

  package enum End: Hashable, Sendable {
    case used(Day), reversed(Day)
  }

  package enum State: String, CaseIterable, Sendable {
    case granted, used, expired, reversed
  }

  /// A reward that nobody used is expired from the day after its last, written down or not.
  package func state(on day: Day) -> State {
    switch end {
    case .used: .used
    case .reversed: .reversed
    case nil: lastDay.map { $0 < day } ?? false ? .expired : .granted
    }
  }
}
