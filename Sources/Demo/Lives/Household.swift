import Retention

/// Everything that billing knows of one made-up subscriber, drawn in the order in which one thing
/// brings about the next: how long they stay, what they buy, how they pay, what goes wrong.
struct Household {
  private let person: Person
  private let contracted: Contracted
  private let service: Service
  private let plan: Plan
  private let lines: Int
  private let isStudent: Bool
  private let extras: Extras.Held
  private let usage: Share?

  init(today: Day, _ chance: inout Chance) {
    person = Person(&chance)
    contracted = Contracted(today, &chance)
    let tenure = contracted.tenureMonths
    isStudent = !person.isBusiness && tenure < 48 && chance.happens(perMille: 70)
    if person.isBusiness {
      (service, plan) = Plan.business(&chance)
      lines = Household.businessLines(&chance)
    } else {
      service = (tenure < 48 ? Plan.services : Plan.oldServices).draw(&chance)
      plan = Plan.household(service, &chance)
      lines = service == .mobile && chance.happens(perMille: 160) ? chance.within(2...5) : 1
    }
    let lift = (isStudent ? 40 : 80) + min(tenure, 96) * 5 / 12
    extras = Extras.draw(service, lift: lift, &chance)
    usage = Household.usage(service, plan, &chance)
  }

  func subscriber(
    _ id: Identifier<Subscriber>, account: String, _ chance: inout Chance
  ) -> Subscriber {
    var subscriber = Subscriber(
      id: id, account: account, tenureMonths: contracted.tenureMonths,
      monthlyCharge: Money(minor: Int64(monthlyCents(&chance))))
    subscriber.name = person.name
    subscriber.phone = person.phone
    subscriber.email = person.email
    subscriber.language = person.language
    subscriber.plan = planName
    subscriber.service = service
    subscriber.contract = contracted.contract
    subscriber.contractEnd = contracted.end
    subscriber.options = extras.names
    subscriber.lines = lines
    subscriber.usage = usage
    bill(&subscriber, &chance)
    look(into: &subscriber, &chance)
    return subscriber
  }

  private var planName: String {
    if lines > 1 { return plan.name + ", \(lines) lines" }
    return extras.hasPremium && service == .fibre ? plan.name + " + Premium TV" : plan.name
  }

  /// List price, options, a yearly drift for old contracts, and what newcomers get off.
  private func monthlyCents(_ chance: inout Chance) -> Int {
    let years = min(contracted.tenureMonths / 12, 8)
    let drift = chance.happens(perMille: 700) ? years * chance.within(20...60) : 0
    let isPromoted =
      contracted.tenureMonths < 12 && plan.price >= 2000 && chance.happens(perMille: 450)
    let off = isPromoted ? chance.pick([500, 500, 1000]) : 0
    return plan.price * lines + extras.price + drift - off
  }

  private func bill(_ subscriber: inout Subscriber, _ chance: inout Chance) {
    subscriber.paymentMethod = Payment.draw(contracted.contract, &chance)
    let months = Int64(contracted.tenureMonths)
    if months > 0 {
      let paid = subscriber.monthlyCharge.minor * months * Int64(chance.within(880...1010)) / 1000
      subscriber.totalCharges = Money(minor: paid)
    }
    let isDirect = subscriber.paymentMethod == Payment.directDebit
    if months > 0, chance.happens(perMille: isDirect ? 25 : 105) {
      let owed = chance.pick([1, 1, 1, 2, 3])
      subscriber.arrears = subscriber.monthlyCharge * min(owed, contracted.tenureMonths)
    }
  }

  private func look(into subscriber: inout Subscriber, _ chance: inout Chance) {
    let trouble = Trouble(service, person.language ?? .en, &chance)
    let facts = trouble.facts.union(habits(&chance))
    subscriber.openCase = trouble.openCase
    subscriber.circumstances = facts.circumstances
    subscriber.left = chance.happens(perMille: Leaving.perMille(subscriber, facts))
  }

  private func habits(_ chance: inout Chance) -> Facts {
    let tenure = contracted.tenureMonths
    let isFixed = service == .fibre || service == .dsl || service == .bundle
    let isLittleUsed = (usage?.percent ?? 50) < 30
    let odds: [(Facts, Int)] = [
      (.deviceOld, tenure > 24 && isFixed ? 300 : 0),
      (.optionUnused, extras.names.isEmpty ? 0 : isLittleUsed ? 320 : 80),
      (.student, isStudent ? 1000 : 0),
      (.secondHome, isFixed && !isStudent ? 20 : 0),
      (.fasterLine, service == .dsl ? 340 : service == .fibre && plan.size < 3 ? 240 : 0),
      (.increaseNotified, tenure >= 12 ? 130 : 0),
      (.rivalOffer, 5),
      (.loyaltyMember, tenure >= 12 ? 460 : 140),
    ]
    var facts: Facts = []
    for (fact, perMille) in odds where chance.happens(perMille: perMille) { facts.insert(fact) }
    return facts
  }

  /// A quarter of the firms have ten lines or more, where volume steps begin.
  private static func businessLines(_ chance: inout Chance) -> Int {
    switch chance.below(20) {
    case 0...14: chance.within(2...9)
    case 15...17: chance.within(10...24)
    case 18: chance.within(25...49)
    default: chance.within(50...140)
    }
  }

  /// The bigger the plan, the smaller the share used; none where nothing is metered.
  private static func usage(_ service: Service, _ plan: Plan, _ chance: inout Chance) -> Share? {
    guard service != .tv, service != .phone, !chance.happens(perMille: 60) else { return nil }
    let percent = (chance.within(4...118) + chance.within(4...118)) / 2 + 16 - plan.size * 9
    return Share(percent: min(100, max(1, percent)))
  }
}
