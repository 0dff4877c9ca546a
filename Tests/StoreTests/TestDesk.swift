import Retention
import Store
import Synchronization
import TestSupport

/// A store with made-up subscribers, whose clock goes on a second at each look.
struct TestDesk {
  let store: Store

  static let amelie = Actor(name: "Amélie R.", level: .agent)
  static let tom = Actor(name: "Tom B.", level: .senior)

  /// `purse` is what a month has, in euros, and `reserve` its last share in percent.
  init(
    subscribers: Int64 = 3, world: World = .ticking(), purse: Int64? = nil, reserve: Int = 0,
    book: @escaping @Sendable (Catalogue) -> Rulebook = Rulebook.sample
  ) throws {
    try self.init(
      engine: SQLiteEngine.inMemory(), subscribers: subscribers, world: world,
      rules: .sample(purse: purse, reserve: reserve, book: book))
  }

  /// One incentive more, and the circumstance of members.
  init(offering incentive: Incentive) throws {
    try self.init(
      engine: SQLiteEngine.inMemory(), subscribers: 3, world: .ticking(),
      rules: .sample(
        catalogue: .sample(
          incentives: Incentive.samples + [incentive],
          circumstances: [Circumstance(code: Dossier.membership, title: Localised("Member"))])))
  }

  /// The same store under another catalogue.
  init(on desk: TestDesk, purse: Int64) throws {
    store = try Store(
      engine: desk.store.engine, rules: .sample(purse: purse), world: desk.store.world)
  }

  /// In a file; the subscribers are added when it is new.
  init(
    path: String, create: Bool = true, subscribers: Int64 = 3, seed: UInt64 = 1,
    world: World? = nil, purse: Int64? = nil
  ) throws {
    try self.init(
      engine: SQLiteEngine(path: path, create: create), subscribers: subscribers,
      world: world ?? .ticking(seed: seed), rules: .sample(purse: purse))
  }

  /// On an engine that a test looks into.
  init(engine: any Engine, purse: Int64) throws {
    try self.init(
      engine: engine, subscribers: 3, world: .ticking(), rules: .sample(purse: purse))
  }

  private init(engine: any Engine, subscribers: Int64, world: World, rules: StoreRules) throws {
    store = try Store(engine: engine, rules: rules, world: world)
    guard try store.subscriber(Identifier(1)) == nil, subscribers > 0 else { return }
    var rest = (1...subscribers).makeIterator()
    _ = try store.subscriberImport(file: "/tmp/billing.csv", by: Self.amelie).run(rows: {
      rest.next().map { Subscriber.sample(id: $0) }
    })
  }

  @discardableResult
  func perform(_ command: Command, by actor: Actor = amelie) throws -> Recorded {
    try store.perform(command, id: CommandID(store.world), by: actor)
  }

  func open(_ subscriber: Int64 = 1, by actor: Actor = amelie) throws -> Call {
    try perform(.open(Identifier(subscriber)), by: actor).call
  }

  /// Carries out one after the other; the call after the last.
  @discardableResult
  func on(_ call: Call, _ commands: [CallCommand], by actor: Actor = amelie) throws -> Call {
    try commands.reduce(call) { _, command in try perform(.on(call.id, command), by: actor).call }
  }

  /// A call from hello to receipt with one accepted offer.
  @discardableResult
  func wholeCall(_ subscriber: Int64 = 1, by actor: Actor = amelie) throws -> Call {
    var call = try open(subscriber, by: actor)
    call = try on(
      call,
      [
        .checkIdentity, .checkIdentity, .setReason("P1"), .confirm("rival-offer"),
        .present(incentive: "RIGHT-SIZE", terms: Terms()),
      ], by: actor)
    let offer = call.offers[0].id
    return try on(
      call,
      [
        .answer(offer, .accepted), .note("Compares with the rival fibre; polite."),
        .close(outcome: "DOWNGRADED", callbackAt: nil, language: .pt),
      ], by: actor)
  }

  /// Rows of an answer, past all rules.
  func rows(_ sql: SQL, _ arguments: [SQLValue] = []) throws -> [SQLRow] {
    try store.engine.read { try $0.rows(sql, arguments) }
  }

  /// What no command can do: somebody with a tool of their own.
  func tamper(_ statements: SQL...) throws {
    try store.engine.write { session in
      for statement in statements { try session.run(statement) }
    }
  }
}

extension StoreRules {
  static let sample = StoreRules.sample()

  /// `purse` in euros a month, `reserve` in percent of it.
  static func sample(
    purse: Int64? = nil, reserve: Int = 0,
    book: @escaping @Sendable (Catalogue) -> Rulebook = Rulebook.sample
  ) -> StoreRules {
    let rules = purse.map {
      PurseRules(month: .euros($0), reserve: Share(percent: reserve))
    }
    return sample(catalogue: Catalogue.sample(guardRails: .sample(purse: rules)), book: book)
  }

  static func sample(
    catalogue: Catalogue, book: @escaping @Sendable (Catalogue) -> Rulebook = Rulebook.sample
  ) -> StoreRules {
    StoreRules(
      catalogue: AwaitedCatalogue(catalogue), appraiser: FixedAppraiser(), book: book
    ) {
      receipt, subscriber, chosen in
      let language = chosen ?? subscriber.language ?? .en
      return "\(receipt.number) \(subscriber.displayName) \(receipt.outcome) \(language)"
    }
  }
}

private struct FixedAppraiser: Appraiser {
  func risk(of subscriber: Subscriber, among population: Population) -> ChurnRisk? { .sample }

  func worth(
    of subscriber: Subscriber, among population: Population, _ economics: Economics
  ) -> Worth { .sample }
}

extension World {
  /// Sunday 22 November 2026 from 10:00 UTC, in a desk one hour east.
  static func ticking(from start: Moment = .sample, seed: UInt64 = 1) -> World {
    let clock = Ticking(start: start.milliseconds, seed: seed)
    return World(now: clock.now, utcOffset: { _ in 3600 }, random: clock.random)
  }
}

private final class Ticking: Sendable {
  private let time: Mutex<Int64>
  private let state: Mutex<UInt64>

  init(start: Int64, seed: UInt64) {
    time = Mutex(start)
    state = Mutex(seed)
  }

  func now() -> Moment {
    time.withLock { time in
      time += 1000
      return Moment(milliseconds: time)
    }
  }

  /// SplitMix64 (G. L. Steele and others, 2014).
  func random() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}
