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

  /// In memory, or in a new file.
  func store(_ world: World, path: String? = nil) throws -> Store {
    let engine = try path.map { try SQLiteEngine(path: $0, create: true) } ?? .inMemory()
    let store = try Store(engine: engine, rules: shippedRules(world, catalogue), world: world)
    guard count > 0 else { return store }
    var rows = DemoSubscribers(seed: 1, count: count, today: .sample).makeIterator()
    let importer = Actor(name: "import", level: .manager)
    _ = try store.subscriberImport(file: "stock.csv", by: importer).run {
      rows.next().map(labelled)
    }
    return store
  }

  private var count: Int {
    switch self {
    case .empty: 0
    case .showcase, .withoutLabel, .shortPurse: 48
    case .large(let count): count
    }
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
func shippedRules(_ world: World, _ catalogue: Catalogue = .shipped) -> StoreRules {
  StoreRules(catalogue: AwaitedCatalogue(catalogue), appraiser: ObservedShare()) {
    receipt, _, subscriber, language in
    ReceiptText(receipt, plan: subscriber.plan, catalogue, Speech(language), world).text
  }
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

extension Actor {
  static let tom = Actor(name: "Tom Brandt", level: .agent)
  static let amelie = Actor(name: "Amélie Rousseau", level: .senior)
  static let ana = Actor(name: "Ana Prado", level: .supervisor)
}
