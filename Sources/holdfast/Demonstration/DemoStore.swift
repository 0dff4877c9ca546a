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
    var calls = (script.earlier + script.today).map(DemoCallPlay.init)
    var cases = DemoCases.all(subscribers).map(DemoCasePlay.init)
    let moments =
      calls.enumerated().flatMap { beats(of: $1.script, number: $0) }
      + cases.enumerated().flatMap { beats(of: $1.script, number: $0) }
      + DemoCases.measures(today: day).map { measure in
        DemoBeat(at: moment(measure.day, seconds: 17 * 3600), call: 0, moment: .measure(measure))
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
  private func beats(of call: DemoCall, number: Int) -> [DemoBeat] {
    var seconds = call.startsAt
    var beats = [DemoBeat(at: moment(call.day, seconds: seconds), call: number, moment: .hello)]
    for step in call.steps {
      seconds += step.after
      beats.append(
        DemoBeat(at: moment(call.day, seconds: seconds), call: number, moment: .step(step.action)))
      guard case .offer(let offer) = step.action else { continue }
      seconds += offer.answeredAfter
      beats.append(
        DemoBeat(at: moment(call.day, seconds: seconds), call: number, moment: .answer(offer)))
    }
    seconds += call.closing.after
    beats.append(DemoBeat(at: moment(call.day, seconds: seconds), call: number, moment: .close))
    beats.append(
      DemoBeat(at: moment(call.day, seconds: seconds + 25), call: number, moment: .survey))
    return beats
  }

  /// Each step of a case, from half past nine on, a minute apart.
  private func beats(of script: DemoCase, number: Int) -> [DemoBeat] {
    let steps = [(script.draft.received, nil)] + script.steps.map { ($0.day, Optional($0.step)) }
    return steps.enumerated().map { place, step in
      let seconds = 34_200 + number * 300 + place * 60
      return DemoBeat(
        at: moment(step.0, seconds: seconds), call: number, moment: .complaint(step.1))
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
