import Foundation
import Testing

extension ProgramTests {
  @Suite struct LogCommandTests {
    private static let calls = [
      #"{"command":"open","account":"A-1"}"#, #"{"command":"reason","call":1,"reason":"P1"}"#,
      #"{"command":"present","call":1,"incentive":"I13"}"#,
      #"{"command":"answer","call":1,"answer":"declined"}"#,
      #"{"command":"close","call":1,"outcome":"CANCELLED-NOW"}"#,
      #"{"command":"open","account":"A-3"}"#, #"{"command":"reason","call":2,"reason":"S1"}"#,
      #"{"command":"close","call":2,"outcome":"CANCELLED-NOW"}"#,
    ]

    private func placeWithCalls() throws -> Place {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.batch(Self.calls, ["--agent", "=Ana"])
      try #require(outcome.status == 0, "\(outcome.out)")
      return place
    }

    @Test func aTableNewestFirst() throws {
      let outcome = try placeWithCalls().run(["log"])
      #expect(outcome.lines.count == 4)
      #expect(outcome.lines[0].hasPrefix("Time"))
      #expect(outcome.lines[2].contains("no offer"))
      #expect(outcome.lines[3].contains("10 % off for 3 months"))
      // Aligned: what comes behind the longest names begins where its title does.
      let column = try #require(outcome.lines[0].range(of: "Agent")).lowerBound
      let place = outcome.lines[0].distance(from: outcome.lines[0].startIndex, to: column)
      #expect(outcome.lines[2].dropFirst(place) == "=Ana")
    }

    @Test func csvWithoutFormulas() throws {
      let outcome = try placeWithCalls().run(["log", "--format", "csv"])
      #expect(outcome.lines.count == 3)
      #expect(outcome.lines[0].hasPrefix("time,call,subscriber,agent,reason,incentive,cost"))
      #expect(outcome.lines[1].contains(",'=1+1,'=Ana,S1,,0.00,EUR,,CANCELLED-NOW"))
      #expect(outcome.lines[2].contains(",Zoë Nakamura-Díaz,'=Ana,P1,I13,14.97,EUR,declined,"))
    }

    @Test func oneObjectARow() throws {
      let rows = try placeWithCalls().run(["log", "--format", "jsonl"]).objects()
      #expect(rows.count == 2)
      #expect(rows[0]["subscriber"] as? String == "=1+1")
      #expect(rows[0]["incentive"] == nil)
      #expect(rows[1]["answer"] as? String == "declined")
    }

    @Test(arguments: [
      (["reason:P"], 1), (["agent:ana"], 2), (["--limit", "1"], 1), (["--limit", "0"], 0),
      (["nakamura díaz"], 1), (["cost>20"], 0), (["since:today", "reason:S"], 1),
    ])
    func filters(arguments: [String], count: Int) throws {
      let outcome = try placeWithCalls().run(["log", "--format", "jsonl"] + arguments)
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(outcome.lines.count == count)
    }

    @Test func anUnclearFilterIsAMistakeOfUse() throws {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.run(["log", "reazon:P"])
      #expect(outcome.status == 64)
      #expect(outcome.error.contains("reazon"))
    }

    @Test func followPrintsWhatComes() throws {
      let place = try placeWithCalls()
      let follower = try Follower(["log", "--follow", "--format", "jsonl"], in: place)
      let before = try [follower.line(), follower.line()]
      #expect(before[0].contains("Zoë") && before[1].contains("=1+1"))
      try place.batch([
        #"{"command":"open","account":"A-2"}"#, #"{"command":"reason","call":3,"reason":"S1"}"#,
        #"{"command":"close","call":3,"outcome":"CANCELLED-NOW"}"#,
      ])
      #expect(try follower.line().contains("Paul Mbeki"))
    }
  }
}

/// The program while it runs; ended with the test.
private final class Follower {
  private let process = Process()
  private let pipe = Pipe()
  private var rest = Data()

  init(_ arguments: [String], in place: Place) throws {
    process.executableURL = Place.program
    process.arguments = arguments + ["--store", place.store]
    process.environment = ["LANG": "C.UTF-8", "HOME": place.folder.path, "TZ": "UTC"]
    process.standardOutput = pipe
    try process.run()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// The next line; waits for it as long as the suite has time.
  func line() throws -> String {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest = Data(rest[(end + 1)...]) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let more = pipe.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the program has ended")
      rest += more
    }
  }
}
