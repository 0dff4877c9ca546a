import Retention

/// Who is put through to whom: draws callers, each at most once.
struct Roster {
  var chance: Chance
  private let subscribers: DemoSubscribers
  private var taken: Set<Identifier<Subscriber>>

  init(_ subscribers: DemoSubscribers) {
    self.subscribers = subscribers
    chance = Chance(seed: subscribers.seed, row: .max)
    taken = Set(Showcase.allCases.map(\.id))
  }

  /// Someone who speaks a language of the desk, mostly of those who are likely to leave. Nil when
  /// a small store has nobody more.
  mutating func caller(for desk: DemoStaff.Desk) -> Subscriber? {
    draw { subscriber, chance in
      desk.speaksWith(subscriber)
        && (desk.actor.level < .supervisor || Roster.isEscalated(subscriber))
        && (subscriber.contract == .monthToMonth || chance.happens(perMille: 420))
    }
  }

  /// What supervisors take over: an announced increase, and volumes.
  private static func isEscalated(_ subscriber: Subscriber) -> Bool {
    subscriber.lines >= 10 || subscriber.circumstances.contains("increase-notified")
  }

  /// Stayed long and month to month, so that price offers were open before.
  mutating func boomerang() -> Subscriber? {
    draw { subscriber, _ in
      subscriber.contract == .monthToMonth && subscriber.tenureMonths >= 18
        && subscriber.openCase == nil && subscriber.service == .fibre
        && [.en, .fr].contains(subscriber.language)
    }
  }

  /// `reason` is drawn when nil.
  mutating func call(
    _ caller: Subscriber, _ agent: Actor, at slot: Slot, reason: String? = nil
  ) -> DemoCall {
    let drawn = Motive.draw(caller, &chance)
    let encounter = Encounter(subscriber: caller, agent: agent, reason: reason ?? drawn)
    let script = Script(encounter, &chance)
    return DemoCall(
      day: workday(slot.daysAgo), startsAt: start(slot), subscriber: caller.id, agent: agent,
      language: encounter.language, steps: script.steps, closing: script.closing(&chance))
  }

  /// An earlier call on which one incentive was offered and taken.
  mutating func promise(
    to caller: Subscriber, _ reason: String, _ incentive: String, daysAgo: Int
  ) -> DemoCall {
    let level: Level = ["I16", "I17", "I20"].contains(incentive) ? .supervisor : .senior
    let staff = DemoStaff.agents + DemoStaff.supervisors
    let agent = chance.pick(staff.filter { $0.level == level })
    return DemoCall(
      day: workday(daysAgo), startsAt: start(Slot(daysAgo: daysAgo, index: daysAgo)),
      subscriber: caller.id, agent: agent, language: caller.language ?? .en,
      steps: taking(incentive, reason, caller),
      closing: DemoClosing(
        after: 31,
        kept: [DemoClosing.Kept(incentive: incentive, outcome: Pitch.outcome(incentive))],
        otherwise: "KEPT-NOOFFER", callbackMinutes: nil))
  }

  private mutating func taking(
    _ incentive: String, _ reason: String, _ caller: Subscriber
  ) -> [DemoStep] {
    var steps = [
      DemoStep(after: 12, action: .checkIdentity), DemoStep(after: 9, action: .checkIdentity),
      DemoStep(after: 38, action: .setReason(reason)),
    ]
    if let need = Pitch.needs[incentive], !caller.circumstances.contains(need.circumstance) {
      steps.append(DemoStep(after: 25, action: .confirm(need.circumstance)))
    }
    let offer = DemoOffer(
      incentive: incentive, terms: Pitch.terms(incentive, &chance), answer: .accepted,
      answeredAfter: chance.within(9...40))
    steps.append(DemoStep(after: 44, action: .offer(offer)))
    let note = Notes.draw(reason, &chance)[caller.language ?? .en]
    return steps + [DemoStep(after: 14, action: .note(note))]
  }

  /// What the showcases were promised before, so that their cards tell a story.
  mutating func showcaseHistory() -> [DemoCall] {
    let stories: [(Showcase, reason: String, incentive: String, daysAgo: Int)] = [
      (.newWithOpenFault, "S2", "I01", 23), (.longTenured, "P5", "I13", 58),
      (.longTenured, "X1", "I19", 19), (.business, "P2", "I16", 76),
      (.portuguese, "P4", "I08", 44), (.wideName, "X2", "I18", 30),
    ]
    return stories.compactMap { story in
      subscribers[story.0.id].map {
        promise(to: $0, story.reason, story.incentive, daysAgo: story.daysAgo)
      }
    }
  }

  private mutating func draw(
    _ suits: (Subscriber, inout Chance) -> Bool
  ) -> Subscriber? {
    guard subscribers.count > 0 else { return nil }
    for _ in 0..<400 {
      let id = Identifier<Subscriber>(Int64(chance.within(1...subscribers.count)))
      guard !taken.contains(id), let subscriber = subscribers[id], subscriber.left != true,
        suits(subscriber, &chance)
      else { continue }
      taken.insert(id)
      return subscriber
    }
    return nil
  }

  /// Sundays move to the Saturday before; today stays what it is.
  private func workday(_ daysAgo: Int) -> Day {
    let day = subscribers.today.adding(days: -daysAgo)
    return daysAgo > 0 && (day.daysSinceEpoch + 4) % 7 == 0 ? day.adding(days: -1) : day
  }

  private mutating func start(_ slot: Slot) -> Int {
    let place = slot.index % Slot.count
    let lunch = place >= 9 ? 2400 : 0
    return 8 * 3600 + 1800 + place * 1500 + lunch + slot.seat * 47 + chance.below(420)
  }
}
