import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// What was said on a call is there until it is kept.
@Suite struct PromiseDeskTests {
  private func promises(_ desk: Desk) throws -> [Promise] {
    try desk.store.promises(by: .ana, limit: 10).map(\.promise)
  }

  @Test func threeKeysPromiseACallback() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("p1")
    desk.press(.enter)
    #expect(desk.top == .call)
    desk.sees("Promised: call back 23 Nov 10:00")
    let promise = try #require(try promises(desk).first)
    #expect(promise.kind == .callback && promise.owner == "Amélie Rousseau")
  }

  /// What an accepted offer promises is on the card at once.
  @Test func aTechnicianIsPromisedByTheOffer() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rs1")
    desk.present("I02")
    desk.press("y")
    desk.sees("Promised: technician")
    #expect(try promises(desk).map(\.kind) == [.technician])
  }

  /// What is overdue stands first on the first screen, and a key there leads to the list.
  @Test func theDayBeginsWithWhatIsOverdue() throws {
    var desk = try Desk()
    desk.promiseThree()
    desk.press(.escape)
    #expect(desk.top == .find)
    desk.sees("Promises  1 overdue, 1 today")
    desk.press(.function(10))
    #expect(desk.top == .promises)
    desk.press("y")
    desk.sees("1 today, 1 later")
    #expect(try promises(desk).count == 2)
    desk.press("n")
    desk.press("moved away")
    desk.press(.enter)
    #expect(try promises(desk).map(\.kind) == [.letter])
    desk.press("c")
    desk.press(.control("u"))
    desk.press("2026-11-24 09:30")
    desk.press(.enter)
    desk.sees("24 Nov 09:30")
    desk.press(.enter)
    #expect(desk.top == .call)
  }

  /// One key on the list says how promises were kept, by whoever had to.
  @Test func aKeyOfTheListSaysHowTheyWereKept() throws {
    var desk = try Desk(.showcase, .ana)
    desk.promiseThree()
    desk.press("y")
    desk.press("h")
    desk.press("Tom Brandt")
    desk.press(.enter)
    desk.press("r")
    #expect(desk.top == .kept)
    // The one that was overdue was kept too late; today's is Tom's now, tomorrow's is hers.
    desk.sees("Ana Prado")
    desk.sees("0% [0–79]")
    desk.sees("Tom Brandt")
    let rates = try desk.store.keptRates(since: Moment(milliseconds: 0), by: .ana)
    #expect(rates["Ana Prado"]?.late == 1 && rates["Ana Prado"]?.open == 1)
    #expect(rates["Tom Brandt"]?.open == 1)
    #expect(KeptRate(adding: rates.values).open == 2)
    desk.press(.escape)
    #expect(desk.top == .promises)
  }

  /// An agent's page has one row; what others promised is theirs.
  @Test func anAgentSeesTheirOwnRate() throws {
    var desk = try Desk()
    desk.promiseThree()
    desk.press("y")
    desk.press("r")
    desk.sees("Amélie Rousseau", "0% [0–79]")
    desk.seesNo("All ")
  }

  /// A time that has passed, or is none, can be put right where it was typed.
  @Test func aTimeThatIsNoneIsAskedForAgain() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("p1")
    for wrong in ["yesterday", "2026-11-21 10:00", ""] {
      desk.press(.control("u"))
      desk.press(wrong)
      desk.press(.enter)
      #expect(desk.top == .promise)
    }
    #expect(try promises(desk).isEmpty)
  }

  @Test func whoWantsSilenceIsPromisedNoCall() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("h9")
    desk.sees("wants no contact")
    desk.press("p1")
    desk.press(.enter)
    desk.sees("asked not to be contacted")
    #expect(try promises(desk).isEmpty)
    desk.press("h9p1")
    desk.press(.enter)
    #expect(try promises(desk).count == 1)
  }

  /// A yes is asked for once, and can be taken back.
  @Test func aConsentIsAKeyEachWay() throws {
    var desk = try Desk.onCall("nakamura")
    let id = try #require(try desk.store.call(Identifier(1), by: .ana)?.subscriber)
    desk.press("h6")
    #expect(try desk.store.care(of: id)?.contact.consents == [.offers: true])
    desk.press("h6")
    #expect(try desk.store.care(of: id)?.contact.consents == [.offers: false])
    desk.press("h2")
    #expect(try desk.store.care(of: id)?.contact.channel == .email)
  }
}
