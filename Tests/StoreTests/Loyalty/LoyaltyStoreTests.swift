import Retention
import Store
import TestSupport
import Testing

/// The ledger in the store: what is written is what the rules decided, once, and the tables follow
/// from the journal.
@Suite struct LoyaltyStoreTests {
  private let desk: TestDesk
  private let subscriber = Identifier<Subscriber>(1)

  init() throws { desk = try TestDesk() }

  @discardableResult
  private func ask(
    _ command: LoyaltyCommand, by actor: Actor = TestDesk.tom, id: CommandID? = nil
  ) throws -> LoyaltyAccount {
    try desk.store.perform(
      CareOrder(.loyalty(command), for: subscriber), id: id ?? CommandID(desk.store.world),
      by: actor
    ).care.loyalty
  }

  private func account() throws -> LoyaltyAccount {
    try #require(try desk.store.loyaltyAccount(of: subscriber))
  }

  @Test func everythingThatCanHappenIsThereAgain() throws {
    try ask(.join(programme: "points"))
    try ask(.join(programme: "stamps"))
    try ask(.earn(.bill(.euros(80), reference: "F-1", day: "2026-10-01")))
    try ask(.earn(.manual(programme: "points", 500, reason: "canary-4711")))
    var after = try ask(.redeem(programme: "points", reward: "premium", amount: nil))
    try ask(.use(try #require(after.grants.last).id))
    after = try ask(.redeem(programme: "points", reward: "credit", amount: 333))
    try ask(.reverse(try #require(after.grants.last).id, reason: "canary-4712"))
    try ask(
      .takeBack(try #require(after.lots.last { $0.kind == .bill }).id, amount: 500, reason: "x"))
    after = try ask(.leave(programme: "stamps"))
    #expect(try account() == after)
    #expect(after.lots.map(\.kind) == [.headStart, .bill, .bill, .manual])
    #expect(after.lots.contains { $0.reason == "canary-4711" })
    #expect(try desk.store.verify().findings == [])
    let bodies = try desk.rows("SELECT body FROM journal").map { try $0.text(0) }
    #expect(bodies.allSatisfy { !$0.contains("canary") })
  }

  @Test func redeemedTwiceBySendingTwice() throws {
    try ask(.join(programme: "points"))
    try ask(.earn(.manual(programme: "points", 1000, reason: "x")))
    let id = CommandID(desk.store.world)
    let once = try ask(.redeem(programme: "points", reward: "premium", amount: nil), id: id)
    #expect(try ask(.redeem(programme: "points", reward: "premium", amount: nil), id: id) == once)
    #expect(once.grants.count == 1)
    #expect(try account().balance(of: "points", on: .sample) == 600)
  }

  @Test func aRefusalWritesNothing() throws {
    try ask(.join(programme: "points"))
    let before = try desk.rows("SELECT count(*) FROM journal")
    #expect(throws: Refusal.loyalty(.notEnough(programme: "points", missing: 400))) {
      try ask(.redeem(programme: "points", reward: "premium", amount: nil))
    }
    #expect(try desk.rows("SELECT count(*) FROM journal") == before)
  }

  /// Another one's lots are no business of this account.
  @Test func nobodySpendsForAnother() throws {
    try ask(.join(programme: "points"))
    let lot = try #require(try ask(.earn(.manual(programme: "points", 9, reason: "x"))).lots.first)
    let order = CareOrder(
      .loyalty(.takeBack(lot.id, amount: nil, reason: "x")), for: Identifier(2))
    #expect(throws: Refusal.loyalty(.noSuchLot)) {
      try desk.store.perform(order, id: CommandID(desk.store.world), by: TestDesk.tom)
    }
  }

  @Test func whatWasChangedByOtherToolsIsFound() throws {
    try ask(.join(programme: "points"))
    try ask(.earn(.manual(programme: "points", 100, reason: "x")))
    try ask(.redeem(programme: "points", reward: "credit", amount: 100))
    try desk.tamper("UPDATE loyalty_moves SET amount = 1", "UPDATE loyalty_lots SET earned = 900")
    #expect(try desk.store.verify().findings.count == 2)
  }

  @Test func figuresAreReadByWhoMay() throws {
    try ask(.join(programme: "points"))
    try ask(.earn(.manual(programme: "points", 1000, reason: "x")))
    try ask(.redeem(programme: "points", reward: "premium", amount: nil))
    let figures = try desk.store.loyaltyFigures(by: TestDesk.tom)
    let points = try #require(figures.first { $0.programme == "points" })
    #expect(points.members == 1 && points.earned == 1000 && points.used == 400)
    #expect(points.redemption == Share(percent: 40))
  }
}

/// Offers of the catalogue and programmes.
@Suite struct LoyaltyOfferTests {
  private static let boost = Incentive(
    code: "I19", title: Localised("Two stamps"), family: .loyalty, cost: .fixed(.euros(5)),
    effect: .none, level: .agent, rules: [.circumstance(Dossier.membership)],
    reasons: [ReasonPattern("P")])

  private func desk() throws -> TestDesk { try TestDesk(offering: Self.boost) }

  @Test(
    arguments: [([], "stamps", 4), (["points"], "points", 5000)] as [([String], String, Int64)])
  func whatIsAcceptedOnACallIsCreditedWithIt(
    _ programmes: [String], _ credited: String, _ balance: Int64
  ) throws {
    let desk = try desk()
    for programme in programmes {
      _ = try desk.store.perform(
        CareOrder(.loyalty(.join(programme: programme)), for: Identifier(1)),
        id: CommandID(desk.store.world), by: TestDesk.amelie)
    }
    var call = try desk.open()
    call = try desk.on(
      call,
      [.setReason("P1"), .confirm(Dossier.membership), .present(incentive: "I19", terms: Terms())])
    let id = CommandID(desk.store.world)
    let answer = Command.on(call.id, .answer(call.offers[0].id, .accepted))
    _ = try desk.store.perform(answer, id: id, by: TestDesk.amelie)
    #expect(try desk.store.perform(answer, id: id, by: TestDesk.amelie).isRepeat)
    let account = try #require(try desk.store.loyaltyAccount(of: Identifier(1)))
    #expect(account.balance(of: credited, on: .sample) == balance)
    #expect(
      try desk.store.callStory(call.id, by: TestDesk.amelie).contains { line in
        if case .care(.loyalty(.earned)) = line.fact { true } else { false }
      })
    #expect(try desk.store.verify().findings == [])
  }

  /// A member of a programme need not be confirmed to be one.
  @Test func aMemberIsKnown() throws {
    let desk = try desk()
    _ = try desk.store.perform(
      CareOrder(.loyalty(.join(programme: "points")), for: Identifier(1)),
      id: CommandID(desk.store.world), by: TestDesk.amelie)
    let call = try desk.open()
    try desk.on(call, [.setReason("P1"), .present(incentive: "I19", terms: Terms())])
    let other = try desk.open(2)
    #expect(throws: Refusal.notEligible("I19", .unconfirmed(Dossier.membership))) {
      try desk.on(other, [.setReason("P1"), .present(incentive: "I19", terms: Terms())])
    }
  }
}
