import Retention
import TestSupport
import Testing

struct EligibilityTests {
  /// What each rule says of Zoë, and of someone or a call that it does not fit.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    var call = Call.sample(reason: "P1")
    var risk: ChurnRisk? = .sample
    var worth = Worth.sample
    var change: @Sendable (inout Subscriber) -> Void = { _ in }
    let obstacle: Obstacle?

    var testDescription: String { "\(rule) → \(obstacle.map { "\($0)" } ?? "met")" }
  }

  @Test(arguments: [
    Case(rule: .tenureAtLeast(months: 24), obstacle: nil),
    Case(
      rule: .tenureAtLeast(months: 27),
      obstacle: .tenure(months: 24, needed: 27, opens: "2027-02-22")),
    Case(
      rule: .tenureAtLeast(months: 3), change: { $0.tenureMonths = .min },
      obstacle: .tenure(months: .min, needed: 3, opens: "2027-02-22")),
    Case(rule: .tenureBelow(months: 25), obstacle: nil),
    Case(rule: .tenureBelow(months: 24), obstacle: .tenureTooLong(months: 24, below: 24)),
    Case(rule: .contract([.monthToMonth]), obstacle: nil),
    Case(rule: .contract([.oneYear, .twoYear]), obstacle: .contract([.oneYear, .twoYear])),
    Case(rule: .service([.dsl, .fibre]), obstacle: nil),
    Case(rule: .service([.mobile]), obstacle: .service([.mobile])),
    Case(rule: .riskAtLeast(Share(percent: 72)), obstacle: nil),
    Case(rule: .riskAtLeast(Share(percent: 73)), obstacle: .risk(percent: 72, needed: 73)),
    Case(rule: .riskAtLeast(Share(percent: 1)), risk: nil, obstacle: .riskUnknown),
    Case(
      rule: .riskAtLeast(Share(percent: 60)),
      risk: ChurnRisk(probability: 0.596, interval: 0...1, count: 9, reasons: []),
      obstacle: .risk(percent: 59, needed: 60)),
    Case(rule: .worthAtLeast(.euros(300)), obstacle: nil),
    Case(rule: .worthAtLeast(Money(minor: 30_001)), obstacle: .worth(needed: Money(minor: 30_001))),
    Case(rule: .worthAtLeast(.zero), worth: .unknown, obstacle: .worthUnknown),
    Case(rule: .worthTop(Share(percent: 20)), obstacle: nil),
    Case(rule: .worthTop(Share(percent: 15)), obstacle: .worthRank(top: Share(percent: 15))),
    Case(rule: .worthTop(Share(percent: 90)), worth: .unknown, obstacle: .worthUnknown),
    Case(rule: .usageBelow(Share(percent: 34)), obstacle: nil),
    Case(rule: .usageBelow(Share(percent: 33)), obstacle: .usage(percent: 33, below: 33)),
    Case(
      rule: .usageBelow(Share(percent: 40)), change: { $0.usage = nil }, obstacle: .usageUnknown),
    Case(rule: .holds(option: "Online backup"), obstacle: nil),
    Case(rule: .holds(option: "Premium TV"), obstacle: .doesNotHold("Premium TV")),
    Case(rule: .lacks(option: "Premium TV"), obstacle: nil),
    Case(rule: .lacks(option: "Online backup"), obstacle: .alreadyHeld("Online backup")),
    Case(rule: .holdsAnyOption, obstacle: nil),
    Case(rule: .holdsAnyOption, change: { $0.options = [] }, obstacle: .holdsNoOption),
    Case(rule: .linesAtLeast(1), obstacle: nil),
    Case(rule: .linesAtLeast(10), obstacle: .lines(1, needed: 10)),
    Case(rule: .noArrears, obstacle: nil),
    Case(rule: .noArrears, change: { $0.arrears = Money(minor: -1) }, obstacle: nil),
    Case(
      rule: .noArrears, change: { $0.arrears = Money(minor: 1) },
      obstacle: .arrears(Money(minor: 1))),
    Case(rule: .circumstance("rival-offer"), obstacle: .unconfirmed("rival-offer")),
    Case(
      rule: .circumstance("rival-offer"), change: { $0.circumstances = ["rival-offer"] },
      obstacle: nil),
    Case(
      rule: .circumstance("rival-offer"),
      call: .sample(reason: "P1").with(.confirmed("rival-offer")), obstacle: nil),
    Case(rule: .noOpenCase, obstacle: nil),
    Case(rule: .noOpenCase, change: { $0.openCase = "no signal" }, obstacle: .openCase),
    Case(rule: .reason([ReasonPattern("P1")]), obstacle: nil),
    Case(rule: .reason([ReasonPattern("P")]), obstacle: nil),
    Case(rule: .reason([ReasonPattern("P")]), call: .sample, obstacle: .reasonMissing),
    Case(
      rule: .reason([ReasonPattern("P3"), ReasonPattern("S")]),
      obstacle: .notForReason([ReasonPattern("P3"), ReasonPattern("S")])),
    Case(rule: .any([.linesAtLeast(10), .noArrears]), obstacle: nil),
    Case(rule: .any([.linesAtLeast(10), .noOpenCase]), obstacle: nil),
    Case(
      rule: .any([.linesAtLeast(10), .contract([.oneYear])]), obstacle: .lines(1, needed: 10)),
    Case(
      rule: .any([.tenureAtLeast(months: 30), .tenureAtLeast(months: 25)]),
      obstacle: .tenure(months: 24, needed: 25, opens: "2026-12-22")),
  ])
  func `a rule is met or says why not`(_ it: Case) {
    var subscriber = Subscriber.sample
    it.change(&subscriber)
    let dossier = Dossier(subscriber: subscriber, history: [], risk: it.risk, worth: it.worth)
    let incentive = Incentive(
      code: "A", title: Localised("A"), family: .plan, cost: .fixed(.zero), effect: .none,
      level: .agent, rules: [it.rule])
    let verdict = Eligibility(call: it.call, situation: .sample(dossier)).verdict(for: incentive)
    #expect(verdict == it.obstacle.map { .notMet($0) } ?? .met)
  }

  @Test(arguments: 1...99)
  func `the top of all by charge includes its own edge`(percent: Int) {
    let worth = Worth(
      monthlyMargin: .zero, remaining: nil, horizonMonths: 24, monthlyLeaving: nil,
      rank: Double(100 - percent) / 100)
    let dossier = Dossier(subscriber: .sample, history: [], risk: nil, worth: worth)
    let incentive = Incentive(
      code: "A", title: Localised("A"), family: .plan, cost: .fixed(.zero), effect: .none,
      level: .agent, rules: [.worthTop(Share(percent: percent))])
    let eligibility = Eligibility(call: .sample, situation: .sample(dossier))
    #expect(eligibility.verdict(for: incentive) == .met)
  }

  @Test(
    arguments: [
      ("TEN-OFF", .notMet(.noPitch(reason: "L1"))), ("TECHNICIAN", .notMet(.noPitch(reason: "L1"))),
      ("APOLOGY", .met), ("REFUND", .met),
    ] as [(String, Verdict)])
  func `a death closes all offers but what is owed`(code: String, expected: Verdict) throws {
    #expect(try verdict(code, on: .sample(reason: "L1")) == expected)
  }

  @Test func `an open case locks the price until a remedy is accepted`() throws {
    var subscriber = Subscriber.sample
    subscriber.openCase = "no signal"
    let dossier = Dossier.sample(of: subscriber)
    var call = Call.sample(reason: "S1")
    #expect(try verdict("TEN-OFF", on: call, dossier) == .notMet(.fixFirst("no signal")))
    #expect(try verdict("RIGHT-SIZE", on: call, dossier) == .met)
    call.present("TECHNICIAN", .declined)
    #expect(try verdict("TEN-OFF", on: call, dossier) == .notMet(.fixFirst("no signal")))
    call.present("APOLOGY", .accepted)
    #expect(try verdict("TEN-OFF", on: call, dossier) == .met)
  }

  @Test(
    arguments: [
      (40, Level.agent, "PREMIUM", .met),
      (40, .agent, "TWENTY-OFF", .notMet(.level(needed: .senior))),
      (40, .senior, "TWENTY-OFF", .met),
      (76, .senior, "TWENTY-OFF", .notMet(.level(needed: .supervisor))),
      (140, .agent, "TEN-OFF", .notMet(.level(needed: .senior))), (133, .agent, "TEN-OFF", .met),
      (2_000, .supervisor, "TWENTY-OFF", .notMet(.level(needed: .manager))),
      (2_000, .manager, "TWENTY-OFF", .met), (2_000, .agent, "REFUND", .met),
    ] as [(Int64, Level, String, Verdict)])
  func `the cost decides the level`(bill: Int64, level: Level, code: String, expected: Verdict)
    throws
  {
    let situation = Situation.sample(
      .sample(of: .sample(monthly: .euros(bill))), level: level)
    let incentive = try #require(situation.catalogue.incentive(code))
    let eligibility = Eligibility(call: .sample(reason: "P1"), situation: situation)
    #expect(eligibility.verdict(for: incentive) == expected)
  }

  private func verdict(
    _ code: String, on call: Call, _ dossier: Dossier = .sample
  ) throws -> Verdict {
    let incentive = try #require(Catalogue.sample.incentive(code))
    return Eligibility(call: call, situation: .sample(dossier)).verdict(for: incentive)
  }
}

extension Worth {
  fileprivate static let unknown = Worth(
    monthlyMargin: .zero, remaining: nil, horizonMonths: 24, monthlyLeaving: nil, rank: nil)
}
