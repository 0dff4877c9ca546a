import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// An agent asks, a supervisor answers, each on a desk of their own.
@Suite struct ApprovalDeskTests {
  private func asked() throws -> Desk {
    var desk = try Desk.onCall("nakamura")
    desk.askForARefund()
    return desk
  }

  @Test func aGrantIsGivenWithOneKey() throws {
    var desk = try asked()
    desk.sees("asked 00:0")
    desk.supervisor {
      $0.sees("1 request waits", "Zoë Nakamura-Díaz", "Refund of a billing error", "80.00")
      $0.press("y")
      $0.sees("Nobody waits for an answer.")
    }
    desk.sees("granted: Ana Prado")
    desk.press(" ")
    #expect(try desk.store.call(Identifier(1))?.pendingOffer?.terms.amount == .euros(80))
    desk.press("y")
    #expect(try desk.store.call(Identifier(1))?.accepted.count == 1)
    #expect(try desk.store.verify().isSound)
  }

  @Test func aRefusalIsRead() throws {
    var desk = try asked()
    desk.supervisor {
      $0.press("n")
      $0.press(.enter)
      #expect($0.top == .refusal)
      $0.press("Half of it is ours")
      $0.press(.enter)
    }
    desk.sees("Ana Prado: Half of it is ours")
    desk.press(.down, .up)
    desk.press("a90")
    desk.press(.enter)
    #expect(try desk.store.approvalQueue().count == 1)
  }

  @Test func anotherAmountIsAskedForInItsPlace() throws {
    var desk = try asked()
    desk.supervisor {
      $0.press("c70")
      $0.press(.enter)
      $0.sees("70.00", "1 request waits")
      $0.press("y")
    }
    desk.sees("granted: Ana Prado")
    desk.press(" ")
    #expect(try desk.store.call(Identifier(1))?.pendingOffer?.cost == .euros(70))
  }

  @Test func aRequestCanBeTakenBack() throws {
    var desk = try asked()
    desk.press("?back")
    desk.press(.enter)
    #expect(try desk.store.approvalQueue().isEmpty)
    desk.press("?take the req")
    desk.press(.enter)
    desk.sees("Nobody asked for this approval.")
  }

  @Test func nobodyAnswersTheirOwnRequest() throws {
    var desk = try asked()
    desk.press(.function(6))
    desk.press("y")
    desk.sees("Nobody answers what they asked themselves.")
    desk.press(.escape)
    #expect(desk.top == .call)
  }

  @Test func whoMayNotIsTold() throws {
    let desk = try asked()
    var tom = try Desk(on: desk.store, desk.clock, .tom)
    tom.press(.function(6))
    tom.press("y")
    tom.sees("supervisor")
    #expect(try desk.store.approvalQueue().count == 1)
  }

  @Test func aSecondQuestionIsNotAskedTwice() throws {
    var desk = try asked()
    desk.press("a")
    desk.sees("was asked already")
    #expect(desk.top == .call)
  }

  /// Ten minutes later nobody waits any more, without a key.
  @Test func whatExpiresGoes() throws {
    let desk = try asked()
    var ana = try Desk(on: desk.store, desk.clock, .ana)
    ana.press(.function(6))
    ana.sees("1 request waits")
    desk.clock.pass(seconds: 601)
    ana.press("y")
    ana.sees("is over")
    #expect(try desk.store.call(Identifier(1))?.approvals.first?.state == .asked)
    ana.press(.escape)
    ana.press(.function(6))
    ana.sees("Nobody waits for an answer.")
  }

  /// A supervisor at the log sees that somebody waits.
  @Test func theLogSaysThatSomebodyWaits() throws {
    var ana = try Desk(.showcase, .ana, start: .log)
    ana.seesNo("request waits")
    ana.agent {
      $0.takeCall("nakamura")
      $0.askForARefund()
    }
    ana.sees("1 request waits")
    ana.press("ga")
    ana.sees("Zoë Nakamura-Díaz")
    var tom = try Desk(on: ana.store, ana.clock, .tom, start: .log)
    tom.seesNo("request waits")
  }
}
