import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// Each look at a subscriber is an entry, and two people on one see each other.
@Suite struct LookupTests {
  /// Who looked, and why.
  private func looks(_ store: Store) throws -> [String] {
    try store.callStory(Identifier(1)).compactMap(\.look)
  }

  @Test func whoReadsACallInTheLogIsNoted() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("X")
    desk.press(.enter)
    var ana = try Desk(on: desk.store, desk.clock, .ana, start: .log)
    #expect(try looks(desk.store).isEmpty)
    ana.press(.enter)
    #expect(try looks(desk.store) == ["Ana Prado review"])
    // Closed and opened again, it is the same look; a quarter of an hour later another.
    ana.press(.enter, .enter)
    #expect(try looks(desk.store).count == 1)
    ana.pass(seconds: 901)
    ana.press(.enter, .enter)
    #expect(try looks(desk.store).count == 2)
    ana = try Desk(on: desk.store, desk.clock, .ana, start: .log)
    ana.press(.enter)
    ana.sees("looked", "Ana Prado read this in the log")
    #expect(try desk.store.verify().isSound)
  }

  @Test func whoDecidesIsNoted() throws {
    var desk = try Desk.onCall("nakamura")
    desk.askForARefund()
    desk.supervisor { $0.sees("1 request waits") }
    #expect(try looks(desk.store) == ["Ana Prado request"])
  }

  @Test func theAgentOnTheLineSeesWhoReadsAlong() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("rp1")
    desk.press(" ")
    var ana = try Desk(on: desk.store, desk.clock, .ana, start: .log)
    ana.press(.enter)
    desk.hear()
    desk.sees("Ana Prado is reading this call.")
    desk.press(.down)
    desk.hear()
    desk.seesNo("is reading this call")
  }

  @Test func twoOnOneSubscriberSeeEachOther() throws {
    var desk = try Desk.onCall("nakamura")
    var tom = try Desk(on: desk.store, desk.clock, .tom)
    tom.takeCall("nakamura")
    #expect(tom.top == .find)
    tom.sees("Amélie Rousseau")
    #expect(try looks(desk.store) == ["Tom Brandt call"])
    desk.hear()
    desk.sees("Tom Brandt has the same subscriber on the line")
    #expect(try desk.store.verify().isSound)
  }

  @Test func whatALineOfABatchReadsIsNoted() throws {
    let office = try Office()
    let line = #"{"command": "call", "call": \#(office.asked.id.rawValue)}"#
    let manager = Office.person(.manager)
    #expect(office.answer(line, by: manager).contains(#""ok":true"#))
    #expect(try office.looks(office.asked) == ["Any manager review"])
    let own = #"{"command": "call", "call": \#(office.own[.agent]?.id.rawValue ?? 0)}"#
    #expect(office.answer(own, by: Office.person(.agent)).contains(#""ok":true"#))
    #expect(try office.looks(try #require(office.own[.agent])).isEmpty)
  }
}

extension StoryLine {
  fileprivate var look: String? {
    if case .looked(let reason) = fact { "\(actor.name) \(reason)" } else { nil }
  }
}

extension Office {
  fileprivate func looks(_ call: Call) throws -> [String] {
    try store.callStory(call.id, by: Self.person(.manager)).compactMap(\.look)
  }
}
