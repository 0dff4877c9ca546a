import Retention
import TestSupport
import Testing

/// Caps, live offers, the ceiling and rests. Today is 22 November 2026.
struct UsesTests {
  @Test(
    arguments: [
      (["2025-11-22", "2026-01-01"], nil), (["2025-11-23"], nil),
      (["2025-11-23", "2026-01-01"], "2026-11-23"), (["2026-02-28", "2026-11-22"], "2027-02-28"),
      (["2026-01-10", "2026-03-10", "2026-05-10"], "2027-03-10"),
    ] as [([Day], Day?)])
  func `two in twelve months, rolling`(days: [Day], opens: Day?) {
    let history = days.reversed().map { day in
      PastCall.sample(on: day, offers: [.sample("TECHNICIAN", on: day, .accepted)])
    }
    let used = days.filter { $0 > "2025-11-22" }.count
    let expected = opens.map {
      Verdict.notMet(.capReached(used: used, of: 2, months: 12, opens: $0))
    }
    #expect(verdict("TECHNICIAN", history) == expected ?? .met)
  }

  @Test func `what was only declined or put off fills no cap`() {
    let offers = [
      PastOffer.sample("PAUSE", on: "2026-06-01", .declined),
      .sample("PAUSE", on: "2026-06-01", .later), .sample("PAUSE", on: "2026-06-01", nil),
    ]
    #expect(verdict("PAUSE", [.sample(on: "2026-06-01", offers: offers)]) == .met)
  }

