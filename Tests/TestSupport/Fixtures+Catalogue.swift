package import Retention

/// A made-up catalogue, small enough to know by heart.
extension Catalogue {
  package static let sample = Catalogue.sample()

  package static func sample(
    guardRails: GuardRails = .sample, incentives: [Incentive] = Incentive.samples,
    circumstances: [Circumstance] = []
  ) -> Catalogue {
    Catalogue(
      currency: .euro, economics: .sample, guardRails: guardRails,
      circumstances: [
        Circumstance(code: "rival-offer", title: Localised("Rival offer seen in writing")),
        Circumstance(code: Dossier.objection, title: Localised("Objects to profiling")),
      ] + circumstances,
      reasonGroups: ReasonGroup.samples, outcomes: OutcomeKind.samples, incentives: incentives,
      plays: [.sample],
      coreLines: CoreLines(
        rightFirst: Localised("You can cancel at any moment in this call, just tell me."),
        askFirst: Localised("May I tell you about one option?"),
        number: Localised("Your request number is"),
        exit: Localised("It is done; service ends on")))
  }
}

extension GuardRails {
  package static let sample = GuardRails.sample()

  package static func sample(
    ceiling: Int = 40, familyCap: Cap = Cap(count: 2, months: 12), refusals: Int = 2,
    offersAfterNo: Int = 1, purse: PurseRules? = nil, contactCap: Cap? = nil
  ) -> GuardRails {
    GuardRails(
      discountCeiling: Share(percent: ceiling), familyCap: familyCap, exclusive: [[.price]],
      refusalsBeforeCoolDown: refusals, coolDownDays: 90,
      boomerangs: Cap(count: 2, months: 12), lockedByOpenCase: [.price, .premium, .coupon],
      offerDays: 7, offersAfterNo: offersAfterNo,
      costLimits: [.agent: .euros(40), .senior: .euros(90), .supervisor: .euros(180)],
      purse: purse, contactCap: contactCap)
  }
}

extension Incentive {
  /// Ten incentives, at least one of each kind of cost and effect.
  package static let samples: [Incentive] = [
    Incentive(
      code: "TECHNICIAN", title: Localised("Priority technician"), family: .repair,
      cost: .fixed(.euros(35)), effect: .none, level: .agent, cap: Cap(count: 2, months: 12),
      reasons: [ReasonPattern("S")]),
    Incentive(
      code: "APOLOGY", title: Localised("Apology credit"), family: .remedy,
      cost: .fixed(.euros(10)), effect: .credit, level: .agent, cap: Cap(count: 3, months: 12),
      reasons: [ReasonPattern("S")]),
    Incentive(
      code: "REFUND", title: Localised("Billing error refund"), family: .refund,
      cost: .stated(upTo: .euros(150)), effect: .refund, level: .agent, levelLimit: .euros(60),
      levelAbove: .supervisor, reasons: [ReasonPattern("P3")]),
    Incentive(
      code: "RIGHT-SIZE", title: Localised("Right-size to a lower plan"), family: .plan,
      cost: .monthly(.euros(3), months: 12), effect: .amountOff(.euros(6), months: nil),
      level: .agent, cap: Cap(count: 2, months: 12), rules: [.usageBelow(Share(percent: 40))],
      reasons: [ReasonPattern("P")]),
    Incentive(
      code: "PAUSE", title: Localised("Pause"), family: .pause,
      cost: .statedMonths(1...3, each: .euros(12)), effect: .pause, level: .agent,
      cap: Cap(count: 1, months: 12), rules: [.tenureAtLeast(months: 6), .noArrears]),
    Incentive(
      code: "PREMIUM", title: Localised("Premium channels, 3 months"), family: .premium,
      cost: .fixed(.euros(12)), effect: .none, level: .agent, cap: Cap(count: 1, months: 12),
      rules: [.lacks(option: "Premium TV")]),
    Incentive(
      code: "TEN-OFF", title: Localised("10 % off for 3 months"), family: .price,
      cost: .discount, effect: .percentOff(Share(percent: 10), months: 3), level: .agent,
      cap: Cap(count: 1, months: 12), rules: [.tenureAtLeast(months: 6)],
      reasons: [ReasonPattern("P1")]),
    Incentive(
      code: "TWENTY-OFF", title: Localised("20 % off for 6 months"), family: .price,
      cost: .discount, effect: .percentOff(Share(percent: 20), months: 6), level: .senior,
      cap: Cap(count: 1, months: 12),
      rules: [.tenureAtLeast(months: 12), .riskAtLeast(Share(percent: 60))],
      reasons: [ReasonPattern("P")]),
    Incentive(
      code: "MATCH", title: Localised("Match of a rival offer"), family: .price,
      cost: .discount, effect: .percentOff(Share(percent: 30), months: 6), level: .agent,
      cap: Cap(count: 1, months: 24),
      rules: [.circumstance("rival-offer"), .worthTop(Share(percent: 15))],
      reasons: [ReasonPattern("P")], binds: true, note: Localised("The price ends by itself.")),
    Incentive(
      code: "VOLUME", title: Localised("Volume step"), family: .volume, cost: .discount,
      effect: .percentOff(Share(percent: 8), months: 12), level: .agent,
      rules: [.linesAtLeast(10)]),
  ]
}

