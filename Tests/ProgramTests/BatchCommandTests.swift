import Foundation
import Testing

extension ProgramTests {
  @Suite struct BatchCommandTests {
    @Test func aWholeCallFromHelloToReceipt() throws {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.batch([
        #"{"command":"find","text":"nakam"}"#,
        #"{"command":"open","account":"A-1"}"#,
        #"{"command":"check","call":1}"#,
        #"{"command":"check","call":1}"#,
        #"{"command":"check","call":1}"#,
        #"{"command":"reason","call":1,"reason":"P1"}"#,
        #"{"command":"offers","call":1}"#,
        #"{"command":"present","call":1,"incentive":"I13"}"#,
        #"{"command":"answer","call":1,"answer":"accepted"}"#,
        #"{"command":"note","call":1,"text":"polite \"exchange\"\n"}"#,
        #"{"command":"close","call":1,"outcome":"KEPT-OFFER","language":"fr"}"#,
        #"{"command":"log"}"#,
      ])
      #expect(outcome.status == 0)
      let answers = try outcome.objects()
      #expect(
        answers.map { $0["ok"] as? Bool } == [
          true, true, true, true, false, true, true, true, true, true, true, true,
        ])
      #expect(answers[4]["code"] as? String == "alreadyVerified")
      let closed = try #require(answers[10]["call"] as? [String: Any])
      #expect((closed["receipt"] as? String)?.contains("Vos prochaines factures") == true)
      #expect(closed["note"] as? String == "polite \"exchange\"\n")
      let rows = try #require(answers[11]["rows"] as? [[String: Any]])
      #expect(rows.count == 1)
      #expect(rows[0]["cost"] as? String == "14.97")
      #expect(rows[0]["outcome"] as? String == "KEPT-OFFER")
    }

    @Test func aCommandSentTwiceIsCarriedOutOnce() throws {
      let place = try Place()
      try place.makeStore()
      let check = #"{"command":"check","call":1,"id":"same"}"#
      let open = #"{"command":"open","subscriber":2,"id":7}"#
      let answers = try place.batch([open, check, open, check, check]).objects()
      #expect(answers.map { $0["repeated"] as? Bool } == [false, false, true, true, true])
      #expect((answers[4]["call"] as? [String: Any])?["checks"] as? Int == 1)
      #expect(answers[2]["id"] as? Int == 7)
      let other = try place.batch([
        #"{"command":"open","subscriber":3}"#, #"{"command":"check","call":2,"id":"same"}"#,
      ])
      #expect(try other.objects()[1]["code"] as? String == "idUsed")
      #expect(other.status == 65)
    }

