import Foundation
import Store
import TestSupport
import Testing

extension ProgramTests {
  /// Whatever is sent again, and whoever reaches for the same subscriber: every command is carried
  /// out once, and everybody hears the same of it.
  @Suite struct ExactlyOnceTests {
    private static let submissions = Load.isSoak ? 10_000 : 2000
    private static let pairs = Load.isSoak ? 2000 : 200
    private static let agents = 8

    private func placeWithSubscribers(_ count: Int) throws -> Place {
      let place = try Place()
      let rows = (1...count).map { "C-\($0),Person \($0),30,39.90,month-to-month,fibre" }
      let csv = try place.write(
        "account,name,tenure,monthly-charge,contract,service\n" + rows.joined(separator: "\n")
          + "\n", to: "many.csv")
      try #require(try place.run(["import", csv]).status == 0)
      return place
    }

    @Test func whatIsSentAgainIsCarriedOutOnce() throws {
      let seed = Load.seed(of: "sent again")
      let each = Self.submissions / Self.agents
      let place = try placeWithSubscribers(Self.agents * Sender.subscribers(for: each))
      let senders = (0..<Self.agents).map {
        Sender(place: place, number: $0, seed: seed &+ UInt64($0), submissions: each)
      }
      let record = SentRecord()
      #expect(Load.together(senders) { try $0.work(record) } == [], "seed \(seed)")
      #expect(record.contradictions.all == [], "seed \(seed)")
      try expectOneEntryEach(record, place, seed)
      #expect(try place.run(["verify"]).status == 0, "seed \(seed)")
      let late = record.settledLater.all.count
      print(
        "sent again: \(record.ids.all.count) ids, \(record.kills.all.count) kills, \(late) late")
      #expect(late > 0)
    }

    private func expectOneEntryEach(_ record: SentRecord, _ place: Place, _ seed: UInt64) throws {
      let engine = try SQLiteEngine(path: place.store, create: false)
      let rows = try engine.read { session in
        try session.rows(
          """
          SELECT commands.id, count(journal.position) FROM commands
          LEFT JOIN journal ON journal.command = commands.id
          WHERE commands.id LIKE 'batch:%' GROUP BY commands.id
          """)
      }
      let counts = try rows.map { (try $0.text(0), try $0.int(1)) }
      #expect(counts.filter { $0.1 != 1 }.map(\.0) == [], "seed \(seed)")
      let ids = record.ids.all
      #expect(Set(counts.map(\.0)) == Set(ids) && ids.count == Set(ids).count, "seed \(seed)")
      let total = try engine.read { try $0.row("SELECT count(*) FROM journal WHERE call > 0") }
      #expect(try total?.count(0) == ids.count, "seed \(seed)")
    }

    /// The second hears who has the call, and writes nothing over what the first has written.
    @Test func twoAgentsReachForOneSubscriber() throws {
      let seed = Load.seed(of: "pairs")
      var chance = Chance(seed: seed)
      let place = try placeWithSubscribers(Self.pairs)
      let names = ["Amélie Rousseau", "Tom Brandt"]
      let desks = try names.map { try BatchProcess(place, ["--agent", $0]) }
      for subscriber in 1...Self.pairs {
        let open = #"{"command":"open","subscriber":\#(subscriber)}"#
        let order = [0, 1].shuffled(using: &chance)
        for desk in order { desks[desk].send(open) }
        let replies = try desks.map { try BatchReply(try #require($0.answer())) }
        let winner = try #require(replies.firstIndex { $0.isDone })
        let (first, second) = (desks[winner], desks[1 - winner])
        let call = try #require(replies[winner].callID)
        let refusals = [
          replies[1 - winner], try second.ask(open),
          try second.ask(#"{"command":"note","call":\#(call),"text":"over it"}"#),
          try second.ask(#"{"command":"close","call":\#(call),"outcome":"CANCELLED-NOW"}"#),
        ]
        let note = try first.ask(#"{"command":"note","call":\#(call),"text":"mine"}"#)
        #expect(note.call?["agent"] as? String == names[winner] && note.isDone)
        #expect(
          refusals.map(\.code) == [
            "subscriberOnCall", "subscriberOnCall", "otherAgent", "otherAgent",
          ], "seed \(seed)")
        #expect(refusals.allSatisfy { $0.text.contains(names[winner]) }, "seed \(seed)")
        let closed = try first.ask(
          #"{"command":"close","call":\#(call),"outcome":"CANCELLED-NOW"}"#)
        #expect(closed.call?["note"] as? String == "mine", "seed \(seed)")
      }
      #expect(desks.map { $0.end() } == [0, 0])
      #expect(try place.run(["verify"]).status == 0)
    }
  }
}
