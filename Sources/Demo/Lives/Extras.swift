import Retention

/// Options beside a plan, in billing's words. All sets of one service's options are made once, so
/// that a million subscribers share a few hundred arrays.
struct Extras: Sendable {
  struct Held: Sendable {
    let names: [String]
    /// Cents a month.
    let price: Int
    let hasPremium: Bool
  }

  private let odds: [Int]
  private let sets: [Held]

  /// `rows`: name, cents a month, holders in a thousand.
  private init(_ rows: [(String, Int, Int)]) {
    odds = rows.map(\.2)
    sets = (0..<(1 << rows.count)).map { mask in
      let held = rows.indices.filter { mask >> $0 & 1 == 1 }.map { rows[$0] }
      return Held(
        names: held.map(\.0), price: held.reduce(0) { $0 + $1.1 },
        hasPremium: held.contains { $0.0 == "Premium TV" })
    }
  }

  /// Those who stay longer hold more: `lift` is the percentage of the usual odds.
  static func draw(_ service: Service, lift: Int, _ chance: inout Chance) -> Held {
    let extras =
      switch service {
      case .fibre, .dsl, .bundle: home
      case .mobile: mobile
      case .tv: television
      case .phone, .none: phone
      }
    var mask = 0
    for (index, odds) in extras.odds.enumerated()
    where chance.happens(perMille: odds * lift / 100) {
      mask |= 1 << index
    }
    return extras.sets[mask]
  }

  private static let home = Extras([
    ("Online security", 490, 240), ("Online backup", 390, 150), ("Tech support", 590, 190),
    ("Premium TV", 1490, 210), ("Sports TV", 1990, 90), ("Wi-Fi Repeater", 300, 130),
    ("Static IP", 290, 30),
  ])
  private static let mobile = Extras([
    ("Device Insurance", 790, 210), ("Roaming World", 690, 120), ("Data Boost 20 GB", 500, 100),
    ("Music", 599, 140),
  ])
  private static let television = Extras([
    ("Premium TV", 1490, 260), ("Sports TV", 1990, 170), ("Kids TV", 490, 190),
    ("Multiscreen", 490, 220),
  ])
  private static let phone = Extras([("International Calls", 690, 260), ("Voicemail", 190, 330)])
}
