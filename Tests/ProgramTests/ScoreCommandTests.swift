import Foundation
import Testing

extension ProgramTests {
  @Suite(.enabled(if: TreeLibrary.isThere)) struct ScoreCommandTests {
    private static let header = "account,tenure,plan,churn"

    /// Who left is mostly young. Names need quotes and plans are of all kinds, so that no two ways
    /// of writing a cell are alike.
    private static func row(_ number: Int) -> String {
      let left = number % 3 == 0 ? number % 15 != 0 : number % 11 == 0
      let tenure = left ? number % 17 : number % 29 + 6
      let plan = ["fibre", "", "\"ADSL, \"\"lent\"\"\"", "câble", " =2+2 "][number % 5]
      return "\"A-\(number), \(number % 7)\",\(tenure),\(plan),\(left ? "Yes" : "no")"
    }

    private static func csv(rows: Int) -> String {
      ([header] + (0..<rows).map(row)).joined(separator: "\n") + "\n"
    }

    /// A folder with a model.
    private static func trained() throws -> Place {
      let place = try Place()
      let outcome = try place.run([
        "train", try place.write(csv(rows: 200), to: "own.csv"), "--label", "churn", "--positive",
        "yes", "--id", "account", "--keep", "plan", "--out", place.path("model.json"),
      ])
      try #require(outcome.status == 0, "\(outcome.error)")
      return place
    }

    private static func score(
      _ text: String, _ place: Place, _ more: [String] = []
    ) throws -> Outcome {
      try place.run(
        ["score", try place.write(text, to: "new.csv"), "--model", place.path("model.json")]
          + ["--out", place.path("scores.csv")] + more)
    }

    private static func scores(_ place: Place) throws -> [String] {
      try String(contentsOfFile: place.path("scores.csv"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }

    /// A few thousand rows are several shares, and the last is not full.
    @Test func theScoresAreTheSameWhateverTheThreads() throws {
      let place = try Self.trained()
      let all = try [1, 2, 3].map { threads in
        let outcome = try Self.score(Self.csv(rows: 6000), place, ["--threads", "\(threads)"])
        #expect(outcome.status == 0, "\(outcome.error)")
        return try Self.scores(place)
      }
      #expect(all[0].count == 6001)
      #expect(all[0] == all[1] && all[0] == all[2])
      #expect(all[0][6000].hasPrefix("\"A-5999, 0\",0."))
    }

    /// A row by itself is scored as among others, whatever share it is in.
    @Test(arguments: [0, 511, 512, 1023, 1024, 1499])
    func aRowHasItsScoreWhereverItStands(number: Int) throws {
      let place = try Self.trained()
      _ = try Self.score(Self.csv(rows: 1500), place)
      let line = try Self.scores(place)[number + 1]
      _ = try Self.score("\(Self.header)\n\(Self.row(number))\n", place)
      #expect(try Self.scores(place)[1] == line)
    }

    @Test func chancesAndPointsHaveSixDecimals() throws {
      let place = try Self.trained()
      _ = try Self.score(Self.csv(rows: 100), place)
      let lines = try Self.scores(place)
      #expect(lines[0] == Self.columns)
      for line in lines.dropFirst() {
        #expect(
          line.wholeMatch(
            of:
              /"A-\d+, \d",[01]\.\d{6}(,(tenure|plan|tenure × plan|plan × tenure),("[^,]*, ""\w*""[^"]*"|[^,"]*),-?[01]\.\d{6}|,,,){3}/
          ) != nil, "\(line)")
      }
      #expect(lines.contains { $0.contains(",plan,'=2+2,") })
    }

    private static let columns =
      "account,probability,reason_1,value_1,points_1,reason_2,value_2,points_2,"
      + "reason_3,value_3,points_3"

    /// All bad rows are told, also those of later shares, and what was there stays.
    @Test(arguments: [1, 2])
    func badRowsAreToldAndNothingIsWritten(threads: Int) throws {
      let place = try Self.trained()
      try place.write("mine\n", to: "scores.csv")
      var rows = (0..<1500).map(Self.row)
      rows[2] = "\"x\ny\",1,fibre"
      rows[1400] += ",1"
      let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
      let outcome = try Self.score(text, place, ["--threads", "\(threads)"])
      #expect(outcome.status == 65)
      let told = outcome.errorLines
      #expect(told.contains { $0.contains("row 3: a row of 3 cells") }, "\(told)")
      #expect(told.contains { $0.contains("row 1401 (line 1403): a row of 5") }, "\(told)")
      #expect(try Self.scores(place) == ["mine"])
      #expect(!FileManager.default.fileExists(atPath: place.path("scores.csv.new")))
    }
  }
}
