import Retention

/// What an agent thinks of offering for a reason, and how it tends to go. Follows the playbook of
/// the default catalogue; whether it may be offered is for the rules to say.
struct Pitch {
  /// Incentives in the order in which they are tried.
  static func incentives(for reason: String) -> [String] { byReason[reason] ?? [] }

  private static let byReason: [String: [String]] = [
    "P1": ["I08", "I07", "I13", "I14"], "P2": ["I12", "I07", "I16"], "P3": ["I06", "I13"],
    "P4": ["I07", "I08", "I09"], "P5": ["I13", "I14"], "C1": ["I20", "I12", "I15", "I14", "I13"],
    "C2": ["I11", "I08"], "C3": ["I12", "I15"], "C4": ["I12", "I13"], "C5": ["I15", "I13"],
    "S1": ["I05", "I02", "I04"], "S2": ["I01", "I12"], "S3": ["I03", "I02", "I01"],
    "S4": ["I03", "I04"], "S5": ["I04", "I02", "I18"], "X1": ["I04", "I18", "I19"],
    "X2": ["I06", "I18"], "X3": ["I04", "I19"], "X4": ["I04", "I02"], "X5": ["I04", "I18"],
    "U1": ["I08", "I07", "I11"], "U2": ["I07"], "U3": ["I09", "I10"], "U4": ["I08", "I11"],
    "U5": ["I07", "I08"], "L2": ["I09", "I07"], "L3": ["I09", "I07"], "Z1": ["I19"],
  ]

  /// What must be so for an incentive, and how often (per mille) the agent finds it so on the call
  /// when billing does not know it.
  static let needs: [String: (circumstance: String, found: Int)] = [
    "I02": ("fault-open", 350), "I03": ("device-faulty", 450), "I04": ("company-fault", 550),
    "I05": ("outage-logged", 450), "I06": ("billing-error", 500), "I08": ("option-unused", 350),
    "I10": ("second-home", 300), "I12": ("faster-line", 350), "I15": ("rival-offer", 380),
    "I16": ("increase-notified", 700), "I17": ("rival-offer", 400),
    "I18": ("complaint-closed", 150),
    "I20": ("annual-volume", 800),
  ]

  /// How many of a thousand take it.
  static func taken(_ incentive: String) -> Int { acceptance[incentive] ?? 300 }

  private static let acceptance = [
    "I01": 560, "I02": 620, "I03": 580, "I04": 900, "I05": 960, "I06": 960, "I07": 420,
    "I08": 480, "I09": 460, "I10": 400, "I11": 220, "I12": 390, "I13": 310, "I14": 420,
    "I15": 460, "I16": 360, "I17": 560, "I18": 400, "I19": 300, "I20": 560,
  ]

  /// Owed, so that taking it says nothing about staying.
  static let owed: Set<String> = ["I04", "I05", "I06"]

  static func outcome(_ incentive: String) -> String {
    switch incentive {
    case "I01", "I02", "I03", "I04", "I05", "I06": "KEPT-FIX"
    case "I07": "DOWNGRADED"
    case "I09", "I10": "PAUSED"
    default: "KEPT-OFFER"
    }
  }

  /// What must be stated, for the incentives whose cost asks for it.
  static func terms(_ incentive: String, _ chance: inout Chance) -> Terms {
    switch incentive {
    case "I05": Terms(amount: Money(minor: Int64(chance.within(1...9)) * 133))
    case "I06": Terms(amount: Money(minor: Int64(chance.within(6...58)) * 100 - 10))
    case "I09": Terms(months: chance.within(1...3))
    case "I17": Terms(amount: Money(minor: Int64(chance.within(4...14)) * 1000))
    default: Terms()
    }
  }
}
