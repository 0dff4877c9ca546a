import Demo
import Retention
import Store
import Synchronization

/// Fills an empty store with made-up subscribers, and puts the script of earlier weeks and of a
/// working day to the real rules, as the clock of the script goes; what the rules refuse is left
/// out, as an agent would.
struct DemoStore {
  let seed: UInt64
  let count: Int
  private let clock = ScriptClock()

  init(seed: UInt64, count: Int) {
    self.seed = seed
    self.count = count
    // Founded before the first of its calls.
    clock.now = World.live.now().adding(milliseconds: -500 * 86_400_000)
  }

  /// The world to open the store in: the system's, at the script's time.
  var world: World {
    World(
      now: { [clock] in clock.now }, utcOffset: World.live.utcOffset, random: World.live.random)
  }

  /// `day` is the day of the script; it should be over.
  func make(_ store: Store, day: Day) throws {
    let subscribers = DemoSubscribers(seed: seed, count: count, today: day)
    let script = DemoDay(subscribers)
    clock.now = moment(script.earlier.first?.day ?? day, seconds: 6 * 3600)
    var rows = subscribers.makeIterator()
    let importer = Actor(name: "holdfast demo", level: .manager)
    _ = try store.subscriberImport(file: "seed-\(seed)", by: importer).run { rows.next() }
    try collect(DemoMembers(subscribers, day: day), in: store, by: importer, day)
    try register(in: store, by: importer)
    // Made-up stores of one seed are one site.
    try store.join(demo: seed, by: importer)
    var calls = (script.earlier + script.today).map(DemoPlay.init)
    var cases = DemoCases.all(subscribers).map(DemoCasePlay.init)
    let moments =
      calls.enumerated().flatMap { beats(of: $1.script, number: $0) }
      + cases.enumerated().flatMap { beats(of: $1.script, number: $0) }
      + DemoCases.measures(today: day).map { measure in
        Beat(at: moment(measure.day, seconds: 17 * 3600), call: 0, moment: .measure(measure))
      }
    for beat in moments.sorted() {
      try keepPromises(until: beat.at, in: store)
      clock.now = beat.at
      switch beat.moment {
      case .complaint(let step): try cases[beat.call].play(step, in: store)
      case .measure(let measure):
        try store.take(measure.command, id: CommandID(store.world), by: measure.by)
      default: try calls[beat.call].play(beat.moment, in: store, at: beat.at)
      }
    }
  }

  /// What the rules refuse did not happen.
  private func collect(
    _ members: DemoMembers, in store: Store, by actor: Actor, _ day: Day
  ) throws {
    for step in members.steps {
      clock.now = moment(day.adding(days: -step.daysAgo), seconds: 6 * 3600)
      do {
        _ = try store.perform(
          CareOrder(.loyalty(step.command), for: step.subscriber), id: CommandID(store.world),
          by: actor)
      } catch is Refusal {}
    }
  }

  /// Most promises are kept shortly before they are due, by whoever made them.
  private func keepPromises(until now: Moment, in store: Store) throws {
    let team = Actor(name: "holdfast demo", level: .manager)
    for row in try store.promises(by: team, limit: 50) {
      let promise = row.promise
      let isForgotten = promise.id.rawValue.isMultiple(of: 9)
      let early = promise.dueAt.adding(milliseconds: -600_000)
      guard promise.dueAt < now, !isForgotten, early > clock.now else { continue }
      clock.now = early
      let order = CareOrder(.promise(.keep(promise.id)), for: row.subscriber)
      let owner = Actor(name: promise.owner, level: .agent)
      _ = try store.perform(order, id: CommandID(store.world), by: owner)
    }
  }

  /// Without passwords, which is what makes a demonstration sign in by itself.
  private func register(in store: Store, by actor: Actor) throws {
    let people = (DemoStaff.supervisors + DemoStaff.agents).map { person in
      (name: person.name, role: Role.allCases.first { $0.level == person.level } ?? .agent)
    }
    try store.register([(DemoStaff.administrator, .administrator)] + people, by: actor)
  }

  /// Everything that happens on a call, and when.
  private func beats(of call: DemoCall, number: Int) -> [Beat] {
    var seconds = call.startsAt
    var beats = [Beat(at: moment(call.day, seconds: seconds), call: number, moment: .hello)]
    for step in call.steps {
      seconds += step.after
      beats.append(
        Beat(at: moment(call.day, seconds: seconds), call: number, moment: .step(step.action)))
      guard case .offer(let offer) = step.action else { continue }
      seconds += offer.answeredAfter
      beats.append(
        Beat(at: moment(call.day, seconds: seconds), call: number, moment: .answer(offer)))
    }
    seconds += call.closing.after
    beats.append(Beat(at: moment(call.day, seconds: seconds), call: number, moment: .close))
    beats.append(Beat(at: moment(call.day, seconds: seconds + 25), call: number, moment: .survey))
    return beats
  }

  /// Each step of a case, from half past nine on, a minute apart.
  private func beats(of script: DemoCase, number: Int) -> [Beat] {
    let steps = [(script.draft.received, nil)] + script.steps.map { ($0.day, Optional($0.step)) }
    return steps.enumerated().map { place, step in
      let seconds = 34_200 + number * 300 + place * 60
      return Beat(at: moment(step.0, seconds: seconds), call: number, moment: .complaint(step.1))
    }
  }

