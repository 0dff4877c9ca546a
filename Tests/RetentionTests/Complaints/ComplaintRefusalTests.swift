import Retention
import TestSupport
import Testing

@Suite struct ComplaintRefusalTests {
  /// A draft that is wrong in one thing, and what is said.
  static let drafts: [(Complaint.Draft, ComplaintRefusal)] = [
    (.sample { $0.category = "Z9" }, .unknownCategory("Z9")),
    (.sample { $0.words = " \n" }, .wordsMissing),
    (
      .sample { $0.words = String(repeating: "a", count: 2001) }, .wordsTooLong(2001, limit: 2000)
    ),
    (.sample { $0.received = "2026-11-23" }, .inFuture("2026-11-23")),
    (.sample { $0.since = "2026-11-23" }, .inFuture("2026-11-23")),
    (
      .sample {
        $0.received = "2026-11-20"
        $0.since = "2026-11-21"
      }, .sinceAfterReceipt("2026-11-21")
    ),
  ]

  @Test(arguments: drafts)
  func aDraftIsRefused(_ draft: Complaint.Draft, _ refusal: ComplaintRefusal) {
    var desk = ComplaintDesk()
    #expect(throws: refusal) { try desk.perform(.open(draft)) }
    #expect(desk.complaints.isEmpty)
  }

  @Test func aLetterFromLastWeekIsLateFromItsOwnDay() throws {
    var desk = ComplaintDesk()
    try desk.open(since: "2026-11-01", received: "2026-11-14")
    let clock = desk.complaint?.nextClock(by: desk.rules.caseTimes)
    #expect(clock == CaseClock(kind: .acknowledge, due: "2026-11-21", met: nil))
    #expect(clock?.isBreached(on: .sample) == true)
    #expect(clock?.daysLeft(on: .sample) == -1)
  }

  /// A remedy by an agent, and what is said; nil where it may be.
  static let remedies: [(Remedy, Level, ComplaintRefusal?)] = [
    (Remedy(.fix), .agent, nil),
    (Remedy(.credit), .agent, .amountMissing(.credit)),
    (Remedy(.refund, amount: .zero), .agent, .amountMissing(.refund)),
    (Remedy(.credit, amount: .euros(-1)), .agent, .amountOutOfRange(.euros(-1))),
    (Remedy(.goods, cost: .euros(-1)), .agent, .amountOutOfRange(.euros(-1))),
    (
      Remedy(.credit, amount: .euros(2_000_000)), .manager, .amountOutOfRange(.euros(2_000_000))
    ),
    (Remedy(.credit, amount: .euros(40)), .agent, nil),
    (Remedy(.credit, amount: .euros(41)), .agent, .aboveLevel(.senior)),
    (Remedy(.credit, amount: .euros(41)), .senior, nil),
    (Remedy(.fix, cost: .euros(91)), .senior, .aboveLevel(.supervisor)),
    (Remedy(.credit, amount: .euros(900)), .supervisor, .aboveLevel(.manager)),
    (Remedy(.credit, amount: .euros(900)), .manager, nil),
    (Remedy(.credit, incentive: "Z9"), .agent, .unknownIncentive("Z9")),
    (Remedy(.credit, incentive: "RIGHT-SIZE"), .agent, .noRemedy("RIGHT-SIZE")),
    (Remedy(.fix, incentive: "APOLOGY"), .agent, .otherKind("APOLOGY", .credit)),
    (Remedy(.credit, incentive: "APOLOGY"), .agent, nil),
    (Remedy(.refund, incentive: "REFUND"), .agent, .amountMissing(.refund)),
    (
      Remedy(.refund, incentive: "REFUND", amount: .euros(151)), .manager,
      .amountOutOfRange(.euros(151))
    ),
    (Remedy(.refund, incentive: "REFUND", amount: .euros(60)), .agent, nil),
    (Remedy(.refund, incentive: "REFUND", amount: .euros(61)), .agent, .aboveLevel(.supervisor)),
  ]

  @Test(arguments: remedies)
  func aRemedyIsWithinOnesLevel(_ remedy: Remedy, _ level: Level, _ refusal: ComplaintRefusal?)
    throws
  {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged)
    desk.actor = Actor(name: "amelie", level: level)
    if let refusal {
      #expect(throws: refusal) { try desk.step(.propose(remedy)) }
    } else {
      try desk.step(.propose(remedy))
      #expect(desk.complaint?.stage == .proposed)
    }
  }

  @Test func theCatalogueSaysWhatAnIncentiveCosts() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged, .propose(Remedy(.credit, incentive: "APOLOGY", cost: .euros(1))))
    #expect(desk.complaint?.round.remedies.last?.remedy.cost == .euros(10))
  }

  @Test func aStepOutOfTurnIsRefusedByName() throws {
    var desk = ComplaintDesk()
    try desk.open()
    #expect(throws: ComplaintRefusal.outOfTurn(.propose, .received)) {
      try desk.step(.credited)
    }
    #expect(throws: ComplaintRefusal.noSuchCase(Identifier(7))) {
      try desk.perform(.on(Identifier(7), .take))
    }
    try desk.step(.acknowledged, .credited, .answer(isYes: true))
    #expect(throws: ComplaintRefusal.unknownCause("Z9")) {
      try desk.step(.close(cause: "Z9"))
    }
    #expect(throws: ComplaintRefusal.wordsMissing) { try desk.step(.note("")) }
  }
}

extension Complaint.Draft {
  static func sample(_ change: (inout Complaint.Draft) -> Void) -> Complaint.Draft {
    var draft = Complaint.Draft(
      category: "B1", words: "charged twice", severity: .serious, received: .sample)
    change(&draft)
    return draft
  }
}
