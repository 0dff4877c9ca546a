package import Retention
import Synchronization

/// What the store needs to know to decide a command inside its transaction.
package struct StoreRules: Sendable {
  package typealias ReceiptText = @Sendable (Receipt, Subscriber, Language?) -> String

  package let awaited: AwaitedCatalogue
  package let appraiser: any Appraiser
  /// Puts a receipt into words, for the subscriber to keep, in the language that was chosen; where
  /// none was, in the one that fits.
  package let receiptText: ReceiptText
  /// What holds beside the catalogue; read when it is first needed.
  private let readBook: @Sendable (Catalogue) -> Rulebook

  package init(
    catalogue: AwaitedCatalogue, appraiser: any Appraiser,
    book: @escaping @Sendable (Catalogue) -> Rulebook, receiptText: @escaping ReceiptText
  ) {
    awaited = catalogue
    readBook = book
    self.appraiser = appraiser
    self.receiptText = receiptText
  }

  package var catalogue: Catalogue { awaited.value }
  package var currency: Currency { awaited.currency }
  package var book: Rulebook { readBook(catalogue) }
}

/// Which store this is. Written once, when it is founded.
package struct Identity: Hashable, Sendable {
  package let store: String
  /// Whose chain of the journal this program continues.
  package let desk: String
  package let currency: Currency
  package let created: Moment
}

/// The desk's database: what billing says, what happened, and what follows from it.
package final class Store: Sendable {
  package let engine: any Engine
  package let identity: Identity
  package let rules: StoreRules
  package let world: World
  let hasher: PasswordHasher
  private let cache = Mutex<(news: [Int64], population: Population)?>(nil)

  /// Brings the tables up to date, and founds the store when it is empty, in the catalogue's
  /// currency. Throws `StoreError.currency` when the store holds another.
  package init(
    engine: any Engine, rules: StoreRules, world: World, hasher: PasswordHasher = .argon2id
  ) throws {
    try Schema.migrate(engine)
    identity = try Self.identify(engine, rules.currency, world)
    guard identity.currency == rules.currency else {
      throw StoreError.currency(
        store: identity.currency.code, catalogue: rules.currency.code)
    }
    self.engine = engine
    self.rules = rules
    self.world = world
    self.hasher = hasher
  }

  /// Opens the store in the file at `path`; makes it when `create` allows it.
  package convenience init(path: String, create: Bool, rules: StoreRules, world: World) throws {
    let engine = try SQLiteEngine(path: path, create: create)
    try self.init(engine: engine, rules: rules, world: world)
  }

  /// What is known of all subscribers together; read once after each import and each training.
  package func population() throws -> Population {
    try engine.read { try population(in: $0) }
  }

  func population(in session: any SQLSession) throws -> Population {
    let news = [
      try session.row("SELECT max(id) FROM imports")?.optionalInt(0) ?? 0,
      try ModelTable.latestID(in: session),
    ]
    if let cached = cache.withLock({ $0 }), cached.news == news { return cached.population }
    var population = try PopulationTable.read(session)
    population.model = try ModelTable.latest(in: session)
    cache.withLock { [population] in $0 = (news, population) }
    return population
  }
}

extension Store {
  private static func identify(
    _ engine: any Engine, _ currency: Currency, _ world: World
  ) throws -> Identity {
    if let known = try engine.read(identity) { return known }
    return try engine.write { session in
      // Another process may have been faster.
      if let known = try identity(session) { return known }
      return try found(session, currency, world)
    }
  }

  private static func identity(_ session: any SQLSession) throws -> Identity? {
    try session.row("SELECT store, desk, currency, decimals, created FROM meta").map { row in
      Identity(
        store: try row.text(0), desk: try row.text(1),
        currency: Currency(code: try row.text(2), decimals: try row.count(3)),
        created: Moment(milliseconds: try row.int(4)))
    }
  }

  private static func found(
    _ session: any SQLSession, _ currency: Currency, _ world: World
  ) throws -> Identity {
    let identity = Identity(
      store: Hex.text(randomBytes(16, world)), desk: Hex.text(randomBytes(4, world)),
      currency: currency, created: world.now())
    try session.run(
      """
      INSERT INTO meta (one, store, desk, currency, decimals, created)
      VALUES (1, $1, $2, $3, $4, $5)
      """,
      [
        .text(identity.store), .text(identity.desk), .text(currency.code),
        .int(currency.decimals), .int(identity.created.milliseconds),
      ])
    let occasion = Occasion(
      desk: identity.desk, actor: Actor(name: "holdfast", level: .manager),
      command: CommandID(world), world: world)
    try Journal.record(
      .founded(store: identity.store, currency), of: Subject(), on: occasion, in: session)
    return identity
  }
}
