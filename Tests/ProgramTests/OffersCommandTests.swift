import Foundation
import Testing

extension ProgramTests {
  @Suite struct OffersCommandTests {
    @Test func aSimulationIsOneObject() throws {
      let run = try Place().run(["offers", "simulate", "--seeds", "1", "--calls", "30", "--json"])
      #expect(run.status == 0)
      let worlds = try #require(try run.objects().first?["worlds"] as? [[String: Any]])
      #expect(worlds.compactMap { $0["world"] as? String } == ["default", "clean"])
    }

    @Test func aLogOfTooFewCallsIsRefused() throws {
      let place = try Place()
      let rows = (0..<100).map { "\($0 % 2 == 0 ? "A" : "B"),0.5,\($0 % 3),A\n" }.joined()
      let log = try place.write("offered,propensity,reward,policy:a\n" + rows, to: "log.csv")
      let run = try place.run(["offers", "evaluate", "--log", log])
      #expect(run.status == 65)
      #expect(run.error.contains("under 200 nothing can be said"))
    }

    @Test func aLogIsJudged() throws {
      let place = try Place()
      let rows = (0..<600).map { "\($0 % 2 == 0 ? "A" : "B"),0.5,\($0 % 2 == 0 ? 3 : 1),A\n" }
      let text = "offered,propensity,reward,policy:a\n" + rows.joined() + "A,0.5,,A\nA,,1,A\n"
      let run = try place.run(["offers", "evaluate", "--log", try place.write(text, to: "l.csv")])
      #expect(run.status == 0)
      #expect(run.lines.contains { $0.hasPrefix("a ") && $0.contains("3.00") })
      #expect(run.out.contains("600 calls judged; left out: 1 without an outcome yet, 1 without"))
    }

    @Test func survivalCurvesAreWritten() throws {
      let place = try Place()
      let rows = (0..<100).map { "\($0 % 10 + 1),\($0 % 3 == 0 ? "Yes" : "No"),\($0 % 7)\n" }
      let file = try place.write("months,left,x\n" + rows.joined(), to: "s.csv")
      let out = place.path("curves.csv")
      let run = try place.run(
        ["survive", file, "--duration", "months", "--event", "left", "--out", out])
      #expect(run.status == 0)
      #expect(run.out.contains("Beyond month 10"))
      let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 101)
      #expect(lines[0].hasPrefix("row,month_1,month_2"))
      let bad = ["survive", file, "--duration", "months", "--event", "x", "--out", out]
      #expect(try place.run(bad).status == 65)
    }
  }
}
