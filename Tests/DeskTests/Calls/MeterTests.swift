import Desk
import Retention
import Store
import Terminal
import Testing

/// The deal meter, and offers that the purse is too small for. 45.00 a month, 4.50 in reserve;
/// I02 costs 35.00, I01 9.00.
@Suite struct MeterTests {
  @Test func whatLiesOnTheTableIsCountedAndGivenBack() throws {
    var desk = try Desk(.shortPurse)
    desk.takeCall("nakamura")
    desk.press("rp1")
    desk.sees("● 90/90  ● 40/40 plenty")
    desk.present("I02")
    desk.sees("● 55/90  ◐ 5/40 little")
    desk.press("n")
    desk.sees("● 90/90  ● 40/40 plenty")
  }

  @Test func whatItIsTooSmallForSaysSoAndWhenItOpens() throws {
    var desk = try Desk(.shortPurse)
    desk.takeCall("nakamura")
    desk.press("rp1")
    desk.present("I02")
    desk.press("y")
    desk.sees("month purse has 5.50, needs 9.00, opens 1 Dec 2026")
    let before = desk.commands.count
    desk.present("I01")
    #expect(desk.commands.count == before)
    desk.press("w")
    desk.sees(
      "month purse has 5.50, needs 9.00, opens 1 Dec 2026",
      "On this call: 55.00 of 90.00 left to give (plenty).",
      "Month purse: 5.50 of 40.50 left (little).")
  }

  /// 35.00 in 22 days: 40.50 is used up on the 26th.
  @Test func theDayItRunsOutIsTold() throws {
    var desk = try Desk(.shortPurse)
    desk.takeCall("nakamura")
    desk.press("rp1")
    desk.present("I02")
    desk.press("y")
    desk.sees("lasts until 26 Nov", size: Size(width: 100, height: 30))
    desk.press("w")
    desk.sees("26 Nov.")
  }

  @Test func whatAnotherDeskGivesIsSeenWithoutAKey() throws {
    var desk = try Desk(.shortPurse)
    desk.takeCall("nakamura")
    desk.press("rp1")
    let titles = desk.offerTitles
    var other = try Desk(on: desk.store, desk.clock, .ana)
    other.takeCall("4127")
    other.press("rs1f")
    other.press(.escape)
    let first = try #require(try desk.store.openCalls(of: Actor.ana.name).first)
    try desk.store.present("I19", on: first, by: .ana, confirming: "loyalty-member")
    desk.notice()
    desk.sees("● 90/90  ● 35/40 plenty")
    #expect(desk.offerTitles == titles)
  }

  /// It was there when the list was drawn.
  @Test func whatIsGoneMeanwhileIsRefusedByTheStore() throws {
    var desk = try Desk(.shortPurse)
    desk.takeCall("nakamura")
    desk.press("rp1")
    var other = try Desk(on: desk.store, desk.clock, .tom)
    other.takeCall("4127")
    other.press("rs1")
    let call = try #require(try desk.store.openCalls(of: Actor.tom.name).first)
    try desk.store.present("I02", on: call, by: .tom, confirming: "fault-open")
    desk.present("I01")
    desk.sees("month purse has 5.50, needs 9.00")
    #expect(try desk.store.call(Identifier(1))?.offers.isEmpty == true)
  }

  /// Words that are longer in another language push no glyph off the smallest screen.
  @Test(arguments: Language.allCases)
  func theGlyphsAreOnEveryScreen(_ language: Language) throws {
    var desk = try Desk(.shortPurse, language: language)
    desk.takeCall("nakamura")
    desk.press("rp1")
    desk.present("I02")
    for size in View.sizes { desk.sees("◐", size: size) }
  }
}

extension Store {
  /// Presents an incentive on a call, past the screen.
  fileprivate func present(
    _ code: String, on call: Call, by actor: Actor, confirming fact: String
  ) throws {
    for command in [CallCommand.confirm(fact), .present(incentive: code, terms: Terms())] {
      _ = try perform(.on(call.id, command), id: CommandID(world), by: actor)
    }
  }
}
