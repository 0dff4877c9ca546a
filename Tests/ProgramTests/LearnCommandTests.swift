import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// `holdfast learn`, and what the desk then says.
  @Suite struct LearnCommandTests {
    private func place(leaving: Bool = true) throws -> Place {
      let place = try Place()
      let rows = (0..<160).map { row in
        let contract = row % 2 == 0 ? "Month-to-month" : "Two year"
        let left = leaving ? (row % 2 == 0 && row % 3 != 0 ? "Yes" : "No") : ""
        return "A\(row),\(1 + row % 50),\(contract),\(20 + row % 60).00,\(left)\n"
      }
      let header = "account,tenure,contract,monthly charge,churn\n"
      try Data((header + rows.joined()).utf8).write(to: URL(filePath: place.path("s.csv")))
      let columns =
        [
          "account=account", "tenure=tenure", "contract=contract", "monthly-charge=monthly charge",
        ] + (leaving ? ["left=churn"] : [])
      let outcome = try place.run(
        ["import", place.path("s.csv")] + columns.flatMap { ["--map", $0] })
      try #require(outcome.status == 0, "\(outcome)")
      return place
    }

    @Test func theDeskShowsTheRiskByItsModel() throws {
      let place = try place()
      let learnt = try place.run(["learn", "--card", place.path("card.html")])
      #expect(learnt.status == 0 && learnt.out.contains("160"), "\(learnt)")
      #expect(try String(contentsOfFile: place.path("card.html"), encoding: .utf8).contains("<svg"))
      let input = Data(#"{"command": "open", "account": "A2"}"#.utf8)
      let opened = try place.run(["batch"], input: input)
      #expect(opened.out.contains(#""by":"model""#) && opened.out.contains("month-to-month"))
      #expect(try place.run(["verify"]).status == 0)
      // The same again is the same model.
      #expect(try place.run(["learn"]).out == learnt.out)
    }

    @Test func withoutALabelThereIsNothingToLearn() throws {
      let outcome = try place(leaving: false).run(["learn"])
      #expect(outcome.status == 65 && outcome.error.contains("no imported column says who left"))
    }
  }
}
