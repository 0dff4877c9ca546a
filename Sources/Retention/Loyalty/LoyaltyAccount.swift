/// Which programme a subscriber is in, since when, and until when.
package struct Membership: Hashable, Sendable {
  package let programme: String
  /// The first time.
  package let joined: Day
  package var left: Day?

  package init(programme: String, joined: Day, left: Day? = nil) {
    self.programme = programme
    self.joined = joined
    self.left = left
  }
}

/// All stamps, points and rewards of one subscriber. No balance stands in it: what there is, is
/// the sum of the lots on a day.
package struct LoyaltyAccount: Hashable, Sendable {
  /// In the order of joining.
  package private(set) var memberships: [Membership]
  /// Oldest number first, spent ones included.
  package private(set) var lots: [Lot]
  /// Oldest number first.
  package private(set) var grants: [GrantedReward]

  package init(memberships: [Membership] = [], lots: [Lot] = [], grants: [GrantedReward] = []) {
    self.memberships = memberships
    self.lots = lots
    self.grants = grants
  }

  package func membership(_ programme: String) -> Membership? {
    memberships.first { $0.programme == programme }
  }

  package func isMember(of programme: String) -> Bool {
    membership(programme).map { $0.left == nil } ?? false
  }

  package func lot(_ id: Identifier<Lot>) -> Lot? { lots.first { $0.id == id } }
  package func grant(_ id: Identifier<GrantedReward>) -> GrantedReward? {
    grants.first { $0.id == id }
  }
  package func lots(of programme: String) -> [Lot] { lots.filter { $0.programme == programme } }

  /// In parts.
  package func balance(of programme: String, on day: Day) -> Int64 {
    lots(of: programme).reduce(0) { $0 + $1.available(on: day) }
  }

  /// What can be spent on a day, in the order in which it is: what ends first, then what is
  /// oldest.
  package func spendable(_ programme: String, on day: Day) -> [Lot] {
    lots(of: programme).filter { $0.available(on: day) > 0 }.sorted { one, other in
      let (end, otherEnd) = (one.lastDay ?? .endless, other.lastDay ?? .endless)
      return (end, one.day, one.id) < (otherEnd, other.day, other.id)
    }
  }

  /// The rewards that can be used on a day, what ends first in front.
  package func ready(on day: Day) -> [GrantedReward] {
    grants.filter { $0.state(on: day) == .granted }.sorted {
      ($0.lastDay ?? .endless, $0.id) < ($1.lastDay ?? .endless, $1.id)
    }
  }

  /// Whether anything has ended unused and is not yet written down.
  package func hasEnded(on day: Day) -> Bool { !ended(on: day).isEmpty }

  /// What was earned in the window of a programme's tiers, in parts.
  package func counted(_ tiers: Tiers, in programme: String, on day: Day) -> Int64 {
    lots(of: programme).reduce(0) { sum, lot in
      tiers.counting.contains(lot.kind) && tiers.counts(lot.day, on: day) ? sum + lot.kept : sum
    }
  }

  package func tier(in programme: Programme, on day: Day) -> LoyaltyTier? {
    guard let tiers = programme.tiers, isMember(of: programme.code) else { return nil }
    return tiers.tier(at: counted(tiers, in: programme.code, on: day))
  }
}

extension LoyaltyAccount {
  /// Grows by one fact, which `actor` brought about.
  package mutating func apply(_ fact: LoyaltyFact, by actor: String) {
    for move in fact.moves {
      guard let index = lots.firstIndex(where: { $0.id == move.lot }) else { continue }
      lots[index].apply(move)
    }
    switch fact {
    case .joined(let programme, let day):
      if let index = memberships.firstIndex(where: { $0.programme == programme }) {
        memberships[index].left = nil
      } else {
        memberships.append(Membership(programme: programme, joined: day))
      }
    case .left(let programme, let day):
      guard let index = memberships.firstIndex(where: { $0.programme == programme }) else { return }
      memberships[index].left = day
    case .earned(let lot): lots.append(lot)
    case .granted(var grant):
      grant.actor = actor
      grants.append(grant)
    case .used(let id, let day): end(id, .used(day))
    case .reversed(let id, _, _, let day): end(id, .reversed(day))
    case .expired, .takenBack: break
    }
  }

  private mutating func end(_ id: Identifier<GrantedReward>, _ end: GrantedReward.End) {
    guard let index = grants.firstIndex(where: { $0.id == id }) else { return }
    grants[index].end = end
  }
}

extension Day {
  /// After every day that a lot can end on.
  fileprivate static let endless = Day(daysSinceEpoch: .max)
}
