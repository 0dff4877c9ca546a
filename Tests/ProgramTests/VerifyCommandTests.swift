import Foundation
import Testing

extension ProgramTests {
  @Suite struct VerifyCommandTests {
    @Test func aSoundStoreSaysItsSizeAndHead() throws {
      let place = try placeWithACall()
      let outcome = try place.run(["verify"])
      #expect(outcome.status == 0)
      #expect(outcome.lines[0].hasPrefix("Everything holds. 5 entries"))
      #expect(outcome.lines[1].contains("5 entries, head "))
      let head = outcome.lines[1].suffix(64)
      #expect(head.allSatisfy { $0.isHexDigit })
    }

    /// The bytes stand in the journal alone, so that a change is a change of the journal.
    @Test(arguments: [
      (#"{"reason":"P1"}"#, #"{"reason":"P2"}"#, "entry 4 of desk"),
      ("reason-set", "reason-sex", "entry 4 of desk"),
    ])
    func aChangedJournalIsNamed(bytes: String, other: String, words: String) throws {
      let place = try placeWithACall()
      try place.replace(bytes, with: other)
      let outcome = try place.run(["verify"])
      #expect(outcome.status == 1)
      #expect(outcome.lines[0].hasPrefix("The store was changed outside of Holdfast"))
      #expect(outcome.lines[1].contains(words), "\(outcome.out)")
    }

    @Test func aChangedTableIsNamed() throws {
      let place = try placeWithACall()
      let number = try #require(try place.batch([#"{"command":"call","call":1}"#]).objects().first)
      let text = try #require((number["call"] as? [String: Any])?["number"] as? String)
      try place.replace(text, with: "1-0000")
      let outcome = try place.run(["verify", "--language", "fr"])
      #expect(outcome.status == 1)
      #expect(outcome.out.contains("table calls, ligne 1, number"), "\(outcome.out)")
    }

    private func placeWithACall() throws -> Place {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.batch([
        #"{"command":"open","account":"A-1"}"#, #"{"command":"reason","call":1,"reason":"P1"}"#,
        #"{"command":"note","call":1,"text":"x"}"#,
      ])
      try #require(outcome.status == 0, "\(outcome.out)")
      return place
    }
  }
}
