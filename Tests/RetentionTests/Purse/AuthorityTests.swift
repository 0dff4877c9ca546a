import Retention
import TestSupport
import Testing

/// What the purse, the limits of a level and an offer's age say to presenting and accepting.
struct AuthorityTests {
  /// PREMIUM costs 12 once, TEN-OFF 12 over three months, TWENTY-OFF 48 over six.
  @Test(
    arguments: [
      ("PREMIUM", 1200, nil), ("PREMIUM", 1199, (1199, 1200)), ("TEN-OFF", 400, nil),
      ("TEN-OFF", 399, (399, 400)), ("TEN-OFF", -1, (0, 400)), ("PREMIUM", 0, (0, 1200)),
    ] as [(String, Int64, (Int64, Int64)?)])
  func `to the cent`(code: String, left: Int64, short: (Int64, Int64)?) {
    let expected = short.map {
      Refusal.notEligible(
        code, .purse(left: Money(minor: $0.0), needed: Money(minor: $0.1), opens: "2026-12-01"))
    }
    #expect(refusal(of: code, left: Money(minor: left)) == expected)
  }

  @Test(arguments: ["APOLOGY", "RIGHT-SIZE", "PAUSE"])
  func `what is owed or one's own choice never waits for it`(code: String) {
    let terms = code == "PAUSE" ? Terms(months: 1) : Terms()
    #expect(refusal(of: code, terms, left: .euros(-100)) == nil)
  }

