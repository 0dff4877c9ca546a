import Foundation
import Testing

extension ProgramTests {
  @Suite(.enabled(if: TreeLibrary.isThere)) struct TrainCommandTests {
    /// 120 rows; who left is mostly young.
    private static func csv(separator: String = ",") -> String {
      let rows = (0..<120).map { row in
        let left = row % 3 == 0 ? row % 15 != 0 : row % 11 == 0
        let tenure = left ? row % 17 : row % 29 + 6
        return ["A-\(1000 + row)", "\(tenure)", row % 2 == 0 ? "fibre" : "", left ? "Yes" : "no"]
          .joined(separator: separator)
      }
      return (["account,tenure,plan,churn".replacingOccurrences(of: ",", with: separator)] + rows)
        .joined(separator: "\n") + "\n"
    }

    private static func train(_ file: String, _ place: Place, _ more: [String] = []) -> [String] {
      ["train", file, "--label", "churn", "--positive", "YES", "--out", place.path("model.json")]
        + more
    }

    @Test func trainsScoresAndSaysWhatItLeftOut() throws {
      let place = try Place()
      let file = try place.write(Self.csv(), to: "own.csv")
      let folds = try place.write((0..<120).map { "\($0 % 2)\n" }.joined(), to: "folds.csv")
      let trained = try place.run(
        Self.train(
          file, place,
          [
            "--id", "account", "--folds", folds, "--oof", place.path("oof.csv"), "--card",
            place.path("card.html"),
          ]))
      #expect(trained.status == 0, "\(trained.error)")
      #expect(trained.out.contains("120 rows, 39 of which left"))
      let chances = try text(place, "oof.csv").split(separator: "\n").compactMap { Double($0) }
      #expect(chances.count == 120 && chances.allSatisfy { $0 > 0 && $0 < 1 })
      #expect(try text(place, "card.html").hasPrefix("<!doctype html>"))
      let scored = try place.run([
        "score", file, "--model", place.path("model.json"), "--out", place.path("scores.csv"),
        "--reasons", "1",
      ])
      #expect(scored.status == 0, "\(scored.error)")
      let lines = try text(place, "scores.csv").split(separator: "\n")
      #expect(lines.count == 121 && lines[0] == "account,probability,reason_1,value_1,points_1")
      #expect(lines[1].hasPrefix("A-1000,0."))
    }

    /// More rows than a thread takes at once.
    @Test func scoresStandInTheOrderOfTheRows() throws {
      let place = try Place()
      let file = try place.write(Self.csv(), to: "own.csv")
      #expect(try place.run(Self.train(file, place, ["--id", "account"])).status == 0)
      let rows = Self.csv().split(separator: "\n")
      let many = [rows[0]] + (0..<50).flatMap { _ in rows.dropFirst() }
      let large = try place.write(many.joined(separator: "\n") + "\n", to: "large.csv")
      var scored: [[Substring]] = []
      for file in [file, large] {
        let out = place.path("scores.csv")
        _ = try place.run(["score", file, "--model", place.path("model.json"), "--out", out])
        scored.append(try text(place, "scores.csv").split(separator: "\n"))
      }
      try #require(scored[0].count == 121 && scored[1].count == 6001)
      #expect((1...6000).allSatisfy { scored[1][$0] == scored[0][($0 - 1) % 120 + 1] })
    }

    @Test func anotherDialectIsTheSameModel() throws {
      let place = try Place()
      let plain = try place.write(Self.csv(), to: "own.csv")
      let other = "\u{FEFF}" + Self.csv(separator: ";").replacingOccurrences(of: "\n", with: "\r\n")
      let strange = try place.write(other, to: "other.csv")
      var models: [String] = []
      for file in [plain, strange] {
        #expect(try place.run(Self.train(file, place, ["--drop", "account"])).status == 0)
        let model = try text(place, "model.json")
        models.append(model.replacing(#/"dataDigest":"[0-9a-f]*"/#, with: ""))
      }
      #expect(models[0] == models[1])
    }

    @Test(
      arguments: [
        ("churn", "chrn", 65, "did you mean “churn”?"), ("YES", "maybe", 65, "--positive"),
        ("own.csv", "none.csv", 66, "cannot be read"),
        ("model.json", "no/model.json", 73, "written"),
        ("--label", "--lable", 64, "--label"),
      ] as [(String, String, Int32, String)])
    func aMistakeIsNamed(right: String, wrong: String, status: Int32, words: String) throws {
      let place = try Place()
      let file = try place.write(Self.csv(), to: "own.csv")
      let arguments = Self.train(file, place).map {
        $0 == right || $0 == place.path(right)
          ? $0.replacingOccurrences(of: right, with: wrong) : $0
      }
      let outcome = try place.run(arguments)
      #expect(outcome.status == status)
      #expect(outcome.error.contains(words), "\(outcome.error)")
      #expect(!FileManager.default.fileExists(atPath: place.path("model.json")))
      #expect(!FileManager.default.fileExists(atPath: place.path("model.json.new")))
    }

    @Test(
      arguments: [
        ("", "the file is empty"), ("a,churn\n", "the file is empty"),
        ("a,churn\n1,yes,2\n", "row 1"), ("a,a,churn\n1,2,yes\n", "two columns"),
        ("a,churn\n" + String(repeating: "1,yes\n", count: 9), "every row has “yes”"),
        (
          "a,churn\n1,yes\n2,yes\n" + (0..<30).map { "\($0),no\n" }.joined(), "only 2 rows left"
        ),
        (
          "a,churn\n" + (0..<40).map { "5,\($0 % 2 == 0 ? "yes" : "no")\n" }.joined(),
          "no column is left"
        ),
      ])
    func aFileNothingCanBeLearntFrom(text: String, words: String) throws {
      let place = try Place()
      let outcome = try place.run(Self.train(try place.write(text, to: "bad.csv"), place))
      #expect(outcome.status == 65)
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }

    @Test(arguments: [("{}", "no model"), (#"{"format":"holdfast churn model","version":9}"#, "9")])
    func aModelThatIsNone(json: String, words: String) throws {
      let place = try Place()
      let file = try place.write(Self.csv(), to: "own.csv")
      let model = try place.write(json, to: "model.json")
      let outcome = try place.run([
        "score", file, "--model", model, "--out", place.path("scores.csv"),
      ])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }

    @Test func aFileWithoutTheModelsColumnsIsRefused() throws {
      let place = try Place()
      let file = try place.write(Self.csv(), to: "own.csv")
      #expect(try place.run(Self.train(file, place)).error.contains("account: names the row"))
      let other = try place.write("plan\nfibre\n", to: "other.csv")
      let outcome = try place.run([
        "score", other, "--model", place.path("model.json"), "--out", place.path("scores.csv"),
      ])
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("not there: tenure"), "\(outcome.error)")
    }

    private func text(_ place: Place, _ name: String) throws -> String {
      try String(contentsOfFile: place.path(name), encoding: .utf8)
    }
  }
}

/// What training needs and scoring does not.
enum TreeLibrary {
  static let isThere = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"].contains {
    FileManager.default.fileExists(atPath: $0 + "/libxgboost.so.0")
  }
}
