import Foundation
import Store
import Testing

/// A desk on which many hands give from one small purse: its people, its catalogue, its limits.
/// All amounts in minor units.
struct Bank: Sendable {
  static let administrator = "Eva Lind"
  static let supervisors = ["Hand 7", "Hand 8"]
  static let seniors = (1...6).map { "Hand \($0)" }
  static let subscribers = 240
  static let password = "canary seven wet goats"

  /// The month purse and the caps, and what they are once somebody has thought better of it.
  enum Rules: String, CaseIterable, Sendable {
    case high, low

    var purse: Int64 { self == .high ? 250_000 : 180_000 }
    /// Accepted offers of one incentive on one subscriber.
    var caps: [String: Int] {
      ["I11": self == .high ? 2 : 1, "I13": 1, "I18": 1, "I19": self == .high ? 2 : 1]
    }
    /// Its last tenth is for supervisors.
    func purse(of level: String) -> Int64 { level == "supervisor" ? purse : purse - purse / 10 }
  }

  static let costLimits: [String: Int64] = ["agent": 4000, "senior": 9000, "supervisor": 18_000]
  static let incentives = Rules.high.caps.keys.sorted()

  let place: Place

  /// In a fresh folder, with everybody registered.
  init() throws {
    place = try Place()
    let rows = (1...Self.subscribers).map { "B-\($0),Person \($0),30,39.97,month-to-month,fibre" }
    let csv = try place.write(
      "account,name,tenure,monthly-charge,contract,service\n" + rows.joined(separator: "\n") + "\n",
      to: "bank.csv")
    try #require(try place.run(["import", csv]).status == 0)
    try place.user(["add", Self.administrator], [Self.password], as: nil)
    for (names, role) in [(Self.seniors, "senior"), (Self.supervisors, "supervisor")] {
      for name in names {
        try place.user(["add", name, "--role", role], [Self.password, Self.password])
      }
    }
    for rules in Rules.allCases {
      try place.write(try Self.catalogue(rules), to: rules.rawValue + ".yaml")
    }
  }

  /// One that is made once and copied for each round.
  init(copying other: Bank) throws {
    place = try Place()
    for name in ["desk.db"] + Rules.allCases.map({ $0.rawValue + ".yaml" }) {
      try FileManager.default.copyItem(atPath: other.place.path(name), toPath: place.path(name))
    }
  }

  /// Somebody's program, signed in.
  func hand(_ name: String, _ rules: Rules) throws -> BatchProcess {
    let file = place.path(rules.rawValue + ".yaml")
    let process = try BatchProcess(place, ["--catalogue", file])
    let reply = try process.ask(
      #"{"command":"sign-in","name":"\#(name)","password":"\#(Self.password)"}"#)
    guard reply.isDone else { throw BatchProcess.Failure(words: reply.text) }
    return process
  }

  /// Gives somebody another role while everybody works.
  func setRole(of name: String, to role: String) throws {
    try place.user(["role", name, role], [Self.password])
  }

  /// The shipped catalogue with four incentives that everybody may have for reason P1, and two of
  /// them for any amount up to 100.00.
  private static func catalogue(_ rules: Rules) throws -> String {
    let shipped = try String(
      contentsOf: packageRoot.appending(path: "Catalogue/default.yaml"), encoding: .utf8)
    let purse = "purse: {month: 1500, reserve: 10 %}"
    try #require(shipped.contains(purse))
    let lowered = shipped.replacing(
      purse, with: "purse: {month: \(rules.purse / 100), reserve: 10 %}")
    let blocks = lowered.split(separator: "\n  - code: ", omittingEmptySubsequences: false)
    return blocks.map { block in
      let code = String(block.prefix(3))
      guard let cap = rules.caps[code] else { return String(block) }
      return free(
        block, cap: cap, cost: ["I11", "I18"].contains(code) ? "{stated-up-to: 100}" : nil)
    }.joined(separator: "\n  - code: ")
  }

  private static func free(_ block: Substring, cap: Int, cost: String?) -> String {
    var isRule = false
    return block.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      isRule = line == "    rules:" || isRule && line.hasPrefix("      ")
      if isRule { return nil }
      if let cost, line.hasPrefix("    cost:") { return "    cost: " + cost }
      if line.hasPrefix("    cap:") { return "    cap: \(cap) in 12 months" }
      return line.hasPrefix("    reasons:") ? "    reasons: [P1]" : String(line)
    }.joined(separator: "\n")
  }
}
