import Insight
import Retention
import SimulatedDesk

/// One call of the simulated desk as a policy's log has it.
struct Episode: Sendable {
  var record: OfferRecord
  /// What accepting cost, as a share of what the subscriber is worth.
  let costShare: Double
  private let day: Int
  private let outcome: SimulatedOutcome

  init(_ call: SimulatedCall, _ question: OfferQuestion, option: Int) {
    day = call.day
    outcome = call.outcome(of: option)
    let stake = option > 0 ? question.stakes[option - 1] : nil
    record = OfferRecord(
      facts: question.facts, offer: stake?.code, accepted: outcome.accepted, stay: nil)
    costShare = stake.map { Double($0.cost.minor) / Double($0.remaining.minor) } ?? 0
    look(on: call.day)
  }

  /// What can be known on a day.
  mutating func look(on today: Int) {
    guard record.stay?.isOver != true else { return }
    record.stay = StayWatch(
      window: outcome.window, seen: today - day, leftAfter: outcome.leftAfter)
  }
}

extension OfferQuestion {
  /// What the desk knows when the call is taken.
  init(_ call: SimulatedCall) {
    let caller = call.caller
    let remaining = Money(caller.remaining)
    self.init(
      facts: CallFacts(
        reasonGroup: caller.cause.rawValue.first, tenureMonths: caller.tenureMonths,
        chargeRank: caller.chargeRank, contract: caller.isMonthToMonth ? .monthToMonth : .oneYear,
        hasOpenCase: caller.hasOpenCase, acceptedBefore: caller.acceptedBefore,
        risk: 1 - caller.statedStay),
      stakes: call.eligible.map {
        OfferStake(code: $0.rawValue, remaining: remaining, cost: Money($0.cost(for: caller)))
      },
      remainingWithNothing: remaining, handling: Money(SimulatedCall.handling))
  }
}

extension Money {
  /// Units of the money in cents.
  fileprivate init(_ units: Double) { self.init(minor: Int64((units * 100).rounded())) }
}
