import Retention

/// What is sold: a plan's name as billing writes it, with its list price.
struct Plan: Sendable {
  let name: String
  /// Cents a month, for one line.
  let price: Int
  /// 1 for the smallest of its service; a bigger one is used less of.
  let size: Int

  /// The plans of a household by service, cheapest first.
  static func household(_ service: Service, _ chance: inout Chance) -> Plan {
    switch service {
    case .fibre: fibre.draw(&chance)
    case .dsl: dsl.draw(&chance)
    case .mobile: mobile.draw(&chance)
    case .tv: television.draw(&chance)
    case .bundle: bundle.draw(&chance)
    case .phone, .none: phone.draw(&chance)
    }
  }

  static let services = Weighted<Service>([
    (.fibre, 40), (.dsl, 15), (.mobile, 24), (.bundle, 13), (.tv, 4), (.phone, 4),
  ])
  /// Old customers are on old lines.
  static let oldServices = Weighted<Service>([
    (.fibre, 29), (.dsl, 25), (.mobile, 20), (.bundle, 15), (.tv, 4), (.phone, 7),
  ])

  /// Mostly fibre, and mobile lines by the dozen.
  static func business(_ chance: inout Chance) -> (Service, Plan) {
    chance.happens(perMille: 450) ? (.fibre, office.draw(&chance)) : (.mobile, fleet.draw(&chance))
  }

  private static let fibre = table([
    ("Fibre 200", 2990, 26), ("Fibre 500", 3990, 40), ("Fibre 1000", 4990, 27),
    ("Fibre 2000", 6490, 7),
  ])
  private static let dsl = table([
    ("DSL 16", 2490, 28), ("DSL 50", 2990, 45), ("VDSL 100", 3490, 27),
  ])
  private static let mobile = table([
    ("Mobile 5 GB", 999, 22), ("Mobile 20 GB", 1499, 30), ("Mobile 60 GB", 1999, 26),
    ("Mobile 150 GB", 2799, 14), ("Mobile Unlimited", 3999, 8),
  ])
  private static let television = table([
    ("TV Essential", 1490, 45), ("TV Family", 2490, 38), ("TV Max", 3490, 17),
  ])
  private static let bundle = table([
    ("DSL 50 + TV Family", 4490, 18), ("Fibre 500 + Mobile 60 GB", 5490, 34),
    ("Fibre 500 + TV Family", 5990, 26), ("Fibre 1000 + Mobile Unlimited", 7990, 13),
    ("Fibre 1000 + TV Max + Mobile 150 GB", 8990, 9),
  ])
  private static let phone = table([
    ("Home Phone", 1190, 60), ("Home Phone Evenings", 1490, 28), ("Home Phone World", 2190, 12),
  ])
  private static let office = table([
    ("Business Fibre 500", 4490, 50), ("Business Fibre 1000", 5990, 38),
    ("Business Fibre 2000", 7990, 12),
  ])
  private static let fleet = table([
    ("Business Mobile 20 GB", 1290, 45), ("Business Mobile 60 GB", 1790, 40),
    ("Business Mobile Unlimited", 2990, 15),
  ])

  private static func table(_ rows: [(String, Int, Int)]) -> Weighted<Plan> {
    Weighted(
      rows.enumerated().map { index, row in
        (Plan(name: row.0, price: row.1, size: index + 1), row.2)
      })
  }
}