  private func moment(_ day: Day, seconds: Int) -> Moment {
    let asUTC = Moment(milliseconds: Int64(day.daysSinceEpoch * 86_400 + seconds) * 1000)
    return asUTC.adding(milliseconds: -Int64(World.live.utcOffset(asUTC)) * 1000)
  }
}

/// Where the script's time stands.
private final class ScriptClock: Sendable {
  private let time = Mutex(Moment(milliseconds: 0))

  var now: Moment {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }
}

/// One moment of one call.
private struct Beat: Comparable {
  enum Moment {
    case hello, step(DemoStep.Action), answer(DemoOffer), close, survey
    /// Of a case; nil opens it.
    case complaint(ComplaintStep?)
    case measure(DemoMeasure)
  }

  let at: Retention.Moment
  let call: Int
  let moment: Moment

  static func < (left: Beat, right: Beat) -> Bool { (left.at, left.call) < (right.at, right.call) }
  static func == (left: Beat, right: Beat) -> Bool {
    left.at == right.at && left.call == right.call
  }
}

/// A call as far as it has been played.
private struct DemoPlay {
  let script: DemoCall
  private var call: Call?

  init(_ script: DemoCall) { self.script = script }

  mutating func play(_ moment: Beat.Moment, in store: Store, at now: Moment) throws {
    switch moment {
    case .hello:
      try tell(.open(script.subscriber), store)
      try tellOfRecording(store)
    case .step(.checkIdentity): try ask(.checkIdentity, store)
    case .step(.setReason(let code)): try ask(.setReason(code), store)
    case .step(.confirm(let code)): try ask(.confirm(code), store)
    case .step(.note(let text)): try ask(.note(text), store)
    case .step(.offer(let offer)):
      guard !hasAgreed(store) else { return }
      try sayBeforeOffers(store)
      try ask(.present(incentive: offer.incentive, terms: offer.terms), store)
    case .answer(let offer):
      guard let pending = call?.pendingOffer, pending.incentive == offer.incentive else { return }
      try ask(.answer(pending.id, offer.answer), store)
    case .close: try close(store, at: now)
    case .complaint, .measure: break
    case .survey: try survey(store)
    }
  }

  /// What the caller says of it all, where one may ask.
  private func survey(_ store: Store) throws {
    // Whoever looks at the desk finds somebody to ask.
    guard let call, !call.isOpen, call.subscriber != Showcase.newWithOpenFault.id,
      let outcome = call.outcome.flatMap(store.rules.catalogue.outcome)
    else { return }
    let answers = DemoSurvey(
      call: Int(call.id.rawValue), reason: call.reason ?? "", isKept: outcome.isKept,
      language: script.language)
    for command in answers.commands {
      let order = CareOrder(.survey(command), for: call.subscriber, on: call.id)
      do {
        _ = try store.perform(order, id: CommandID(store.world), by: script.agent)
      } catch is Refusal { return }
    }
  }

  private func hasAgreed(_ store: Store) -> Bool {
    call?.accepted.contains { offer in
      store.rules.catalogue.incentive(offer.incentive).map { !$0.family.isOwed } ?? false
    } ?? false
  }

  private mutating func close(_ store: Store, at now: Moment) throws {
    let closing = script.closing
    let kept = closing.kept.first { kept in
      call?.accepted.contains { $0.incentive == kept.incentive } ?? false
    }
    let callback = closing.callbackMinutes.map {
      contactTime(from: now.adding(milliseconds: Int64($0) * 60_000), store)
    }
    let outcomes = [
      kept?.outcome, call?.likelyOutcome(in: store.rules.catalogue)?.code, closing.otherwise,
    ]
    let wanted = kept == nil ? [closing.otherwise] : outcomes.compactMap(\.self)
    for outcome in wanted where call?.isOpen ?? false {
      try ask(
        .close(outcome: outcome, callbackAt: callback, language: script.language), store)
    }
  }

  private mutating func tellOfRecording(_ store: Store) throws {
    switch store.rules.book.jurisdiction.conduct.recording {
    case .none: break
    case .announce: try ask(.conduct(.recording(.announced)), store)
    case .agree: try ask(.conduct(.recording(.agreed)), store)
    }
  }

  /// What the place asks for before an offer.
  private mutating func sayBeforeOffers(_ store: Store) throws {
    let place = store.rules.book.jurisdiction
    if call?.conductBeforeOffers(in: place) == .registerFirst {
      try ask(.conduct(.registered), store)
    }
    if call?.conductBeforeOffers(in: place) == .askFirst {
      try ask(.conduct(.askedToOffer(allowed: true)), store)
    }
  }

  /// The first moment from one on at which somebody may be called.
  private func contactTime(from moment: Moment, _ store: Store) -> Moment {
    let place = store.rules.book.jurisdiction
    let time = store.world.local(moment)
    return place.isContactTime(time)
      ? moment : store.world.moment(place.nextContactTime(notBefore: time))
  }

  private mutating func ask(_ command: CallCommand, _ store: Store) throws {
    if let call { try tell(.on(call.id, command), store) }
  }

  /// What the rules refuse did not happen.
  private mutating func tell(_ command: Command, _ store: Store) throws {
    do {
      let id = CommandID(store.world)
      call = try store.perform(command, id: id, by: script.agent).call
    } catch is Refusal {}
  }
}
