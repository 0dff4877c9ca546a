import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

@Suite struct SignInTests {
  private static let minute = 60

  private func desk(_ language: Language = .en) throws -> Desk {
    try Desk(.staffed, language: language)
  }

  private func eva(_ desk: Desk) -> SignedIn {
    SignedIn(name: "Eva Admin", role: .administrator, since: TimeMark(desk.clock.world))
  }

  @Test func opensTheDeskOfWhomeverSignsIn() throws {
    var desk = try desk()
    #expect(desk.top == .signIn && desk.asked.isEmpty)
    desk.seesNo("Nakamura")
    desk.signIn("amelie rousseau")
    #expect(desk.top == .find)
    desk.press("naka")
    desk.sees("Amélie Rousseau", "Nakamura")
    #expect(desk.app.session.actor == .amelie)
  }

  @Test func supervisorsOpenOnTheLog() throws {
    var desk = try desk()
    desk.signIn("Ana Prado")
    #expect(desk.top == .log)
  }

  @Test func anAdministratorHasNoDesk() throws {
    var desk = try desk()
    desk.signIn("Eva Admin")
    #expect(desk.top == .signIn)
    desk.sees("takes no calls")
    desk.seesNo("Nakamura")
  }

  @Test func aWrongPasswordKeepsTheName() throws {
    var desk = try desk()
    desk.press("Tom Brandt")
    desk.press(.tab)
    desk.press("wrong")
    desk.sees("•••••")
    desk.seesNo("wrong")
    desk.press(.enter)
    desk.sees("That did not work", "Tom Brandt")
    let unknown = try refusal(of: "Nobody At All")
    #expect(try refusal(of: "Tom Brandt") == unknown)
    desk.press(Password.sample.text)
    desk.seesNo("goats")
    desk.press(.enter)
    #expect(desk.top == .find)
  }

  private func refusal(of name: String) throws -> String {
    var desk = try desk()
    desk.signIn(name, "wrong")
    return desk.text().replacing(name, with: String(repeating: "_", count: name.count))
      .replacing("_", with: " ")
  }

  /// The last line is the one that is read out.
  @Test func whatWentWrongIsReadOut() throws {
    var desk = try Desk(.staffed) { $0.isAccessible = true }
    func last(_ desk: inout Desk) -> String { desk.grid().row(Desk.wide.height - 1) }
    #expect(last(&desk).hasPrefix(" Sign in, Name"))
    desk.signIn("Tom Brandt", "wrong")
    #expect(last(&desk).hasPrefix(" That did not work"))
    desk.press("x")
    #expect(last(&desk).hasPrefix(" Password, •"))
  }

  /// What was killed in the field comes back by Ctrl-Y, but not after it was sent.
  @Test func nothingOfThePasswordStaysInTheField() throws {
    var desk = try desk()
    desk.press("Tom Brandt")
    desk.press(.tab)
    desk.press("abc")
    desk.press(.control("u"))
    desk.press("x")
    desk.press(.enter)
    desk.press(.control("y"))
    desk.seesNo("•")
  }

  @Test func locksAfterFifteenMinutesWithoutAKey() throws {
    var desk = try desk()
    desk.signIn("amelie rousseau")
    desk.takeCall("nakamura")
    desk.press("vvtasks about rival")
    #expect(desk.app.wakeAfter.map { $0 <= 15 * 60_000 } == true)
    desk.pass(seconds: 15 * Self.minute - 1)
    desk.handle(.tick)
    #expect(desk.top == .note)
    desk.pass(seconds: 1)
    desk.handle(.tick)
    #expect(desk.top == .locked && desk.app.wakeAfter == nil)
    let isWiped = desk.app.takeRepaint()
    #expect(isWiped)
    // Whatever comes back meanwhile opens nothing.
    desk.handle(.resize(Desk.wide))
    desk.notice()
    desk.press("X")
    desk.press(.escape)
    #expect(desk.top == .locked)
    for size in View.sizes {
      for word in ["Nakamura", "rival", "7590", "asks", "Call", "89.90", "Premium"] {
        desk.seesNo(word, size: size)
      }
    }
    #expect(desk.app.title == "Holdfast")
    desk.press(.control("u"))
    desk.press(Password.sample.text)
    desk.press(.enter)
    #expect(desk.top == .note)
    desk.sees("asks about rival", "Nakamura")
    // The draft goes on where it stopped.
    desk.press(" X")
    desk.sees("asks about rival X")
  }

