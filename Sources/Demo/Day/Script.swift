import Retention

/// Who calls whom, and about what.
struct Encounter {
  let subscriber: Subscriber
  let agent: Actor
  let reason: String

  var language: Language { subscriber.language ?? .en }
}

/// Writes the steps of one call.
struct Script {
  private(set) var steps: [DemoStep] = []
  private var kept: [DemoClosing.Kept] = []
  private let encounter: Encounter

  init(_ encounter: Encounter, _ chance: inout Chance) {
    self.encounter = encounter
    guard encounter.reason != "Z3" else {
      check(1, &chance)
      add(.setReason("Z3"), chance.within(8...40))
      return
    }
    check(2, &chance)
    add(.setReason(encounter.reason), chance.within(14...75))
    let wantsOut = chance.happens(perMille: 130)
    if !wantsOut { pitch(&chance) }
    note(&chance)
  }

  func closing(_ chance: inout Chance) -> DemoClosing {
    let otherwise = lost(&chance)
    let callsBack = ["POSTPONED", "COMPLAINT-OPENED", "DROPPED"].contains(otherwise)
    return DemoClosing(
      after: chance.within(10...55), kept: kept, otherwise: otherwise,
      callbackMinutes: callsBack ? chance.pick([30, 60, 120, 1440, 1500, 2880, 4320]) : nil)
  }

  private mutating func add(_ action: DemoStep.Action, _ after: Int) {
    steps.append(DemoStep(after: after, action: action))
  }

  private mutating func check(_ times: Int, _ chance: inout Chance) {
    for _ in 0..<times { add(.checkIdentity, chance.within(7...26)) }
  }

  private mutating func pitch(_ chance: inout Chance) {
    var refusals = 0
    for incentive in candidates where refusals < 2 {
      guard isSo(incentive, &chance) else { continue }
      let answer = answer(to: incentive, &chance)
      if answer == .declined { refusals += 1 }
      let offer = DemoOffer(
        incentive: incentive, terms: Pitch.terms(incentive, &chance), answer: answer,
        answeredAfter: chance.within(6...48))
      add(.offer(offer), chance.within(18...80))
      let stays = !Pitch.owed.contains(incentive) || chance.happens(perMille: 550)
      if answer == .accepted, stays {
        kept.append(DemoClosing.Kept(incentive: incentive, outcome: Pitch.outcome(incentive)))
      }
    }
  }

  /// The incentives for the reason that make sense for this subscriber and this hand.
  private var candidates: [String] {
    let subscriber = encounter.subscriber
    let isSupervisor = encounter.agent.level >= .supervisor
    let more = isSupervisor && encounter.reason == "C1" ? ["I17"] : []
    let sensible = (more + Pitch.incentives(for: encounter.reason)).filter { incentive in
      switch incentive {
      case "I08": !subscriber.options.isEmpty
      case "I11": !subscriber.options.contains("Premium TV")
      case "I16": isSupervisor
      case "I20": isSupervisor && subscriber.lines >= 10
      case "I14", "I15", "I10": encounter.agent.level >= .senior
      case "I19": subscriber.circumstances.contains("loyalty-member")
      default: true
      }
    }
    return Array(sensible.prefix(Script.mostOffers))
  }

  /// Keeps a call under its 18 minutes.
  private static let mostOffers = 4

  /// Whether what the incentive needs is known, or found to be so and confirmed now.
  private mutating func isSo(_ incentive: String, _ chance: inout Chance) -> Bool {
    guard let need = Pitch.needs[incentive] else { return true }
    let known = encounter.subscriber.circumstances
    let isStudent = incentive == "I10" && known.contains("student")
    let isOld = incentive == "I03" && known.contains("device-old")
    if known.contains(need.circumstance) || isStudent || isOld { return true }
    let confirmation = DemoStep.Action.confirm(need.circumstance)
    if steps.contains(where: { $0.action == confirmation }) { return true }
    guard chance.happens(perMille: need.found) else { return false }
    add(confirmation, chance.within(12...60))
    return true
  }

  private func answer(to incentive: String, _ chance: inout Chance) -> Answer {
    if chance.happens(perMille: Pitch.taken(incentive)) { return .accepted }
    return chance.happens(perMille: 90) ? .later : .declined
  }

  private mutating func note(_ chance: inout Chance) {
    guard chance.happens(perMille: 820) else { return }
    let text = Notes.draw(encounter.reason, &chance)[encounter.language]
    add(.note(text), chance.within(6...30))
  }

  private func lost(_ chance: inout Chance) -> String {
    let isBound = encounter.subscriber.contractEnd != nil
    let cancelled = isBound && chance.happens(perMille: 480) ? "CANCELLED-EOT" : "CANCELLED-NOW"
    switch encounter.reason {
    case "Z3": return "DROPPED"
    case "L1", "Z2", "A2", "M2", "M3", "L5": return cancelled
    case "M1", "M4": return chance.happens(perMille: 680) ? "TRANSFERRED" : cancelled
    case "A1": return "TRANSFERRED"
    case "A4": return "WRONG-PARTY"
    case "T4": return "DNC"
    case "T1", "T2", "T3": return chance.happens(perMille: 700) ? "COMPLAINT-OPENED" : cancelled
    case "X1", "X2", "X3", "X4": return unhappy(cancelled, &chance)
    default: return undecided(cancelled, &chance)
    }
  }

  private func unhappy(_ cancelled: String, _ chance: inout Chance) -> String {
    chance.happens(perMille: 280) ? "COMPLAINT-OPENED" : undecided(cancelled, &chance)
  }

  private func undecided(_ cancelled: String, _ chance: inout Chance) -> String {
    switch chance.below(100) {
    case ..<15: "KEPT-NOOFFER"
    case ..<27: "POSTPONED"
    default: cancelled
    }
  }
}
