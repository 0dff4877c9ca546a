import Desk
import Retention
import Store
import TestSupport
import Testing

@Suite struct LoyaltyDeskTests {
  private let account = "7590-VHVEG"

  @Test func theCardSaysWhatIsMissing() throws {
    var desk = try Desk()
    desk.takeCall(of: account, after: .member)
    desk.sees("●●●●●●●○○○ 2 stamps to go", "612.5 points  Silver", "To use: Premium channels")
  }

  @Test func twoKeysRedeem() throws {
    var desk = try Desk()
    desk.takeCall(of: account, after: .full)
    desk.sees("●●●●●●●●●○ redeemable")
    desk.press("m1")
    #expect(desk.top == .call)
    desk.sees("Granted: A month free", "●○○○○○○○○○ 8 stamps to go")
    // The same two keys again redeem nothing.
    desk.press("m1")
    desk.sees("8 stamps to go")
    let subscriber = try #require(try desk.store.subscriber(account: account))
    #expect(try desk.store.loyaltyAccount(of: subscriber.id)?.grants.count == 1)
  }

  @Test func aSlipIsTakenBack() throws {
    var desk = try Desk()
    desk.takeCall(of: account, after: .full)
    desk.press("m1m")
    desk.sees("Take back: A month free")
    desk.press("3")
    desk.sees("●●●●●●●●●○ redeemable")
    #expect(try desk.store.verify().isSound)
  }

  @Test func whoIsNoMemberJoins() throws {
    var desk = try Desk()
    desk.takeCall("nakamura")
    desk.press("m")
    desk.sees("Join: Tenth month free", "2 stamps")
    desk.press("1")
    desk.sees("●●○○○○○○○○ 7 stamps to go")
  }

  @Test func businessSeesItsStep() throws {
    var desk = try Desk()
    desk.takeCall("3310")
    desk.sees("Volume 3% off, 5% from 25 lines")
  }

  /// What is accepted stands on the account at once.
  @Test func anAcceptedBoostIsCredited() throws {
    var desk = try Desk()
    desk.takeCall(of: "1204-OAKHM", after: .full)
    desk.press("vvru1")
    desk.present("I19")
    desk.press("y")
    let subscriber = try #require(try desk.store.subscriber(account: "1204-OAKHM"))
    let account = try #require(try desk.store.loyaltyAccount(of: subscriber.id))
    #expect(account.lots.last?.kind == .offer)
    #expect(account.balance(of: "tenth-free", on: .sample) == 12)
  }
}
