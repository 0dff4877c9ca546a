import Insight
import Testing

@Suite struct OfferLogFileTests {
  @Test func aLogIsRead() throws {
    let file = try OfferLogFile(
      Self.table([
        ["I08", "0.5", "12.5", "I13"], ["", "0.25", "3", "I08:0.5 nothing:0.5"],
        ["I08", "0.5", "", "I08"], ["I13", "", "4", "I08"],
      ]))
    #expect(file.policies == ["ours"])
    #expect((file.waiting, file.overrides) == (1, 1))
    #expect(file.log.calls.map(\.offered) == ["I08", ""])
    #expect(file.log.calls.map(\.policies) == [[["I13": 1]], [["I08": 0.5, "": 0.5]]])
  }

  @Test(arguments: [
    (["A", "0", "1", "A"], "propensity"), (["A", "1.5", "1", "A"], "propensity"),
    (["A", "x", "1", "A"], "propensity"), (["A", "0.5", "abc", "A"], "reward"),
    (["A", "0.5", "1", "A:0.5"], "policy:ours"), (["A", "0.5", "1", "A:x"], "policy:ours"),
  ])
  func aBadCellIsNamed(cells: [String], column: String) throws {
    let fault = #expect(throws: OfferLogFault.self) { try OfferLogFile(Self.table([cells])) }
    guard case .cell(row: 1, column: column, text: _, _) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func columnsThatAreMissingAreNamed() {
    #expect(throws: OfferLogFault.missingColumn("offered", found: ["x"])) {
      try OfferLogFile(Table(names: ["x"]))
    }
    #expect(throws: OfferLogFault.noPolicy) {
      try OfferLogFile(Table(names: ["offered", "propensity", "reward"]))
    }
  }

  private static func table(_ rows: [[String]]) -> Table {
    var table = Table(names: ["offered", "propensity", "reward", "policy:ours"])
    for row in rows { table.append(row) }
    return table
  }
}
