import Retention
import TestSupport

/// A call in progress, for tests that read like one: each command is decided and applied, one
/// second after the last.
struct CallOnTheLine {
  var call = Call.sample
  let situation: Situation

  init(_ situation: Situation = .sample) { self.situation = situation }

  private var clock = Moment.sample

  mutating func `do`(_ command: CallCommand) throws(Refusal) {
    for fact in try call.decide(command, in: situation) {
      clock = clock.adding(milliseconds: 1000)
      let number = Identifier<Offer>(Int64(call.offers.count + 1))
      call.apply(fact, at: clock, offer: number)
      if case .closed(let closing) = fact { receipt = closing.receipt }
    }
  }

  private(set) var receipt: Receipt?

  mutating func says(_ reason: String) throws(Refusal) { try `do`(.setReason(reason)) }

  mutating func present(
    _ code: String, amount: Money? = nil, months: Int? = nil
  ) throws(Refusal) {
    try `do`(.present(incentive: code, terms: Terms(amount: amount, months: months)))
  }

  /// Answers the last offer, or the one of `code`.
  mutating func answer(_ answer: Answer, to code: String? = nil) throws(Refusal) {
    let offer = call.offers.last { code == nil || $0.incentive == code }
    try `do`(.answer(offer?.id ?? Identifier(0), answer))
  }

  mutating func close(_ outcome: String, callbackAt: Moment? = nil) throws(Refusal) {
    try `do`(.close(outcome: outcome, callbackAt: callbackAt, language: .en))
  }

  func verdict(_ code: String) -> Verdict? {
    situation.catalogue.incentive(code).map {
      Eligibility(call: call, situation: situation).verdict(for: $0)
    }
  }

  var likely: String? { call.likelyOutcome(in: situation.catalogue)?.code }
  var possible: [String] { call.possibleOutcomes(in: situation.catalogue).map(\.code) }
}
