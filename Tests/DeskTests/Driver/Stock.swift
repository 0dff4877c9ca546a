import Demo
import Desk
import Insight
import Policy
import Retention
import Store
import TestSupport

/// What a desk is tried on: a store in memory, filled through the real import.
enum Stock: Sendable {
  case empty
  /// The six people to show and some more.
  case showcase
  /// The same, where no column says who left.
  case withoutLabel
  /// The same, where a month has 45.00 to give, 4.50 of it for supervisors.
  case shortPurse
  case large(Int)
  /// The showcase, where the law of a place holds.
  case inPlace(Jurisdiction)
  /// The showcase, where people sign in.
  case staffed
  /// The showcase as a demonstration has it: people without passwords, and the key of a site.
  case site

  /// In memory, or in a new file.
  func store(_ world: World, path: String? = nil) throws -> Store {
    let engine = try path.map { try SQLiteEngine(path: $0, create: true) } ?? .inMemory()
    let store = try Store(
      engine: engine, rules: shippedRules(world, catalogue, in: place), world: world, hasher: .cheap
    )
    guard count > 0 else { return store }
    var rows = DemoSubscribers(seed: 1, count: count, today: .sample).makeIterator()
    let importer = Actor(name: "import", level: .manager)
    _ = try store.subscriberImport(file: "stock.csv", by: importer).run {
      rows.next().map(labelled)
    }
    if isStaffed { try Self.register(in: store) }
    if case .site = self { try Self.joinSite(store, by: importer) }
    return store
  }

  var isStaffed: Bool { if case .staffed = self { true } else { false } }

  private static func register(in store: Store) throws {
    try store.manage(.add(.administrator), on: "Eva Admin", password: .sample, by: nil)
    let eva = SignedIn(name: "Eva Admin", role: .administrator, since: TimeMark(store.world))
    for (actor, role) in [(Actor.tom, Role.agent), (.amelie, .senior), (.ana, .supervisor)] {
      try store.manage(.add(role), on: actor.name, password: .sample, by: eva)
    }
  }

  private static func joinSite(_ store: Store, by actor: Actor) throws {
    try store.register(
      [("Tom Brandt", .agent), ("Amélie Rousseau", .senior), ("Ana Prado", .supervisor)], by: actor)
    try store.join(demo: 1, by: actor)
  }

  private var count: Int {
    switch self {
    case .empty: 0
    case .showcase, .withoutLabel, .shortPurse, .staffed, .site, .inPlace: 48
    case .large(let count): count
    }
  }

  private var place: Jurisdiction {
    if case .inPlace(let place) = self { place } else { .sample(hours: .always) }
  }

  private var catalogue: Catalogue {
    if case .shortPurse = self { .withShortPurse } else { .shipped }
  }

  private func labelled(_ subscriber: Subscriber) -> Subscriber {
    var subscriber = subscriber
    if case .withoutLabel = self { subscriber.left = nil }
    return subscriber
  }
}

/// The rules as the program has them.
func shippedRules(
  _ world: World, _ catalogue: Catalogue = .shipped,
  in place: Jurisdiction = .sample(hours: .always)
) -> StoreRules {
  StoreRules(
    catalogue: AwaitedCatalogue(catalogue), appraiser: ModelledRisk(),
    book: {
      Rulebook(
        catalogue: $0, jurisdiction: place, complaints: .shipped,
        programmes: CheckedProgrammes.shipped, survey: .shipped)
    },
    receiptText: ReceiptText.writer(Speech(.en), world) { catalogue })
}

extension Catalogue {
  static let withShortPurse: Catalogue = {
    let text = String(decoding: shippedBytes, as: UTF8.self)
      .replacing("purse: {month: 1500,", with: "purse: {month: 45,")
    do {
      return try read(text, file: "short.yaml")
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}

extension Password {
  static let sample = Password("nine wet goats on a roof")
}

extension PasswordHasher {
  /// A mark and the password backwards.
  static let cheap = PasswordHasher(
    nobody: "nobody", hash: { "#" + String($0.text.reversed()) },
    matches: { $1 == "#" + String($0.text.reversed()) })
}

extension Actor {
  static let tom = Actor(name: "Tom Brandt", level: .agent)
  static let amelie = Actor(name: "Amélie Rousseau", level: .senior)
  static let ana = Actor(name: "Ana Prado", level: .supervisor)
}