    @Test(arguments: [
      (#"{"command":"opem"}"#, "notAmong", "did you mean “open”?"),
      (#"{"comand":"open"}"#, "unknownKey", "did you mean “command”?"),
      (#"{"command":"open","acount":"A"}"#, "unknownKey", "did you mean “account”?"),
      (#"{"command":"open"}"#, "missingKey", "account"),
      (#"{"command":"open","account":"A","subscriber":1}"#, "bothKeys", "not both"),
      (#"{"command":"find","text":1}"#, "wrongKind", "text in quotes"),
      (#"{"command":"find","text":"a","limit":0}"#, "outOfRange", "1 to 1,000"),
      (#"{"command":"present","call":1,"incentive":"I01","amount":"1.234"}"#, "notMoney", "1.234"),
      (#"{"command":"present","call":1,"incentive":"I01","amount":5}"#, "notMoney", "as text"),
      (
        #"{"command":"present","call":1,"incentive":"I01","amount":5.5}"#, "notJSON", "character 59"
      ),
      (#"{"command":"close","call":1,"outcome":"X","callback":"soon"}"#, "notATime", "soon"),
      (#"{"command":"log","filter":"foo:1"}"#, "unclearFilter", "foo"),
      (#"{"command":"find","command":"open"}"#, "notJSON", "every key once"),
      (#"["find"]"#, "notAnObject", "not an object"),
      ("hello", "notJSON", "character 1"),
      (#"{"command":"find","text":"a","id":""}"#, "outOfRange", "id"),
    ])
    func aLineThatCannotBeReadSaysWhy(line: String, code: String, words: String) throws {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.batch(["", line, #"{"command":"find","text":"paul"}"#])
      #expect(outcome.status == 65)
      let answers = try outcome.objects()
      #expect(answers.count == 2)
      #expect(answers[0]["kind"] as? String == "malformed")
      #expect(answers[0]["code"] as? String == code)
      #expect(answers[0]["line"] as? Int == 2)
      #expect((answers[0]["sentence"] as? String)?.contains(words) == true, "\(answers[0])")
      #expect(answers[1]["ok"] as? Bool == true)
    }

    @Test func refusalsAreAnswersInTheChosenLanguage() throws {
      let place = try Place()
      try place.makeStore()
      let outcome = try place.batch(
        [
          #"{"command":"open","account":"A-2"}"#,
          #"{"command":"present","call":1,"incentive":"I13"}"#,
          #"{"command":"reason","call":1,"reason":"P1"}"#,
          #"{"command":"present","call":1,"incentive":"I13"}"#,
        ], ["--language", "fr"])
      #expect(outcome.status == 0)
      let answers = try outcome.objects()
      #expect(answers[1]["sentence"] as? String == "Enregistrez d’abord le motif.")
      #expect(answers[1]["code"] as? String == "reasonMissing")
      #expect(answers[3]["obstacle"] as? String == "tenure")
      #expect((answers[3]["opens"] as? String)?.count == 10)
    }

    @Test func aLineOfMoreThanAMebibyteIsToldOfAndSkipped() throws {
      let place = try Place()
      try place.makeStore()
      let long = #"{"command":"find","text":""# + String(repeating: "a", count: 1 << 20) + "\"}"
      let outcome = try place.batch([long, #"{"command":"find","text":"paul"}"#])
      let answers = try outcome.objects()
      #expect(answers.map { $0["code"] as? String } == ["lineTooLong", nil])
      #expect(outcome.status == 65)
    }

    @Test func garbageNeverEndsIt() throws {
      let place = try Place()
      try place.makeStore()
      var chance = SeededChance(state: 0xBA7C4)
      let lines = (0..<400).map { _ in Self.garbage(&chance) }
      let input = Data(lines.joined(separator: [0x0A])) + Data([0x0A])
      let outcome = try place.run(["batch"], input: input)
      #expect(outcome.status == 65)
      let answers = try outcome.objects()
      #expect(answers.allSatisfy { $0["ok"] is Bool })
      #expect(answers.count == lines.filter { !$0.allSatisfy { $0 == 0x20 } }.count)
      #expect(try place.run(["verify"]).status == 0)
    }

    /// A good line with some bytes changed, put in or taken out; or nothing but chance.
    private static func garbage(_ chance: inout SeededChance) -> [UInt8] {
      let good = [
        #"{"command":"open","subscriber":2,"id":"x"}"#,
        #"{"command":"note","call":1,"text":"é\u00e9"}"#,
        #"{"command":"close","call":1,"outcome":"KEPT-OFFER","callback":"2027-01-01T10:00"}"#,
        #"{"command":"present","call":"1-AAAA","incentive":"I13","amount":"1.00","months":3}"#,
        #"{"command":"log","filter":"cost>5 \"x\" reason:P","limit":9}"#,
      ]
      var bytes = Array(good[Int.random(in: 0..<good.count, using: &chance)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        var byte = UInt8.random(in: 0...255, using: &chance)
        if byte == 0x0A || byte == 0x0D { byte = 0x7B }
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      return bytes
    }
  }
}

/// SplitMix64: the same garbage at every run.
struct SeededChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
