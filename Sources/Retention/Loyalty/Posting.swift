/// What a decision about an account is made from.
package struct LoyaltySituation: Sendable {
  package let programmes: [Programme]
  /// The monthly charge, for rewards that are worth one.
  package let bill: Money
  package let actor: Actor
  package let today: Day
  /// The first free number of the ledger; lots and rewards share one series.
  package let firstNumber: Int64

  package init(
    programmes: [Programme], bill: Money, actor: Actor, today: Day, firstNumber: Int64
  ) {
    self.programmes = programmes
    self.bill = bill
    self.actor = actor
    self.today = today
    self.firstNumber = firstNumber
  }
}

/// Facts in the making: each counts for the next.
struct Posting {
  private(set) var account: LoyaltyAccount
  private(set) var facts: [LoyaltyFact] = []
  let situation: LoyaltySituation
  private var nextNumber: Int64

  /// What has ended is written down first: the account is touched.
  init(on account: LoyaltyAccount, in situation: LoyaltySituation) {
    self.account = account
    self.situation = situation
    nextNumber = situation.firstNumber
    let ended = account.ended(on: situation.today)
    if !ended.isEmpty { write(.expired(ended, situation.today)) }
  }

  var today: Day { situation.today }

  mutating func write(_ fact: LoyaltyFact) {
    account.apply(fact, by: situation.actor.name)
    facts.append(fact)
  }

  mutating func number<Subject>() -> Identifier<Subject> {
    defer { nextNumber += 1 }
    return Identifier(nextNumber)
  }

  func programme(_ code: String) throws(LoyaltyRefusal) -> Programme {
    guard let programme = situation.programmes.programme(code) else {
      throw .unknownProgramme(code)
    }
    guard programme.hasLedger else { throw .nothingToJoin(programme: code) }
    return programme
  }

  /// The same, of which the subscriber is a member.
  func own(_ code: String) throws(LoyaltyRefusal) -> Programme {
    let programme = try programme(code)
    guard account.isMember(of: code) else { throw .notMember(programme: code) }
    return programme
  }

  func checkReason(_ reason: String) throws(LoyaltyRefusal) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .reasonMissing }
    guard reason.count <= Call.noteLimit else {
      throw .reasonTooLong(reason.count, limit: Call.noteLimit)
    }
  }

  func check(_ level: Level) throws(LoyaltyRefusal) {
    guard situation.actor.level >= level else { throw .needsLevel(level) }
  }

  /// Who gives by hand, takes back, or takes back what somebody else gave.
  static let correctingLevel = Level.senior
  /// The most that is credited at once, in parts.
  static let largest: Int64 = 100_000_000_000
}

extension LoyaltyAccount {
  /// What ended unused before this day and is not yet written down.
  func ended(on day: Day) -> [LotMove] {
    lots.filter { $0.hasEnded(on: day) && $0.left > 0 }
      .map { LotMove(.expired, $0.left, of: $0.id) }
  }
}