  /// The timer may come late, after a lid was closed: the key is not for the call then.
  @Test func aLateKeyFindsTheLock() throws {
    var desk = try desk()
    desk.signIn("amelie rousseau")
    desk.takeCall("nakamura")
    desk.pass(seconds: 3600)
    desk.press("X")
    #expect(desk.top == .locked)
    desk.press(Password.sample.text)
    desk.press(.enter)
    #expect(desk.top == .call)
  }

  @Test(arguments: [-86_400, 86_400]) func aClockThatIsSetLocksNothing(_ seconds: Int) throws {
    var desk = try desk()
    desk.signIn("amelie rousseau")
    desk.clock.setClock(seconds: seconds)
    desk.handle(.tick)
    #expect(desk.top == .find)
    desk.pass(seconds: 15 * Self.minute)
    desk.handle(.tick)
    #expect(desk.top == .locked)
  }

  @Test func somebodyElseCanOnlyQuit() throws {
    var desk = try desk()
    desk.leaveNoteAlone(seconds: 900)
    desk.press(.tab, .up)
    desk.press("Tom Brandt")
    desk.press(.enter)
    desk.sees("Amélie Rousseau", "That did not work")
    desk.press(.control("q"))
    #expect(desk.app.isFinished)
  }

  @Test func twelveHoursAreTheMost() throws {
    var desk = try desk()
    desk.signIn("amelie rousseau")
    for _ in 1...71 {
      desk.pass(seconds: 600)
      desk.press(.left)
    }
    #expect(desk.top == .find)
    desk.pass(seconds: 600)
    desk.handle(.tick)
    desk.sees("Signed in 12 hours ago")
    desk.press(Password.sample.text)
    desk.press(.enter)
    #expect(desk.top == .find)
    desk.pass(seconds: 600)
    desk.press(.left)
    #expect(desk.top == .find)
  }

  @Test func whoIsDisabledIsShutOutAtOnce() throws {
    var desk = try desk()
    desk.leaveNoteAlone(seconds: 5)
    try desk.store.manage(.disable, on: "Amélie Rousseau", by: eva(desk))
    desk.notice()
    #expect(desk.top == .locked)
    desk.sees("Your name may no longer work here")
    desk.press(Password.sample.text)
    desk.press(.enter)
    desk.sees("That did not work")
  }

  /// The news may not have come yet: then the next command is refused.
  @Test func whoIsDisabledStopsAtTheNextCommand() throws {
    var desk = try desk()
    desk.signIn("amelie rousseau")
    desk.takeCall("nakamura")
    try desk.store.manage(.disable, on: "Amélie Rousseau", by: eva(desk))
    desk.press("v")
    desk.sees("Your name may no longer work here")
    #expect(try desk.store.call(Identifier(1), by: .ana)?.checks == 0)
  }

  @Test func aLoweredRoleShowsAtOnce() throws {
    var desk = try desk()
    desk.signIn("Ana Prado")
    try desk.store.manage(.setRole(.agent), on: "Ana Prado", by: eva(desk))
    desk.notice()
    #expect(desk.app.session.actor.level == .agent)
    desk.sees("agent")
  }

  @Test func whereNobodySignsInTheHeaderSaysSo() throws {
    var desk = try Desk { $0.nobodySignsIn = true }
    desk.sees("nobody signs in: holdfast user add")
    desk.sees("no sign-in ", size: Desk.narrow)
    desk.sees("no sign-in ", size: Desk.small)
    desk.pass(seconds: 86_400)
    desk.press(.left)
    #expect(desk.top == .find)
  }
}
