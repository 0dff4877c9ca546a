import Desk
import Retention
import Store
import Terminal
import Testing

/// Calls as they are played, from hello to receipt.
@Suite struct CallTests {
  /// The call of the product description: ten keys beside the search text.
  @Test func tenKeysFromSearchToReceipt() throws {
    var desk = try Desk()
    desk.press("nakamura")
    desk.press(.enter)
    desk.sees("Zoë Nakamura-Díaz", "2 checks to go", "····0318")
    desk.press("vv")
    desk.sees("✓ verified", "+44 20 7946 0318")
    desk.press("rp1")
    desk.sees("P1 Promotion ended", "Your bill went up when the offer ended")
    desk.press("1y")
    desk.sees("accepted")
    desk.press(.enter)
    #expect(desk.top == .outcomes)
    desk.press(.enter)
    desk.sees("Receipt", "Moved to a smaller plan", "Drop an unused option")
    #expect(desk.top == .receipt)
    let call = try #require(try desk.store.call(Identifier(1)))
    #expect(call.outcome == "DOWNGRADED" && call.reason == "P1" && call.isVerified)
    #expect(call.accepted.map(\.incentive) == ["I08"])
    desk.press(.enter)
    #expect(desk.app.screens == [.find])
  }

  /// What an accepted offer speaks for is selected; Enter takes it.
  @Test func theLikelyOutcomeIsSelected() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp11y")
    desk.press(.enter, .enter)
    #expect(try desk.store.call(Identifier(1))?.outcome == "DOWNGRADED")
  }

  /// Without one nothing is, neither to stay nor to leave.
  @Test(arguments: ["", "rp1", "rp11n", "rp11l"]) func noOutcomeIsSelected(keys: String) throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(keys)
    desk.press(.enter, .enter, .enter)
    #expect(desk.top == .outcomes)
    #expect(try desk.store.call(Identifier(1))?.isOpen == true)
    desk.choose("CANCELLED-EOT")
    // What ends a service is read back first, with its day.
    #expect(desk.top == .cancel)
    desk.sees("22 Dec 2026")
    desk.press(.enter)
    #expect(try desk.store.call(Identifier(1))?.outcome == "CANCELLED-EOT")
  }

  /// From wherever a call may be, with whatever is on the table.
  @Test(arguments: ["", "r", "rp", "f", "rp1w", "t", "rp11", "rp11l", "rp1?", "rp1g", "rs16"])
  func cancelsInThreeKeysFromAnywhere(keys: String) throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(keys)
    // Where letters are typed X is one of them; F8 is the same key there.
    desk.press(desk.isTyping ? .function(8) : .character("X"))
    desk.sees("Cancel the service")
    desk.press(.enter)
    #expect(desk.top == .receipt)
    #expect(try desk.store.call(Identifier(1))?.outcome == "CANCELLED-NOW")
    desk.press(.enter)
    #expect(desk.top == .find)
  }

  @Test(arguments: [
    ("y", "No offer waits for an answer."), ("n", "No offer waits for an answer."),
    ("l", "No offer waits for an answer."), ("1", "Record the reason first."),
    (" ", "Record the reason first."), ("vvv", "Both identity checks are done."),
    ("rp112", "First the answer to “Drop an unused option”: accepted, declined or later."),
    ("rp17", "10 % off for 3 months: tenure 5 of 6 months, opens 22 Dec 2026"),
    ("rp13y3", "Wi-Fi check and repeater on loan: agreed on this call"),
  ])
  func saysWhyNot(keys: String, words: String) throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(keys)
    desk.sees(words)
    desk.press(.down)
    desk.seesNo(words)
  }

  @Test func escapeNeverLeavesACallSilently() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(.escape)
    #expect(desk.app.screens == [.find, .call])
    desk.sees("The call is still open.")
  }

  @Test func anotherAgentsCallIsRefusedWithTheirName() throws {
    var amelie = try Desk.onCall("nakamura")
    var tom = try Desk(on: amelie.store, amelie.clock, .tom)
    tom.takeCall("nakamura")
    tom.sees("Amélie Rousseau is on the line with this subscriber")
    #expect(tom.app.screens == [.find])
    amelie.press("X")
    amelie.press(.enter, .enter)
    tom.press(.enter)
    #expect(tom.top == .call)
  }

  @Test func theCallersLanguageGoesRound() throws {
    var desk = try Desk.onCall("4127")
    desk.sees("“Você pode cancelar a qualquer", "OFFERS")
    desk.press(.function(2))
    desk.sees("“You can cancel at any moment", "OFFERS")
    desk.press(.function(2))
    desk.sees("Vous pouvez résilier à tout", "OFFERS")
    desk.press("X")
    desk.press(.enter)
    desk.sees("Rien d’autre n’a été convenu.", "Receipt")
  }

  @Test func statedAmountsAreCheckedBeforeTheyAreSent() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rs1")
    desk.present("I05")
    #expect(desk.top == .terms)
    for wrong in ["", "abc", "-5", "1e3", "99999", "12.345"] {
      desk.press(.control("u"))
      desk.press(wrong)
      desk.press(.enter)
      #expect(desk.top == .terms, "\(wrong)")
    }
    desk.press(.control("u"))
    desk.paste(" 7,50\n")
    desk.press(.enter)
    #expect(desk.top == .call)
    #expect(try desk.store.call(Identifier(1))?.offers.first?.terms.amount == Money(minor: 750))
  }

  @Test func aCallbackMustBeInTheFuture() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp1")
    desk.press(.enter)
    desk.choose("POSTPONED")
    #expect(desk.top == .callback)
    for wrong in ["2026-11-22 09:59", "2026-02-30 10:00", "tomorrow", "2026-12-01 24:00"] {
      desk.press(.control("u"))
      desk.press(wrong)
      desk.press(.enter)
      #expect(desk.top == .callback, "\(wrong)")
    }
    desk.press(.control("u"))
    desk.paste("2026-12-01 10:30")
    desk.press(.enter)
    desk.sees("We call back on 1 Dec 2026 at 10:30.")
  }

  @Test func offersStayInPlaceWhileTheyAreAnswered() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp1")
    let before = desk.offerTitles
    for digit in ["1", "2"] {
      desk.press(digit + "n")
      #expect(desk.offerTitles == before)
    }
  }

  @Test func aConfirmedFactOpensItsOffers() throws {
    var desk = try Desk.onCall("4127")
    desk.press("rs1")
    desk.present("I02")
    desk.sees("Priority technician within 48 hours: to be confirmed: Fault open now")
    desk.press("f")
    desk.sees("What is confirmed?")
    desk.press("1")
    #expect(try desk.store.call(Identifier(1))?.confirmed == ["fault-open"])
    desk.present("I02")
    #expect(try desk.store.call(Identifier(1))?.offers.map(\.incentive) == ["I02"])
  }

  @Test func aPromptTakesAPaste() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("?")
    desk.paste("reas\n")
    desk.press(.enter)
    #expect(desk.top == .reasons)
  }
}