  @Test func `a family has its own cap, which what is owed does not know`() {
    let offers = ["TEN-OFF", "TWENTY-OFF"].map { PastOffer.sample($0, on: "2026-01-10", .accepted) }
    let history = [PastCall.sample(on: "2026-01-10", offers: offers)]
    #expect(
      verdict("MATCH", history)
        == .notMet(.familyCapReached(.price, used: 2, of: 2, months: 12, opens: "2027-01-10")))
    let owed = (0..<5).map { _ in PastOffer.sample("REFUND", on: "2026-10-01", .accepted) }
    #expect(verdict("REFUND", [.sample(on: "2026-10-01", offers: owed)]) == .met)
  }

  @Test(
    arguments: [
      ("2026-05-22", .met),
      ("2026-05-23", .notMet(.live(incentive: "TWENTY-OFF", until: "2026-11-23"))),
      ("2026-11-21", .notMet(.live(incentive: "TWENTY-OFF", until: "2027-05-21"))),
    ] as [(Day, Verdict)])
  func `one price offer at a time`(accepted: Day, expected: Verdict) {
    let history = [
      PastCall.sample(on: accepted, offers: [.sample("TWENTY-OFF", on: accepted, .accepted)])
    ]
    #expect(verdict("TEN-OFF", history) == expected)
  }

  @Test func `nor two on one day that are given once`() {
    let credit = Incentive(
      code: "CREDIT", title: Localised("Credit"), family: .price, cost: .fixed(.euros(30)),
      effect: .credit, level: .agent)
    let lock = Incentive(
      code: "LOCK", title: Localised("Lock"), family: .price,
      cost: .monthly(.euros(1), months: 24), effect: .none, level: .agent)
    func verdict(of incentive: Incentive, after code: String, on day: Day) -> Verdict {
      let situation = Situation.sample(
        .sample(history: [.sample(on: day, offers: [.sample(code, on: day, .accepted)])]),
        catalogue: .sample(incentives: [credit, lock] + Incentive.samples), level: .manager)
      return Eligibility(call: .sample(reason: "P1"), situation: situation).verdict(for: incentive)
    }
    #expect(
      verdict(of: lock, after: "CREDIT", on: .sample)
        == .notMet(.live(incentive: "CREDIT", until: "2026-11-23")))
    #expect(verdict(of: lock, after: "CREDIT", on: "2026-11-21") == .met)
    #expect(
      verdict(of: credit, after: "LOCK", on: "2025-11-22")
        == .notMet(.live(incentive: "LOCK", until: "2027-11-22")))
  }

  @Test func `of two live offers the one that ends last is named`() {
    let rails = GuardRails.sample(familyCap: Cap(count: 9, months: 12))
    let offers = [
      PastOffer.sample("TWENTY-OFF", on: "2026-10-01", .accepted),
      .sample("TEN-OFF", on: "2026-10-02", .accepted),
    ]
    #expect(
      verdict("MATCH", [.sample(on: "2026-10-02", offers: offers)], rails)
        == .notMet(.live(incentive: "TWENTY-OFF", until: "2027-04-01")))
  }

  @Test(
    arguments: [
      (28, .notMet(.overCeiling(total: Share(percent: 38), ceiling: Share(percent: 28)))),
      (37, .notMet(.overCeiling(total: Share(percent: 38), ceiling: Share(percent: 37)))),
      (38, .met), (40, .met),
    ] as [(Int, Verdict)])
  func `all live discounts together stay under the ceiling`(ceiling: Int, expected: Verdict) {
    let history = [
      PastCall.sample(on: "2026-10-01", offers: [.sample("VOLUME", on: "2026-10-01", .accepted)])
    ]
    #expect(verdict("MATCH", history, .sample(ceiling: ceiling)) == expected)
  }

  /// 12.01 of 30.02 is 40.007 %.
  @Test(arguments: [
    (1_201, 3_002, false), (1_200, 3_000, true), (1, 1_000_000, true), (5, 0, true),
  ])
  func `an amount counts as its share of the bill, rounded up`(off: Int64, bill: Int64, isMet: Bool)
  {
    let incentive = Incentive(
      code: "A", title: Localised("A"), family: .price, cost: .discount,
      effect: .amountOff(Money(minor: off), months: 1), level: .agent)
    let dossier = Dossier.sample(of: .sample(monthly: Money(minor: bill)))
    let verdict = Eligibility(call: .sample, situation: .sample(dossier)).verdict(for: incentive)
    #expect((verdict == .met) == isMet)
  }

  @Test(
    arguments: [
      (["2026-09-01", "2026-10-01"], "2026-12-30"), (["2026-06-01", "2026-10-01"], nil),
      (["2026-07-04", "2026-10-01"], "2026-12-30"), (["2026-07-03", "2026-10-01"], nil),
      (["2026-10-01"], nil), (["2026-01-01", "2026-01-02"], nil),
      (["2026-08-23", "2026-08-24"], nil), (["2026-08-23", "2026-08-25"], "2026-11-23"),
    ] as [([Day], Day?)])
  func `two refusals bring a whole rest`(days: [Day], opens: Day?) {
    let history = days.reversed().map { day in
      PastCall.sample(on: day, offers: [.sample("TWENTY-OFF", on: day, .declined)])
    }
    let expected = opens.map { Verdict.notMet(.coolDown(.price, refusals: 2, opens: $0)) }
    #expect(verdict("TEN-OFF", history) == expected ?? .met)
  }

  @Test func `a refusal on this call counts towards the rest`() {
    let history = [
      PastCall.sample(on: "2026-11-01", offers: [.sample("TEN-OFF", on: "2026-11-01", .declined)])
    ]
    var call = Call.sample(reason: "P1")
    call.present("MATCH", .declined)
    #expect(
      verdict("TEN-OFF", history, .sample(offersAfterNo: 5), call)
        == .notMet(.coolDown(.price, refusals: 2, opens: "2027-02-20")))
  }

  /// Kept, back; kept, back: newest first.
  @Test(
    arguments: [
      (
        ["2026-11-01", "2026-10-01", "2026-09-01", "2026-08-01"], ["C", "K", "C", "K"], "2027-11-01"
      ),
      (["2026-11-01", "2026-10-01", "2025-10-15", "2025-08-01"], ["C", "K", "C", "K"], nil),
      (["2026-11-01", "2026-10-01", "2026-09-01"], ["K", "K", "K"], "2027-11-01"),
      (["2026-11-01", "2026-10-01"], ["C", "K"], nil),
      (
        ["2026-11-01", "2026-10-15", "2026-10-01", "2026-09-01"], ["K", "D", "K", "K"], "2027-11-01"
      ),
      (["2026-11-01", "2026-10-01", "2026-09-01"], ["C", "C", "C"], nil),
      // A save counts after 90 days: who comes back on the 89th had not been kept, later had.
      (["2026-11-01", "2026-08-04", "2026-05-07"], ["C", "K", "K"], "2027-11-01"),
      (["2026-11-01", "2026-08-03", "2026-05-06"], ["C", "K", "K"], nil),
      (["2026-11-01", "2026-08-04", "2026-05-06"], ["C", "K", "K"], nil),
    ] as [([Day], [String], Day?)])
  func `two boomerangs rest the price, and only that`(days: [Day], kinds: [String], opens: Day?) {
    let codes = ["K": "KEPT-NOOFFER", "C": "CANCELLED-NOW", "D": "DROPPED"]
    let history = zip(days, kinds).map { PastCall.sample(on: $0, outcome: codes[$1]) }
    let expected = opens.map { Verdict.notMet(.boomerangs(2, opens: $0)) }
    #expect(verdict("TEN-OFF", history, call: .sample) == expected ?? .met)
    #expect(verdict("PAUSE", history, call: .sample) == .met)
  }

  @Test func `the wish to cancel of this call is a boomerang too`() {
    let history = [
      PastCall.sample(on: "2026-11-01", outcome: "KEPT-OFFER"),
      .sample(on: "2026-10-01", outcome: "KEPT-OFFER"),
    ]
    #expect(verdict("TEN-OFF", history, call: .sample) == .met)
    #expect(verdict("TEN-OFF", history) == .notMet(.boomerangs(2, opens: "2027-11-22")))
  }

  @Test func `a cap of nothing limits nothing`() {
    let rails = GuardRails.sample(familyCap: Cap(count: 0, months: 12), refusals: 0)
    #expect(verdict("TEN-OFF", [], rails) == .met)
  }

  @Test(arguments: [0, 1, 2])
  func `so many offers after a no`(limit: Int) {
    let rails = GuardRails.sample(refusals: 9, offersAfterNo: limit)
    let enough = Verdict.notMet(.enoughAfterNo(limit: limit))
    var call = Call.sample(reason: "P1")
    call.present("REFUND", .declined)
    #expect(verdict("TEN-OFF", [], rails, call) == .met)
    call.present("PREMIUM", .declined)
    for made in 0...limit {
      #expect(verdict("TEN-OFF", [], rails, call) == (made == limit ? enough : .met))
      #expect(verdict("REFUND", [], rails, call) == .met)
      call.present("RIGHT-SIZE", .later)
      call.present("APOLOGY", .accepted)
    }
  }

  @Test func `what lies on the table stays there after a no`() {
    var call = Call.sample(reason: "P1")
    call.present("PREMIUM", .declined)
    call.present("TEN-OFF", nil)
    #expect(verdict("TEN-OFF", [], call: call) == .met)
    #expect(verdict("RIGHT-SIZE", [], call: call) == .notMet(.enoughAfterNo(limit: 1)))
  }

  private func verdict(
    _ code: String, _ history: [PastCall], _ rails: GuardRails = .sample,
    _ call: Call = .sample(reason: "P1")
  ) -> Verdict? { verdict(code, history, rails, call: call) }

  /// As a manager, with a rival offer and a high rank, so that only uses are in the way.
  private func verdict(
    _ code: String, _ history: [PastCall], _ rails: GuardRails = .sample, call: Call
  ) -> Verdict? {
    var subscriber = Subscriber.sample
    subscriber.circumstances = ["rival-offer"]
    subscriber.lines = 10
    let worth = Worth(
      monthlyMargin: .euros(22), remaining: .euros(300), horizonMonths: 24, monthlyLeaving: 0.04,
      rank: 0.99)
    let dossier = Dossier(
      subscriber: subscriber, history: history, risk: .sample, worth: worth)
    let situation = Situation.sample(
      dossier, catalogue: .sample(guardRails: rails), level: .manager)
    return situation.catalogue.incentive(code).map {
      Eligibility(call: call, situation: situation).verdict(for: $0)
    }
  }
}