extension ReasonGroup {
  package static let samples = [
    ReasonGroup(
      code: "P", title: Localised("Price"),
      reasons: [.sample("P1", "Promotion ended"), .sample("P3", "Unexpected charge")]),
    ReasonGroup(
      code: "S", title: Localised("Service"), reasons: [.sample("S1", "Outages")]),
    ReasonGroup(
      code: "L", title: Localised("Life"),
      reasons: [.sample("L1", "Death", forbidsPitch: true)]),
  ]
}

extension Reason {
  fileprivate static func sample(
    _ code: String, _ title: String, forbidsPitch: Bool = false
  ) -> Reason {
    Reason(
      code: code, title: Localised(title), isSavable: !forbidsPitch,
      isControllable: !forbidsPitch, forbidsPitch: forbidsPitch)
  }
}

extension OutcomeKind {
  package static let samples: [OutcomeKind] = [
    .kept("KEPT-NOOFFER", follows: []),
    .kept(
      "KEPT-OFFER", follows: [.premium, .upgrade, .goods, .coupon, .loyalty, .volume, .price]),
    .kept("KEPT-FIX", follows: [.repair, .remedy, .refund]),
    .kept("PAUSED", follows: [.pause]),
    .kept("DOWNGRADED", follows: [.plan]),
    .notKept("POSTPONED", .stays, needsCallback: true),
    .notKept("CANCELLED-NOW", .endsNow),
    .notKept("CANCELLED-EOT", .endsAtTerm),
    .notKept("DROPPED", .unknown, countsAsCase: false),
    .notKept("NO-CONTACT", .stays, isDoNotContact: true),
  ]

  private static func kept(_ code: String, follows: [Family]) -> OutcomeKind {
    OutcomeKind(
      code: code, title: Localised(code), ending: .stays, follows: follows, countsAsCase: true,
      isKept: true, pendingDays: 90, needsCallback: false, needsReviewer: false,
      isDoNotContact: false)
  }

  private static func notKept(
    _ code: String, _ ending: Ending, countsAsCase: Bool = true, needsCallback: Bool = false,
    isDoNotContact: Bool = false
  ) -> OutcomeKind {
    OutcomeKind(
      code: code, title: Localised(code), ending: ending, countsAsCase: countsAsCase,
      isKept: false, pendingDays: 0, needsCallback: needsCallback, needsReviewer: false,
      isDoNotContact: isDoNotContact)
  }
}

extension Play {
  /// The bill went up when a promotion ended: use only what is needed, then a little off.
  package static let sample = Play(
    reasons: [ReasonPattern("P1")],
    acknowledge: Localised("Your bill went up when the offer ended."),
    question: Localised("What amount would feel right?"),
    firstMove: Localised("Right-size before a discount."), firstOffers: ["RIGHT-SIZE"],
    fallbackOffers: ["TEN-OFF", "TWENTY-OFF"], stop: Localised("Stop at a second no."))
}
