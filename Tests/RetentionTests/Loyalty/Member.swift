import Retention
import TestSupport

/// An account that grows by what the rules decide, day by day.
struct Member {
  var account = LoyaltyAccount()
  var today: Day = "2026-01-01"
  var programmes: [Programme] = [.stamps, .points, .volume]
  var actor = Actor(name: "a", level: .manager)
  private var nextNumber: Int64 = 1

  init(of programmes: String..., with own: [Programme]? = nil) throws {
    if let own { self.programmes = own }
    for code in programmes { try take(.join(programme: code)) }
  }

  /// Carries a command out; what is refused changes nothing.
  @discardableResult
  mutating func take(_ command: LoyaltyCommand, on day: Day? = nil) throws -> [LoyaltyFact] {
    today = day ?? today
    let facts = try account.decide(
      command,
      in: LoyaltySituation(
        programmes: programmes, bill: .euros(40), actor: actor, today: today,
        firstNumber: nextNumber))
    for fact in facts {
      account.apply(fact, by: actor.name)
      switch fact {
      case .earned(let lot): nextNumber = max(nextNumber, lot.id.rawValue + 1)
      case .granted(let grant): nextNumber = max(nextNumber, grant.id.rawValue + 1)
      default: break
      }
    }
    return facts
  }

  /// By hand, in parts.
  mutating func give(_ amount: Int64, of programme: String = "points", on day: Day? = nil) throws {
    try take(.earn(.manual(programme: programme, amount, reason: "test")), on: day)
  }

  func balance(_ programme: String = "points", on day: Day? = nil) -> Int64 {
    account.balance(of: programme, on: day ?? today)
  }

  /// What the last reward was.
  var grant: GrantedReward? { account.grants.last }
  var lot: Lot? { account.lots.last }
}
