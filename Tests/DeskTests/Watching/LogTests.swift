import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// The offer log beside the calls.
@Suite struct LogTests {
  @Test func followsWhatAnotherDeskLogs() throws {
    var amelie = try Desk()
    let beside = try Store(
      engine: amelie.store.engine, rules: amelie.store.rules, world: amelie.store.world)
    var ana = try Desk(on: beside, amelie.clock, .ana, start: .log)
    ana.sees("No calls yet.", "● live", "0 rows")
    amelie.takeCall("nakamura")
    amelie.press("rp11")
    ana.notice()
    ana.sees("Drop an unused", "waiting", "1 row")
    amelie.press("y")
    amelie.press(.enter, .enter)
    ana.notice()
    ana.sees("accepted", "Moved to a")
    ana.seesNo("waiting")
  }

  @Test func staysWithTheRowThatIsOpen() throws {
    var amelie = try Desk()
    amelie.playAnHour()
    var ana = try Desk(on: amelie.store, amelie.clock, .ana, start: .log)
    ana.press(.down, .down, .enter)
    ana.sees("opened  ")
    let row = ana.focusedRow
    amelie.press(.escape)
    amelie.press("y")
    ana.notice()
    #expect(ana.focusedRow == row)
    ana.sees("opened  ")
    ana.press(.escape)
    ana.seesNo("opened  ")
    ana.press(.escape)
    #expect(ana.app.screens.count == 1)
  }

  /// The selected call is known before it is opened, so that opening it asks nobody.
  @Test func opensAtOnceAndClosesByTheSameKey() throws {
    var amelie = try Desk()
    amelie.playAnHour()
    var ana = try Desk(on: amelie.store, amelie.clock, .ana, start: .log)
    ana.press(.down, .down)
    ana.slowDown()
    ana.press(.enter)
    ana.sees("opened  ")
    ana.press(.enter)
    ana.seesNo("opened  ")
    ana.press(.up, .up, .enter)
    ana.seesNo("opened  ")
    ana.answer()
    ana.sees("opened  ")
  }

  /// The former story stands until the next one is there, so that the list does not jump.
  @Test func theStoryNeverVanishesOnTheWay() throws {
    var amelie = try Desk()
    amelie.playAnHour()
    var ana = try Desk(on: amelie.store, amelie.clock, .ana, start: .log)
    ana.press(.enter)
    ana.sees("opened  ")
    ana.slowDown()
    ana.press(.down)
    ana.sees("opened  ")
    ana.answer()
    ana.sees("opened  ")
  }

  @Test func tellsWhetherTheCallerWasVerified() throws {
    var amelie = try Desk()
    amelie.takeCall("nakamura")
    amelie.press("vvX")
    amelie.press(.enter, .enter)
    amelie.takeCall("ashworth-og")
    amelie.press("vX")
    amelie.press(.enter, .enter)
    var ana = try Desk(on: amelie.store, amelie.clock, .ana, start: .log)
    ana.press(.down, .enter)
    ana.sees("Zoë Nakamura-Díaz   ✓ verified")
    ana.press(.up)
    ana.sees("Margaret Ashworth-Ogilvie   ○ 1 check to go")
  }

  @Test func aPausedLogStandsStill() throws {
    var amelie = try Desk()
    var ana = try Desk(on: amelie.store, amelie.clock, .ana, start: .log)
    ana.press("f")
    ana.sees("○ paused")
    amelie.takeCall("nakamura")
    amelie.press("rp11")
    ana.notice()
    ana.seesNo("waiting")
    ana.press("f")
    ana.sees("waiting", "● live")
  }

  @Test(arguments: [
    ("reason:P", 2), ("outcome:cancelled", 1), ("agent:amelie", 4), ("agent:tom", 0),
    ("cost>50", 1), ("nakamura", 2), ("reason:P cost>50", 1), ("since:today", 4),
  ])
  func filters(filter: String, rows: Int) throws {
    var desk = try Desk()
    desk.playAnHour()
    desk.sees("4 rows")
    desk.press("/" + filter)
    desk.sees(rows == 1 ? "1 row " : "\(rows) rows")
    desk.press(.escape)
    desk.sees("4 rows")
  }

  @Test func aFilterThatSaysNothingIsExplained() throws {
    var desk = try Desk()
    desk.playAnHour()
    desk.press("/raison:P")
    desk.sees("“raison” is not a filter", "4 rows")
    desk.press(.enter)
    desk.press("j")
    desk.sees("raison:P")
    desk.press(.escape)
    desk.seesNo("raison")
  }

  @Test func isLeftAsItWasCome() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("gl")
    #expect(desk.app.screens == [.find, .call, .log])
    desk.press("gd")
    #expect(desk.app.screens == [.find, .call])
    desk.press(.function(3), .escape)
    #expect(desk.app.screens == [.find, .call])
    var ana = try Desk(on: desk.store, desk.clock, .ana, start: .log)
    ana.press(.function(4))
    #expect(ana.app.screens == [.find])
  }

  /// A supervisor who came to the log first can take a call too, and be shown one that was open.
  @Test func anOpenCallIsOfferedOnTheLogToo() throws {
    var desk = try Desk(.showcase, .ana)
    desk.takeCall("nakamura")
    var again = try Desk(on: desk.store, desk.clock, .ana, start: .log)
    #expect(again.top == .resume)
    again.press(.enter)
    again.sees("Zoë Nakamura-Díaz", "OFFERS")
  }
}

extension Desk {
  var focusedRow: String? {
    var copy = self
    return copy.grid().semantics.last { $0.role == .row && $0.hasFocus }?.label
  }
}

/// An empty log is not painted to be painted over; but nobody waits for a slow store to see a key.
@Suite struct AwaitedScreenTests {
  @Test func theFormerScreenStaysForAMoment() throws {
    var desk = try Desk()
    desk.slowDown()
    desk.press(.function(3))
    #expect(desk.top == .log && desk.app.isAwaiting)
    #expect(desk.app.wakeAfter == 50)
    desk.clock.pass(seconds: 1)
    #expect(!desk.app.isAwaiting)
  }

  @Test func theRowsEndTheWaiting() throws {
    var desk = try Desk()
    desk.press(.function(3))
    #expect(desk.top == .log && !desk.app.isAwaiting)
  }
}
