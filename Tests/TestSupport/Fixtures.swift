package import Retention

extension World {
  /// 22 November 2026, a Sunday, 10:00 UTC: when all made-up calls take place.
  package static let fixed = World.fixed(at: .sample)

  /// A world whose clock stands still, in UTC, and whose chance is always the same.
  package static func fixed(at moment: Moment) -> World {
    World(now: { moment }, utcOffset: { _ in 0 }, random: { 0x5eed })
  }
}

extension Moment {
  package static let sample = Moment(day: .sample, hour: 10)

  /// `hour` o'clock of a day in UTC.
  package init(day: Day, hour: Int = 0) {
    self.init(milliseconds: Int64(day.daysSinceEpoch * 24 + hour) * 3_600_000)
  }
}

extension Day {
  package static let sample: Day = "2026-11-22"
}

/// A day of a test is written as text; one that does not exist is a mistake of the test.
extension Day: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

extension Money {
  /// Whole euros.
  package static func euros(_ whole: Int64) -> Money { Money(minor: whole * 100) }
}

extension Localised {
  /// The same words in every language.
  package init(_ text: String) { self.init(en: text, fr: text, pt: text) }
}

extension Economics {
  package static let sample = Economics(
    margin: Share(percent: 55), discountRate: Share(percent: 10), horizonMonths: 24)
}

extension Subscriber {
  /// Zoë: 40.00 a month by the month, 24 months here, uses a third of her plan.
  package static let sample = Subscriber.sample()

  package static func sample(
    id: Int64 = 1, tenure: Int = 24, monthly: Money = .euros(40)
  ) -> Subscriber {
    var subscriber = Subscriber(
      id: Identifier(id), account: "7590-VHVE\(id)", tenureMonths: tenure, monthlyCharge: monthly)
    subscriber.name = "Zoë Nakamura-Díaz"
    subscriber.phone = "+351 210 000 00\(id)"
    subscriber.email = "zoe\(id)@example.org"
    subscriber.plan = "Fibre 500"
    subscriber.service = .fibre
    subscriber.options = ["Online backup"]
    subscriber.usage = Share(percent: 33)
    subscriber.language = .en
    return subscriber
  }
}

extension ChurnRisk {
  /// 72 %, resting on 250 people alike.
  package static let sample = ChurnRisk(
    probability: 0.72, interval: 0.66...0.77, count: 250,
    reasons: [Reason(fact: .contract(.monthToMonth), points: 16)])
}

extension Worth {
  /// 22.00 a month, 300.00 over 24 months, dearer than four in five.
  package static let sample = Worth(
    monthlyMargin: .euros(22), remaining: .euros(300), horizonMonths: 24, monthlyLeaving: 0.04,
    rank: 0.8)
}

extension Dossier {
  package static let sample = Dossier.sample()

  /// `history` newest first.
  package static func sample(
    of subscriber: Subscriber = .sample, history: [PastCall] = []
  ) -> Dossier {
    Dossier(subscriber: subscriber, history: history, risk: .sample, worth: .sample)
  }
}

extension PastCall {
  /// An earlier call about a promotion that ended.
  package static func sample(
    on day: Day, outcome: String? = "CANCELLED-NOW", offers: [PastOffer] = []
  ) -> PastCall {
    PastCall(
      number: CallNumber(text: "7-0000"), day: day, reason: "P1", outcome: outcome,
      offers: offers)
  }
}

extension PastOffer {
  package static func sample(
    _ incentive: String, on day: Day, _ answer: Answer?, terms: Terms = Terms(),
    cost: Money = .euros(12)
  ) -> PastOffer {
    PastOffer(incentive: incentive, terms: terms, cost: cost, presented: day, answer: answer)
  }
}

extension Call {
  /// Amélie's call with Zoë, just opened.
  package static let sample = Call(
    id: Identifier(4217), number: CallNumber(text: "4217-K7Q2"), subscriber: Identifier(1),
    agent: "amelie", openedAt: .sample)

  /// The same with its reason set.
  package static func sample(reason: String) -> Call {
    var call = Call.sample
    call.apply(.reasonSet(reason), at: .sample)
    return call
  }
}

extension Situation {
  package static let sample = Situation.sample()

  package static func sample(
    _ dossier: Dossier = .sample, catalogue: Catalogue = .sample, level: Level = .agent,
    agent: String = "amelie", now: Moment? = nil, today: Day = .sample, purse: Purse? = nil,
    voice: VoiceWitness? = nil, in place: Jurisdiction = .sample(hours: .always)
  ) -> Situation {
    Situation(
      rules: Rulebook(catalogue: catalogue, jurisdiction: place), dossier: dossier, level: level,
      agent: agent, now: now ?? Moment(day: today, hour: 10), utcOffset: { _ in 0 }, purse: purse,
      voice: voice)
  }
}

extension Call {
  /// The same, one fact later.
  package func with(
    _ fact: Fact, at moment: Moment = .sample, offer: Identifier<Offer>? = nil
  ) -> Call {
    var call = self
    call.apply(fact, at: moment, offer: offer)
    return call
  }

  /// Presents an incentive of the made-up catalogue and, unless nil, answers it, one second apart
  /// from all before.
  package mutating func present(
    _ code: String, _ answer: Answer?, terms: Terms = Terms(), cost: Money = .euros(12),
    burden: Burden = Burden(.given, months: 1)
  ) {
    let id = Identifier<Offer>(Int64(offers.count + 1))
    let moment = Moment.sample.adding(milliseconds: id.rawValue * 2000)
    apply(
      .presented(Offer.Draft(incentive: code, terms: terms, cost: cost, burden: burden)),
      at: moment, offer: id)
    guard let answer else { return }
    apply(.answered(id, answer), at: moment.adding(milliseconds: 1000))
  }
}
