/// What happened to an account of stamps and points. What it does to each lot is in it, so that
/// whoever keeps the ledger only adds up.
package enum LoyaltyFact: Hashable, Sendable {
  case joined(programme: String, Day)
  case earned(Lot)
  case granted(GrantedReward)
  case used(Identifier<GrantedReward>, Day)
  /// What had ended unused was written down.
  case expired([LotMove], Day)
  case reversed(Identifier<GrantedReward>, [LotMove], reason: String, Day)
  /// What a lot was earned by came back.
  case takenBack(Identifier<Lot>, [LotMove], reason: String, Day)
  case left(programme: String, Day)

  package func mapWords(_ change: (String) throws -> String) rethrows -> LoyaltyFact {
    switch self {
    case .earned(let lot): .earned(try lot.mapReason(change))
    case .reversed(let grant, let moves, let reason, let day):
      .reversed(grant, moves, reason: try change(reason), day)
    case .takenBack(let lot, let moves, let reason, let day):
      .takenBack(lot, moves, reason: try change(reason), day)
    case .joined, .granted, .used, .expired, .left: self
    }
  }

  /// What it does to lots that are there already.
  package var moves: [LotMove] {
    switch self {
    case .granted(let grant): grant.uses
    case .expired(let moves, _), .reversed(_, let moves, _, _), .takenBack(_, let moves, _, _):
      moves
    case .joined, .earned, .used, .left: []
    }
  }
}

extension Lot {
  /// The same as it was earned.
  fileprivate func mapReason(_ change: (String) throws -> String) rethrows -> Lot {
    Lot(
      id: id, programme: programme, kind: kind, earned: earned, day: day, lastDay: firstLastDay,
      reference: reference, reason: reason.isEmpty ? "" : try change(reason))
  }
}
