import Retention

/// Why someone calls to cancel. The weights follow what billing knows: who has a fault speaks of
/// it, whose price went up speaks of that, and the rest spreads as cancellation calls do.
enum Motive {
  /// A reason code of the default catalogue.
  static func draw(_ subscriber: Subscriber, _ chance: inout Chance) -> String {
    Weighted(usual + own(subscriber)).draw(&chance)
  }

  private static let usual = [
    ("P1", 9), ("P2", 3), ("P3", 5), ("P4", 10), ("P5", 5), ("C1", 16), ("C2", 4), ("C3", 4),
    ("C4", 4), ("C5", 4), ("S2", 4), ("S5", 2), ("X1", 3), ("X2", 2), ("X3", 2), ("X4", 2),
    ("X5", 1), ("U1", 5), ("U2", 3), ("U4", 5), ("U5", 2), ("M1", 5), ("M2", 4), ("M3", 3),
    ("M4", 2), ("L1", 2), ("L2", 2), ("L3", 2), ("L4", 1), ("T1", 1), ("T2", 1), ("T3", 1),
    ("A1", 1), ("A2", 1), ("Z1", 3), ("Z2", 4), ("Z3", 3),
  ]

  private static func own(_ subscriber: Subscriber) -> [(String, Int)] {
    let known = subscriber.circumstances
    var weights: [(String, Int)] = []
    let add = { (reasons: [(String, Int)]) in weights += reasons }
    if known.contains("fault-open") { add([("S1", 120), ("S3", 50), ("S5", 40), ("X1", 40)]) }
    if known.contains("fault-recent") { add([("S1", 25), ("S2", 30), ("S3", 15), ("X4", 12)]) }
    if known.contains("billing-error") { add([("P3", 70), ("X2", 70)]) }
    if known.contains("increase-notified") { add([("P2", 70), ("P5", 12)]) }
    if known.contains("option-unused") { add([("U1", 35), ("P4", 15)]) }
    if known.contains("faster-line") { add([("C3", 14), ("S2", 10)]) }
    if known.contains("student") || known.contains("second-home") { add([("U3", 60)]) }
    if (12...16).contains(subscriber.tenureMonths) { add([("P1", 60)]) }
    if subscriber.service == .mobile { add([("S4", 14)]) }
    if subscriber.lines >= 10 { add([("C1", 60), ("L5", 15)]) }
    return weights
  }
}
