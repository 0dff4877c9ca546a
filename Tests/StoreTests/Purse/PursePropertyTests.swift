import Retention
import Store
import TestSupport
import Testing

/// Whatever is presented, answered, put off and closed, in whatever order and over months: the
/// purse is what the journal says, and never more than the limit.
@Suite struct PursePropertyTests {
  private static let hands = [
    Actor(name: "a", level: .agent), Actor(name: "b", level: .senior),
    Actor(name: "c", level: .supervisor), Actor(name: "d", level: .manager),
  ]

  private static let incentives = [
    "TECHNICIAN", "APOLOGY", "REFUND", "RIGHT-SIZE", "PAUSE", "PREMIUM", "TEN-OFF", "TWENTY-OFF",
    "MATCH",
  ]

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whateverHappens(_ seed: UInt64) throws {
    let limit: Int64 = 90
    let clock = SteppedWorld(from: Moment(day: "2026-09-20"), seed: seed)
    let desk = try TestDesk(subscribers: 60, world: clock.world, purse: limit, reserve: 20)
    var chance = Chance(seed: seed)
    var calls: [(id: Identifier<Call>, hand: Actor)] = []
    var refused = 0
    for step in 0..<800 {
      clock.pass(seconds: Int.random(in: 0...24_000, using: &chance))
      do {
        try Self.act(on: desk, &calls, &chance)
      } catch let refusal as Refusal {
        if case .notEligible(_, .purse) = refusal { refused += 1 }
      }
      let purse = try #require(try desk.store.purse())
      #expect(purse.taken <= purse.limit, "\(purse) at \(step)")
      guard step.isMultiple(of: 100) else { continue }
      let (kept, slow) = try desk.purses()
      #expect(kept == slow)
    }
    #expect(refused > 10)
    #expect(try desk.purses().kept.months.count > 5)
    #expect(try desk.store.verify().findings == [])
  }

  private static func act(
    on desk: TestDesk, _ calls: inout [(id: Identifier<Call>, hand: Actor)],
    _ chance: inout Chance
  ) throws {
    guard calls.count >= 6, let found = calls.randomElement(using: &chance),
      let call = try desk.store.call(found.id)
    else {
      let hand = hands.randomElement(using: &chance) ?? hands[0]
      let call = try desk.open(Int64.random(in: 1...60, using: &chance), by: hand)
      calls.append((call.id, hand))
      try desk.on(
        call, [.setReason("P1"), .confirm("rival-offer")].filter { _ in call.reason == nil },
        by: hand)
      return
    }
    let step: CallCommand
    switch Int.random(in: 0..<10, using: &chance) {
    case 0:
      calls.removeAll { $0.id == found.id }
      step = .cancel
    case 1...5:
      let code = incentives.randomElement(using: &chance) ?? ""
      let terms =
        code == "REFUND"
        ? Terms(amount: Money(minor: .random(in: 1...9999, using: &chance)))
        : Terms(months: code == "PAUSE" ? 2 : nil)
      step = .present(incentive: code, terms: terms)
    default:
      let offer = call.offers.randomElement(using: &chance)?.id ?? Identifier(0)
      step = .answer(
        call.pendingOffer?.id ?? offer,
        [.accepted, .accepted, .declined, .later].randomElement(using: &chance) ?? .later)
    }
    try desk.on(call, [step], by: found.hand)
  }
}
