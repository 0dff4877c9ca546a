extension Posting {
  /// Takes what it costs from the lots: what ends first, then what is oldest.
  mutating func redeem(
    _ code: String, of programmeCode: String, _ asked: Int64?
  ) throws(LoyaltyRefusal) {
    let programme = try own(programmeCode)
    guard let reward = programme.reward(code) else { throw .unknownReward(code) }
    let balance = account.balance(of: programmeCode, on: today)
    let amount = try amount(asked, for: reward, of: programme, balance)
    guard amount <= balance else {
      throw .notEnough(programme: programmeCode, missing: amount - balance)
    }
    write(
      .granted(
        GrantedReward(
          id: number(), programme: programmeCode, reward: code, amount: amount,
          value: reward.value(of: amount, bill: situation.bill), day: today,
          lastDay: reward.goodDays.map { today.adding(days: $0) },
          uses: uses(amount, of: programmeCode))))
  }

  private func amount(
    _ asked: Int64?, for reward: Reward, of programme: Programme, _ balance: Int64
  ) throws(LoyaltyRefusal) -> Int64 {
    switch reward.price {
    case .fixed(let price):
      guard asked == nil || asked == price else { throw .fixedPrice(reward: reward.code) }
      return price
    case .any(let least, _):
      // All that is there, to the last part: no fraction of a point is ever left behind.
      let amount = asked ?? max(balance, least)
      guard amount >= least else { throw .belowLeast(programme: programme.code, least: least) }
      return amount
    }
  }

  private func uses(_ amount: Int64, of programme: String) -> [LotMove] {
    var missing = amount
    return account.spendable(programme, on: today).compactMap { lot in
      let part = min(missing, lot.available(on: today))
      missing -= part
      return part > 0 ? LotMove(.used, part, of: lot.id) : nil
    }
  }

  mutating func use(_ id: Identifier<GrantedReward>) throws(LoyaltyRefusal) {
    guard let grant = account.grant(id) else { throw .noSuchReward }
    switch grant.end {
    case .used(let day): throw .rewardUsed(day)
    case .reversed(let day): throw .rewardReversed(day)
    case nil:
      if let last = grant.lastDay, last < today { throw .rewardExpired(last) }
      write(.used(id, today))
    }
  }

  /// Gives every lot back what the reward took of it. A lot that has ended meanwhile is good again
  /// for the programme's grace, or stays ended where there is none; what has to be taken back goes
  /// there first.
  mutating func reverse(_ id: Identifier<GrantedReward>, _ reason: String) throws(LoyaltyRefusal) {
    guard let grant = account.grant(id) else { throw .noSuchReward }
    if case .reversed(let day) = grant.end { throw .rewardReversed(day) }
    if !isSlip(grant) {
      try check(Posting.correctingLevel)
      try checkReason(reason)
    }
    let grace = situation.programmes.programme(grant.programme)?.graceDays ?? 0
    let moves = grant.uses.flatMap { use in restore(use, grace: grace) }
    write(.reversed(id, moves, reason: reason, today))
    let ended = account.ended(on: today)
    if !ended.isEmpty { write(.expired(ended, today)) }
  }

  /// Granted by the same hand today, and not used: taken back without asking anybody.
  private func isSlip(_ grant: GrantedReward) -> Bool {
    grant.end == nil && grant.day == today && grant.actor == situation.actor.name
  }

  private func restore(_ use: LotMove, grace: Int) -> [LotMove] {
    guard let lot = account.lot(use.lot) else { return [] }
    let settled = min(lot.owed, use.amount)
    let back = use.amount - settled
    let until = lot.hasEnded(on: today) && grace > 0 ? today.adding(days: grace) : nil
    return [
      LotMove(.settled, settled, of: lot.id), LotMove(.restored, back, of: lot.id, until: until),
    ].filter { $0.amount > 0 }
  }

  /// Takes what is left of the lot; what is missing is the shortfall, and is taken when a reward
  /// that holds it is reversed.
  mutating func takeBack(
    _ id: Identifier<Lot>, _ asked: Int64?, _ reason: String
  ) throws(LoyaltyRefusal) {
    try check(Posting.correctingLevel)
    guard let lot = account.lot(id) else { throw .noSuchLot }
    try checkReason(reason)
    guard lot.kept > 0 else { throw .alreadyTakenBack }
    let amount = asked ?? lot.kept
    guard (1...lot.kept).contains(amount) else { throw .outOfRange }
    let taken = min(lot.left, amount)
    let owed = min(amount - taken, lot.used - lot.owed)
    let moves = [(LotMove.Kind.returned, amount), (.taken, taken), (.owed, owed)]
    write(
      .takenBack(
        id, moves.compactMap { $0.1 > 0 ? LotMove($0.0, $0.1, of: id) : nil }, reason: reason,
        today))
  }
}
