/// What a programme is used for, counted over accounts. Amounts are in parts.
package struct LoyaltyFigures: Hashable, Sendable {
  package let programme: String
  package private(set) var members = 0
  package private(set) var left = 0
  /// What was earned and not taken back; brought balances and head starts included.
  package private(set) var earned: Int64 = 0
  /// In rewards that were not reversed.
  package private(set) var used: Int64 = 0
  package private(set) var expired: Int64 = 0
  /// What members can still spend.
  package private(set) var open: Int64 = 0
  package private(set) var grants: [GrantedReward.State: Int] = [:]
  /// Who joined twelve months ago or earlier, and how many of them dropped out in those months.
  package private(set) var matured = 0
  package private(set) var dropped = 0

  package init(programme: String) { self.programme = programme }

  /// What of all that was earned was redeemed; nil before anything was earned.
  package var redemption: Share? {
    guard earned > 0 else { return nil }
    return Share(basisPoints: Int(roundedHalfEven(Int128(used) * 10_000, over: Int128(earned))))
  }

  /// Of those who joined twelve months ago or earlier; nil when nobody did.
  package var dropOut: Share? {
    guard matured > 0 else { return nil }
    return Share(basisPoints: Int(roundedHalfEven(Int128(dropped) * 10_000, over: Int128(matured))))
  }

  /// 95 %.
  package var dropOutInterval: ClosedRange<Double> {
    wilsonInterval(successes: dropped, count: matured)
  }

  /// Adds one account; one that was never in the programme changes nothing.
  package mutating func add(_ account: LoyaltyAccount, _ programme: Programme, on day: Day) {
    guard let membership = account.membership(self.programme) else { return }
    if membership.left == nil { members += 1 } else { left += 1 }
    for lot in account.lots(of: self.programme) {
      earned += lot.kept
      used += lot.used
      let isGone = lot.hasEnded(on: day)
      expired += lot.expired + (isGone ? lot.left : 0)
      open += lot.available(on: day)
    }
    for grant in account.grants where grant.programme == self.programme {
      grants[grant.state(on: day), default: 0] += 1
    }
    let end = membership.joined.adding(months: LoyaltyFigures.months)
    guard end <= day else { return }
    matured += 1
    if account.droppedOut(membership, before: end, quietDays: programme.quietDays) { dropped += 1 }
  }

  /// The months after joining that a programme shows in whether it interests anybody.
  package static let months = 12
}

extension LoyaltyAccount {
  /// Left before `end`, or was quiet in the last days before it: nothing earned but what came
  /// with joining, and nothing redeemed.
  fileprivate func droppedOut(_ membership: Membership, before end: Day, quietDays: Int) -> Bool {
    if let left = membership.left, left < end { return true }
    let earned = lots(of: membership.programme)
      .filter { $0.kind != .headStart && $0.kind != .opening }.map(\.day)
    let redeemed = grants.filter { $0.programme == membership.programme }.map(\.day)
    let last = (earned + redeemed).filter { $0 < end }.max() ?? membership.joined
    return max(last, membership.joined).adding(days: quietDays) < end
  }
}
