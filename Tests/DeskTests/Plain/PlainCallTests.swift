import Desk
import Retention
import Store
import TestSupport
import Testing

/// Calls a line at a time.
@Suite struct PlainCallTests {
  /// From hello to receipt, read as it is told.
  @Test(arguments: Language.allCases) func readsLikeACall(_ language: Language) throws {
    var reader = try Reader(language: language)
    reader.type("nakamura", "1", "v", "v", "r", "p", "1", "w 3")
    reader.clock.pass(seconds: 40)
    reader.type("", "1", "n", "2", "y", "t", "wants less TV", "y", "", "")
    #expect(try reader.call?.outcome == "DOWNGRADED")
    reader.type("", "?", "q")
    #expect(reader.isFinished)
    try expectSnapshot(reader.transcript, named: "call-\(language.rawValue)")
  }

  /// The way out: asked for, read back, and done by a word that nobody types by accident.
  @Test(arguments: [(Language.en, "yes"), (.fr, "oui"), (.pt, "sim"), (.fr, "yes")])
  func cancelsByAWholeWord(_ language: Language, yes: String) throws {
    var reader = try Reader(language: language)
    reader.type("nakamura", "1", "X")
    for word in ["", "X", "1", "y", "enter", "Enter", "e", "ok"] {
      reader.type(word)
      #expect(try reader.call?.isOpen == true, "\(word)")
      if word.isEmpty { reader.type("X") }
    }
    reader.type(yes)
    #expect(try reader.call?.outcome == "CANCELLED-NOW")
    reader.type("")
    reader.hears(Speech(language)("Find", "Recherche", "Busca"))
  }

  /// Wherever one is, nothing but empty lines never ends a service.
  @Test(arguments: [
    [], ["X"], ["r"], ["r", "p"], ["r", "p", "1", "1", "n", ""], ["r", "p", "1", "1", "", "3"],
    ["f"], ["t"], ["w 2"], ["q"], ["", "3"], ["", "4"],
  ])
  func emptyLinesNeverCancel(_ lines: [String]) throws {
    var reader = try Reader.onCall()
    for line in lines { reader.type(line) }
    for _ in 0..<12 where !reader.isFinished { reader.type("") }
    #expect(try reader.call?.outcome == nil)
  }

  @Test(arguments: [
    (["y"], "No offer waits for an answer."), (["1"], "Record the reason first."),
    (["v", "v", "v"], "Both identity checks are done."), (["zzz"], "“zzz” does nothing here;"),
    (["99"], "“99” does nothing here;"), (["x"], "“x” does nothing here;"),
    (["g l", "back"], "Call 1"), (["offer log"], "Offer log"), (["LOG"], "Offer log"),
    (["r", "p", "1", "1", "2"], "First the answer to “Drop an unused option”: accepted, declined"),
    (["r", "p", "1", "7"], "10 % off for 3 months: tenure 5 of 6 months"),
    (["r", "y"], "“y” does nothing here;"), (["r", ""], "Call 1"), (["back"], "The call is still"),
    (["r", "p", "1", "w 7"], "tenure 5 of 6 months"), (["q"], "Quit?"), (["q", "back"], "Call 1"),
    (["m", "m", "m"], "That is all."), (["", ""], "Type the number or letter"),
    (["r", "p", "1", "language"], "«\u{202F}"), (["f8"], "Cancel the service"),
  ])
  func alwaysAnswers(_ lines: [String], words: String) throws {
    var reader = try Reader.onCall()
    for line in lines { reader.type(line) }
    reader.hears(words)
  }

  @Test func onlyWhatIsNewIsTold() throws {
    var reader = try Reader.onCall("v")
    reader.hearsOnly("Zoë Nakamura-Díaz, 7590-VHVEG, 1 check to go")
    reader.type("r", "p", "1", "1")
    #expect(reader.told.count == 4)
    reader.hears("1  Drop an unused option: waiting")
    reader.type("n", "2")
    // What y, n and l are for was said at the first offer.
    reader.hears("2  Right-size to a smaller plan: waiting, costs 72.00")
    reader.hearsNo("1  ", "y  accepted")
    reader.type(".")
    #expect(reader.told.count > 20)
    reader.hears("Call 1")
    reader.hears("y  accepted")
  }

  @Test func aCallLeftOpenIsOfferedAgain() throws {
    var first = try Reader.onCall("r", "p", "1")
    first.hangUp()
    first.hearsOnly("A call is open. It is kept, and offered again at the next start.")
    var second = try Reader(on: first.store, first.clock)
    second.hears("A call is open")
    second.hears("Enter  go on")
    second.type("")
    second.hears("Reason: P1 Promotion ended")
    second.type("X", "yes")
    #expect(try second.call?.isOpen == false)
  }

  @Test func termsAndCallbacksAreLines() throws {
    var reader = try Reader.onCall("r", "s", "1")
    reader.type(".")
    reader.type(try reader.key(of: "Refund for days"))
    reader.hears("Amount, at most")
    for wrong in ["", "abc", "99999"] {
      reader.type(wrong)
      reader.hears("That cannot be taken.")
    }
    reader.type("7.50")
    #expect(try reader.call?.offers.first?.terms.amount == Money(minor: 750))
    reader.type("n", "")
    reader.type(try reader.key(of: "call back"))
    reader.hears("Enter  choose: 2026-11-23 10:00")
    reader.type("yesterday", "2026-12-01 10:30")
    reader.hears("We call back on 1 Dec 2026 at 10:30.")
  }
}
