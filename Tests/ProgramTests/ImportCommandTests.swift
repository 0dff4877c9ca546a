import Foundation
import Testing

extension ProgramTests {
  @Suite struct ImportCommandTests {
    static let telco = "data/telco-customer-churn.csv"

    @Test(.enabled(if: Shared.has(telco)))
    func takesTheWholeSampleOnce() throws {
      let place = try Place()
      let first = try place.run(["import", Shared.file(Self.telco)])
      #expect(first.status == 0)
      #expect(first.lines.first == "7,043 subscribers: 7,043 new, 0 changed, 0 as before.")
      let again = try place.run(["import", Shared.file(Self.telco)])
      #expect(again.lines.first == "7,043 subscribers: nothing changed.")
      #expect(try place.run(["verify"]).status == 0)
    }

    @Test func namesEveryBadCellAndTakesNothing() throws {
      let place = try Place()
      try place.makeStore()
      let rows = (1...1003).map { "B-\($0),x\($0),12" }.joined(separator: "\n")
      let csv = try place.write("account,tenure,monthly-charge\n" + rows + "\n", to: "bad.csv")
      let outcome = try place.run(["import", csv])
      #expect(outcome.status == 65)
      #expect(outcome.out.isEmpty)
      #expect(outcome.errorLines.count == 1001)
      #expect(
        outcome.errorLines.first
          == "\(csv): row 1, column tenure: \"x1\": not a number; write digits, such as 70.35")
      #expect(outcome.errorLines.last == "and 3 more")
      let found = try place.batch([#"{"command":"find","text":"B-1"}"#]).objects()
      #expect((found[0]["subscribers"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [("en", "not a number"), ("fr", "pas un nombre"), ("pt", "não é um número")])
    func speaks(language: String, words: String) throws {
      let place = try Place()
      let csv = try place.write("account,tenure,monthly-charge\nA,1,12x3\n", to: "bad.csv")
      let outcome = try place.run(["--language", language, "import", csv])
      #expect(outcome.error.contains(words))
    }

    @Test func aMissingFileMakesNoStore() throws {
      let place = try Place()
      let outcome = try place.run(["import", place.path("none.csv")])
      #expect(outcome.status == 66)
      #expect(outcome.error.contains("none.csv: the file cannot be read"))
      #expect(!FileManager.default.fileExists(atPath: place.store))
    }

    @Test func columnsAreMappedByOptionAndByFile() throws {
      let place = try Place()
      let csv = try place.write("Ref,Since,Price,Who\nA-9,3,12.50,Ana\n", to: "own.csv")
      let yaml = try place.write(
        "columns: {account: Ref, tenure: Since, monthly-charge: Price}\n", to: "map.yaml")
      let outcome = try place.run(["import", csv, "--mapping", yaml, "--map", "name=Who"])
      #expect(outcome.status == 0, "\(outcome.error)")
      let found = try place.batch([#"{"command":"find","text":"ana"}"#]).objects()
      let hits = try #require(found[0]["subscribers"] as? [[String: Any]])
      #expect(hits.first?["monthly"] as? String == "12.50")
    }

    @Test(arguments: [
      ("columns: {acount: Ref}\n", "map.yaml:1:11: 'acount'", "did you mean 'account'?"),
      ("colums: {account: Ref}\n", "map.yaml:1:1: the key", "did you mean 'columns'?"),
      ("columns: [a]\n", "map.yaml:1:10:", "should be a map"),
    ])
    func aWrongMappingSaysWhere(text: String, place where: String, advice: String) throws {
      let place = try Place()
      let csv = try place.write("Ref\nA\n", to: "own.csv")
      let yaml = try place.write(text, to: "map.yaml")
      let outcome = try place.run(["import", csv, "--mapping", yaml])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains(`where`))
      #expect(outcome.error.contains(advice))
    }

    @Test func aWrongFieldIsAMistakeOfUse() throws {
      let place = try Place()
      let outcome = try place.run(["import", "x.csv", "--map", "nme=Who"])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("did you mean “name”?"))
    }

    @Test func inventedNamesComeFromTheAccount() throws {
      let csv = "account,tenure,monthly-charge\nA-1,3,10\nA-2,4,10\n"
      let names = try (0..<2).map { _ in
        let place = try Place()
        let path = try place.write(csv, to: "own.csv")
        let outcome = try place.run(["import", path, "--invent-names"])
        #expect(outcome.out.contains("2 had no name in the file and got an invented one."))
        #expect(try place.run(["import", path, "--invent-names"]).out.contains("nothing changed"))
        let found = try place.batch([#"{"command":"find","text":""}"#]).objects()
        let hits = try #require(found[0]["subscribers"] as? [[String: Any]])
        return hits.compactMap { $0["name"] as? String }
      }
      #expect(names[0] == names[1])
      #expect(Set(names[0]).count == 2 && !names[0].contains(""))
    }

    @Test func theStoreIsNamedBeforeOrAfterTheCommand() throws {
      let place = try Place()
      let csv = try place.write(Place.subscribers, to: "own.csv")
      let before = try place.run(["--store", place.path("one.db"), "import", csv])
      let after = try place.run(["import", csv, "--store", place.path("two.db")])
      #expect(before.status == 0 && after.status == 0)
      for name in ["one.db", "two.db"] {
        #expect(FileManager.default.fileExists(atPath: place.path(name)))
      }
      #expect(!FileManager.default.fileExists(atPath: place.store))
    }
  }
}
