import Retention

/// How a bill is paid, in billing's words; the new and the unbound use what is easily stopped.
enum Payment {
  static func draw(_ contract: Contract, _ chance: inout Chance) -> String {
    (contract == .monthToMonth ? loose : settled).draw(&chance)
  }

  static let electronicCheque = "Electronic cheque"
  static let directDebit = "Direct debit"

  private static let loose = Weighted([
    (directDebit, 33), ("Credit card", 22), (electronicCheque, 32), ("Bank transfer", 8),
    ("Mailed cheque", 5),
  ])
  private static let settled = Weighted([
    (directDebit, 58), ("Credit card", 23), (electronicCheque, 7), ("Bank transfer", 9),
    ("Mailed cheque", 3),
  ])
}
