import Foundation
import Testing

extension ProgramTests {
  @Suite struct LoyaltyCommandTests {
    private let place: Place

    init() throws {
      place = try Place()
      try place.write("account,tenure,monthly-charge\nA-1,12,40\nA-2,3,20\n", to: "subscribers.csv")
      let made = try place.run(["import", place.path("subscribers.csv")])
      try #require(made.status == 0, "\(made.error)")
    }

    @Test func balancesFromAFileAndTheLedger() throws {
      let file = try place.write(
        "account,programme,amount\nA-1,tenth-free,9\nA-2,points,12.5\n", to: "balances.csv")
      #expect(try place.run(["loyalty", "import", file]).out.contains("2 credited"))
      #expect(
        try place.run(["loyalty", "import", file]).out.contains("0 credited, 2 as they were"))
      let answers = try place.batch([
        #"{"command": "redeem", "account": "A-1", "programme": "tenth-free", "reward": "free-month"}"#,
        #"{"command": "redeem", "account": "A-1", "programme": "tenth-free", "reward": "free-month"}"#,
      ]).objects()
      #expect(answers.map { $0["ok"] as? Bool } == [true, false])
      #expect(answers[1]["code"] as? String == "notEnough")
      let ledger = try place.run(["loyalty", "account", "A-1", "--format", "csv"])
      #expect(ledger.lines[0] == "row,number,programme,what,day,until,amount,left,state")
      #expect(ledger.lines.contains { $0.hasPrefix("reward,3,tenth-free,free-month 40.00,") })
      #expect(ledger.lines.last?.contains("balance,,tenth-free,,") == true)
      let figures = try place.run(["loyalty", "--format", "jsonl"]).objects()
      #expect(figures[0]["used"] as? String == "9")
      #expect(figures[0]["redemption"] as? Int == 10_000)
      #expect(try place.run(["verify"]).status == 0)
      #expect(try place.run(["loyalty", "expire"]).out.contains("0 accounts"))
    }

    @Test func aBadCellIsNamed() throws {
      let file = try place.write("account,programme,amount\nA-9,points,1\n", to: "bad.csv")
      let outcome = try place.run(["loyalty", "import", file])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("row 1, column account: \"A-9\": no subscriber has"))
    }

    @Test func programmesOfOnesOwn() throws {
      let shipped = try place.run(["loyalty", "show"]).out
      let own = try place.write(
        shipped.replacingOccurrences(of: "head-start: 2", with: "head-start: 3"), to: "own.yaml")
      #expect(try place.run(["loyalty", "check", own]).out.contains("3 programmes"))
      let line = #"{"command": "join", "account": "A-1", "programme": "tenth-free"}"#
      let joined = try place.batch([line], ["--programmes", own]).out
      #expect(joined.contains(#""balance":"3""#))
      try place.write("programmes: [{code: x, kind: points}]\n", to: "bad.yaml")
      let broken = try place.run(["batch", "--programmes", place.path("bad.yaml")])
      #expect(broken.status == 65)
      #expect(broken.error.contains("bad.yaml:1:14: the key 'title' is missing"))
    }

    @Test func whoIsNotThereIsSaidSo() throws {
      let outcome = try place.run(["loyalty", "account", "Z-1"])
      #expect(outcome.status == 77)
      #expect(!outcome.error.isEmpty)
    }
  }
}
