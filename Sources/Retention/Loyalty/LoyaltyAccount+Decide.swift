extension LoyaltyAccount {
  /// The facts that follow from a command, or why there are none. Pure; the store asks again
  /// inside its write transaction.
  package func decide(
    _ command: LoyaltyCommand, in situation: LoyaltySituation
  ) throws(LoyaltyRefusal) -> [LoyaltyFact] {
    var posting = Posting(on: self, in: situation)
    switch command {
    case .join(let code):
      let programme = try posting.programme(code)
      guard !isMember(of: code) else { throw .alreadyMember(programme: code) }
      posting.join(programme)
    case .leave(let code):
      // Not asked of the file: whoever joined may leave, whatever became of the programme.
      guard isMember(of: code) else { throw .notMember(programme: code) }
      posting.write(.left(programme: code, situation.today))
    case .earn(let earning): try posting.earn(earning)
    case .redeem(let programme, let reward, let amount):
      try posting.redeem(reward, of: programme, amount)
    case .use(let id): try posting.use(id)
    case .reverse(let id, let reason): try posting.reverse(id, reason)
    case .takeBack(let id, let amount, let reason): try posting.takeBack(id, amount, reason)
    case .expire: break
    }
    return posting.facts
  }
}

extension Posting {
  /// The head start is given the first time only: leaving and joining again earns nothing.
  mutating func join(_ programme: Programme, withHeadStart: Bool = true) {
    let isNew = account.membership(programme.code) == nil
    write(.joined(programme: programme.code, today))
    guard isNew, withHeadStart, programme.headStart > 0 else { return }
    credit(programme.headStart, in: programme, as: .headStart)
  }

  mutating func credit(
    _ amount: Int64, in programme: Programme, as kind: EarnKind, on day: Day? = nil,
    until lastDay: Day? = nil, reference: String? = nil, reason: String = ""
  ) {
    let day = day ?? today
    write(
      .earned(
        Lot(
          id: number(), programme: programme.code, kind: kind, earned: amount, day: day,
          lastDay: lastDay ?? programme.lastDay(ofLot: day), reference: reference,
          reason: reason)))
  }
}