  @Test func `a stated amount is held to it when it is stated`() {
    let goods = Incentive(
      code: "GOODS", title: Localised("Goods"), family: .goods, cost: .stated(upTo: .euros(30)),
      effect: .none, level: .agent)
    let rules = PurseRules(month: .euros(500), reserve: Share(percent: 0))
    func refusal(_ amount: Int64, left: Money) -> Refusal? {
      let catalogue = Catalogue.sample(guardRails: .sample(purse: rules), incentives: [goods])
      return decide(
        .present(incentive: "GOODS", terms: Terms(amount: Money(minor: amount))),
        .sample(reason: "P1"), catalogue, left: left)
    }
    #expect(refusal(2000, left: .euros(20)) == nil)
    #expect(
      refusal(2001, left: .euros(20))
        == .notEligible(
          "GOODS",
          .purse(left: .euros(20), needed: Money(minor: 2001), opens: "2026-12-01")))
    #expect(
      refusal(2001, left: .zero)
        == .notEligible("GOODS", .purse(left: .zero, needed: Money(minor: 1), opens: "2026-12-01")))
  }

  @Test func `more than a month ever has opens on no day`() {
    let catalogue = Catalogue.sample(
      guardRails: .sample(purse: PurseRules(month: .euros(5), reserve: Share(percent: 0))))
    #expect(
      decide(.present(incentive: "PREMIUM", terms: Terms()), .sample(reason: "P1"), catalogue)
        == .notEligible("PREMIUM", .purse(left: .euros(5), needed: .euros(12), opens: nil)))
  }

  @Test func `a supervisor goes on where an agent's part ends`() {
    let rules = PurseRules(month: .euros(100), reserve: Share(percent: 50))
    let catalogue = Catalogue.sample(guardRails: .sample(purse: rules))
    let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
    for (level, isMet) in [(Level.agent, false), (.senior, false), (.supervisor, true)] {
      let refusal = decide(
        present, .sample(reason: "P1"), catalogue, left: .euros(51), level: level)
      #expect((refusal == nil) == isMet)
    }
  }

  /// What waits was set aside, whoever spends the rest; what was put off was given back.
  @Test func `accepting asks again, with the offer's own part`() {
    for (answer, left, isMet) in [
      (nil, 0, true), (nil, -1, false), (Answer.later, 1200, true), (.later, 1199, false),
    ] as [(Answer?, Int64, Bool)] {
      var call = Call.sample(reason: "P1")
      call.present("PREMIUM", answer)
      let refusal = decide(
        .answer(Identifier(1), .accepted), call, .withPurse, left: Money(minor: left))
      #expect((refusal == nil) == isMet, "\(String(describing: answer)) \(left)")
    }
  }

  @Test func `what lies on the table is not in its own way`() {
    var call = Call.sample(reason: "P1")
    call.present("PREMIUM", nil)
    let situation = situation(.withPurse, left: .zero)
    let eligibility = Eligibility(call: call, situation: situation)
    for (code, isMet) in [("PREMIUM", true), ("TEN-OFF", false)] {
      let verdict = situation.catalogue.incentive(code).map { eligibility.verdict(for: $0) }
      #expect((verdict == .met) == isMet)
    }
  }

  /// An agent may give 40 on a call: 35 and then 12 is more than that.
  @Test func `nobody passes the limit of a level in two steps`() {
    var call = Call.sample(reason: "P1")
    call.present("TECHNICIAN", .accepted, cost: .euros(35))
    call.present("APOLOGY", .accepted, cost: .euros(10), burden: Burden(.owed, months: 1))
    let present = CallCommand.present(incentive: "PREMIUM", terms: Terms())
    #expect(decide(present, call, .sample) == .notEligible("PREMIUM", .level(needed: .senior)))
    #expect(decide(present, call, .sample, level: .senior) == nil)
    #expect(decide(.present(incentive: "RIGHT-SIZE", terms: Terms()), call, .sample) == nil)
  }

  /// 40, 90 and 180 are the limits of the levels.
  @Test(
    arguments: [
      (.agent, 3999, nil), (.agent, 4000, nil), (.agent, 4001, .senior), (.senior, 9000, nil),
      (.senior, 9001, .supervisor), (.supervisor, 18_000, nil), (.supervisor, 18_001, .manager),
      (.manager, 18_001, nil),
    ] as [(Level, Int64, Level?)])
  func `the limit of a level to the cent, at once or in two steps`(
    level: Level, amount: Int64, needed: Level?
  ) {
    let goods = Incentive(
      code: "GOODS", title: Localised("Goods"), family: .goods, cost: .stated(upTo: .euros(999)),
      effect: .none, level: .agent)
    let catalogue = Catalogue.sample(incentives: Incentive.samples + [goods])
    let expected = needed.map { Refusal.notEligible("GOODS", .level(needed: $0)) }
    for before in [0, 1, 3500] as [Int64] {
      var call = Call.sample(reason: "P1")
      call.present("TECHNICIAN", .accepted, cost: Money(minor: before))
      let terms = Terms(amount: Money(minor: amount - before))
      let present = CallCommand.present(incentive: "GOODS", terms: terms)
      #expect(decide(present, call, catalogue, level: level) == expected)
    }
  }

  @Test func `nor by accepting what was put off before`() {
    var call = Call.sample(reason: "P1")
    call.present("PREMIUM", .later)
    call.present("TECHNICIAN", .accepted, cost: .euros(35))
    #expect(
      decide(.answer(Identifier(1), .accepted), call, .sample)
        == .notEligible("PREMIUM", .level(needed: .senior)))
  }

  @Test(arguments: [(0, true), (7 * 86_400 - 1, true), (7 * 86_400, false)])
  func `what was put off stays good for seven days`(seconds: Int, isGood: Bool) {
    var call = Call.sample(reason: "P1")
    call.present("PREMIUM", .later)
    let since = call.offers[0].answeredAt ?? .sample
    let now = since.adding(milliseconds: Int64(seconds) * 1000)
    let situation = Situation.sample(now: now)
    #expect(
      refusal(.answer(Identifier(1), .accepted), call, situation)
        == (isGood ? nil : .notEligible("PREMIUM", .lapsed(days: 7))))
    #expect(refusal(.answer(Identifier(1), .declined), call, situation) == nil)
    #expect(refusal(.present(incentive: "PREMIUM", terms: Terms()), call, situation) == nil)
  }

  private func refusal(of code: String, _ terms: Terms = Terms(), left: Money) -> Refusal? {
    let call = Call.sample(reason: code == "APOLOGY" ? "S1" : "P1")
    return decide(.present(incentive: code, terms: terms), call, .withPurse, left: left)
  }

  private func decide(
    _ command: CallCommand, _ call: Call, _ catalogue: Catalogue, left: Money? = nil,
    level: Level = .agent
  ) -> Refusal? {
    refusal(command, call, situation(catalogue, left: left, level: level))
  }

  private func refusal(
    _ command: CallCommand, _ call: Call, _ situation: Situation
  ) -> Refusal? {
    do {
      _ = try call.decide(command, in: situation)
      return nil
    } catch {
      return error
    }
  }

  /// `left` of the whole purse, reserve included; all of it when nil.
  private func situation(
    _ catalogue: Catalogue, left: Money? = nil, level: Level = .agent
  ) -> Situation {
    let purse = catalogue.guardRails.purse.map { rules in
      var figures = PurseFigures(month: Month(.sample))
      figures.given = left.map { rules.month - $0 } ?? .zero
      return Purse(rules, figures)
    }
    return .sample(catalogue: catalogue, level: level, purse: purse)
  }
}

extension Catalogue {
  /// 500 a month, nothing in reserve.
  fileprivate static let withPurse = Catalogue.sample(
    guardRails: .sample(purse: PurseRules(month: .euros(500), reserve: Share(percent: 0))))
}
