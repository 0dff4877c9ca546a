/// What keeps a table from being a log of offers that can be judged.
package enum OfferLogFault: Error, Hashable, Sendable {
  case missingColumn(String, found: [String])
  /// No column is called `policy:` and a name.
  case noPolicy
  /// A cell that says nothing that can be used; `row` counts from 1 after the header.
  case cell(row: Int, column: String, text: String, Expected)

  package enum Expected: Hashable, Sendable {
    /// Above 0, at most 1.
    case propensity
    case number
    /// A code, or codes with chances that sum to 1.
    case choices
  }
}

/// A log as it was read, with what could not be used of it.
package struct OfferLogFile: Sendable {
  package let log: OfferLog
  package let policies: [String]
  /// Rows without a reward: no outcome yet.
  package private(set) var waiting = 0
  /// Rows without a propensity: an agent chose, and nobody knows with what chance.
  package private(set) var overrides = 0

  /// The columns `offered`, `propensity`, `reward`, `segment` if it is there, and one `policy:NAME`
  /// for each policy. A blank offer is none.
  package init(_ table: Table) throws(OfferLogFault) {
    func column(_ name: String) throws(OfferLogFault) -> TextColumn {
      guard let column = table.column(named: name) else {
        throw .missingColumn(name, found: table.names)
      }
      return column
    }
    let (offered, propensity) = (try column("offered"), try column("propensity"))
    let reward = try column("reward")
    let segment = table.column(named: "segment")
    let choices = table.columns.filter { $0.name.hasPrefix(Self.prefix) }
    guard !choices.isEmpty else { throw .noPolicy }
    var calls: [OfferLog.Call] = []
    for row in 0..<table.rowCount {
      let chance = try Self.number(propensity, row, .propensity) { $0 > 0 && $0 <= 1 }
      let brought = try Self.number(reward, row, .number) { _ in true }
      var policies: [[String: Double]] = []
      for column in choices { policies.append(try Self.choices(column, row)) }
      if chance == nil { overrides += 1 }
      if brought == nil { waiting += 1 }
      guard let chance, let brought else { continue }
      calls.append(
        OfferLog.Call(
          offered: Self.code(offered[row]), propensity: chance, reward: brought,
          segment: segment?[row] ?? "", policies: policies))
    }
    log = OfferLog(calls)
    policies = choices.map { String($0.name.dropFirst(Self.prefix.count)) }
  }

  private static let prefix = "policy:"

  private static func code(_ text: some StringProtocol) -> String {
    text == "nothing" ? "" : String(text)
  }

  /// Nil where the cell is blank.
  private static func number(
    _ column: TextColumn, _ row: Int, _ expected: OfferLogFault.Expected,
    _ fits: (Double) -> Bool
  ) throws(OfferLogFault) -> Double? {
    let text = column[row]
    guard !text.isEmpty else { return nil }
    guard let number = Double(text), number.isFinite, fits(number) else {
      throw .cell(row: row + 1, column: column.name, text: text, expected)
    }
    return number
  }

  /// `I08`, or `I08:0.7 I13:0.2 nothing:0.1`.
  private static func choices(
    _ column: TextColumn, _ row: Int
  ) throws(OfferLogFault) -> [String: Double] {
    let text = column[row]
    guard text.contains(":") else { return [code(text): 1] }
    var chances: [String: Double] = [:]
    for part in text.split(separator: " ") {
      let pair = part.split(separator: ":")
      guard pair.count == 2, let chance = Double(pair[1]), (0...1).contains(chance) else {
        throw .cell(row: row + 1, column: column.name, text: text, .choices)
      }
      chances[code(pair[0]), default: 0] += chance
    }
    guard abs(chances.values.reduce(0, +) - 1) < 0.001 else {
      throw .cell(row: row + 1, column: column.name, text: text, .choices)
    }
    return chances
  }
}
