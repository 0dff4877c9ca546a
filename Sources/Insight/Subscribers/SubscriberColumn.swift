package import Retention

/// One column of a model that was trained on a store's own subscribers: how it is called there, what
/// it says of a subscriber, and that in the desk's terms.
package enum SubscriberColumn: Hashable, Sendable {
  case contract, service, tenure, monthlyCharge, paymentMethod, lines, usage, arrears, openCase
  case option(String)
  case circumstance(String)
  /// A column of the import that the desk has no field for.
  case other(String)

  private static let plain: [(SubscriberColumn, String)] = [
    (.contract, "contract"), (.service, "service"), (.tenure, "tenure"),
    (.monthlyCharge, "monthly charge"), (.paymentMethod, "payment method"), (.lines, "lines"),
    (.usage, "usage"), (.arrears, "arrears"), (.openCase, "open case"),
  ]

  package var name: String {
    switch self {
    case .option(let name): "option " + name
    case .circumstance(let code): "circumstance " + code
    case .other(let header): "column " + header
    default: Self.plain.first { $0.0 == self }?.1 ?? ""
    }
  }

  package init?(name: String) {
    if let known = Self.plain.first(where: { $0.1 == name }) {
      self = known.0
      return
    }
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "option": self = .option(parts[1])
    case "circumstance": self = .circumstance(parts[1])
    case "column": self = .other(parts[1])
    default: return nil
    }
  }

  /// As a file would have it; empty where nothing is known.
  package func text(of subscriber: Subscriber) -> String {
    switch self {
    case .contract: subscriber.contract.rawValue
    case .service: subscriber.service.rawValue
    case .tenure: String(subscriber.tenureMonths)
    case .monthlyCharge: String(subscriber.monthlyCharge.minor)
    case .paymentMethod: subscriber.paymentMethod
    case .lines: String(subscriber.lines)
    case .usage: subscriber.usage.map { String($0.basisPoints) } ?? ""
    case .arrears: String(subscriber.arrears.minor)
    case .openCase: Self.yes(subscriber.openCase != nil)
    case .option(let name): Self.yes(subscriber.options.contains(name))
    case .circumstance(let code): Self.yes(subscriber.circumstances.contains(code))
    case .other(let header): subscriber.extra[header] ?? ""
    }
  }

  static func yes(_ holds: Bool) -> String { holds ? "yes" : "no" }

  package func fact(of subscriber: Subscriber) -> RiskFact {
    switch self {
    case .contract: .contract(subscriber.contract)
    case .service: .service(subscriber.service)
    case .tenure: .tenureMonths(subscriber.tenureMonths)
    case .monthlyCharge: .monthlyCharge(subscriber.monthlyCharge)
    case .paymentMethod: .paymentMethod(subscriber.paymentMethod)
    case .lines: .lines(subscriber.lines)
    case .usage: .usage(subscriber.usage)
    case .arrears: .arrears(subscriber.arrears)
    case .openCase: .openCase(subscriber.openCase != nil)
    case .option(let name): .option(name, isHeld: subscriber.options.contains(name))
    case .circumstance(let code):
      .circumstance(code, isSo: subscriber.circumstances.contains(code))
    case .other(let header): .other(column: header, value: subscriber.extra[header])
    }
  }

  /// Those of some subscribers: every field, and each option, circumstance and further column of
  /// at least one of them, the most common first, so many of each at most.
  package static func all(of subscribers: [Subscriber], most: Int = 30) -> [SubscriberColumn] {
    func common(_ names: (Subscriber) -> [String]) -> [String] {
      var counts: [String: Int] = [:]
      for subscriber in subscribers {
        for name in names(subscriber) { counts[name, default: 0] += 1 }
      }
      let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return order.prefix(most).map(\.key)
    }
    return plain.map(\.0) + common(\.options).map(SubscriberColumn.option)
      + common { Array($0.circumstances) }.filter { $0 != Dossier.objection }
      .map(SubscriberColumn.circumstance)
      + common { Array($0.extra.keys) }.map(SubscriberColumn.other)
  }
}
