import SimulatedDesk
import Testing

@Suite struct SimulatedDeskTests {
  @Test(arguments: SimulatedWorld.allCases)
  func aSeedMakesTheSameCalls(world: SimulatedWorld) {
    let (one, other) = (desk(world), desk(world))
    for number in 0..<50 {
      #expect(one.call(number).caller == other.call(number).caller)
      #expect(one.call(number).values == other.call(number).values)
    }
    let another = SimulatedDesk(world, seed: 8, calls: 400)
    #expect((0..<50).contains { another.call($0).caller != one.call($0).caller })
  }

  @Test(arguments: SimulatedWorld.allCases)
  func chancesAreChances(world: SimulatedWorld) {
    for number in 0..<400 {
      let call = desk(world).call(number)
      #expect((call.stays + call.accepts + [call.stayOfNothing]).allSatisfy { 0 < $0 && $0 < 1 })
      #expect(call.values.count == call.eligible.count)
      #expect(0 < call.caller.statedStay && call.caller.statedStay < 1)
    }
  }

  /// What happens follows the chances: over many calls the shares meet.
  @Test func outcomesFollowTheTruth() {
    let desk = SimulatedDesk(.usual, seed: 3, calls: 4000)
    var (expected, stayed) = (0.0, 0)
    for number in 0..<4000 {
      let call = desk.call(number)
      expected += call.stayOfNothing
      if call.outcome(of: 0).leftAfter == nil { stayed += 1 }
    }
    // Four standard errors of a share over 4,000 calls.
    #expect(abs(expected - Double(stayed)) < 4 * (4000 * 0.25).squareRoot())
  }

  @Test func whoLeavesDoesSoInsideOfTheWindow() {
    for number in 0..<400 {
      let call = desk(.usual).call(number)
      for option in 0...call.eligible.count {
        let outcome = call.outcome(of: option)
        #expect((30...90).contains(outcome.window))
        #expect(outcome.leftAfter.map { (0..<outcome.window).contains($0) } ?? true)
        #expect((outcome.accepted == nil) == (option == 0))
      }
    }
  }

  /// Those who hunt for discounts accept them and would have stayed: the default world has them,
  /// or it would flatter whoever ranks by acceptance.
  @Test func acceptanceIsNotEffect() {
    let desk = SimulatedDesk(.usual, seed: 5, calls: 3000)
    var (hunting, others) = (
      (gain: 0.0, accept: 0.0, count: 0.0), (gain: 0.0, accept: 0.0, count: 0.0)
    )
    for number in 0..<3000 {
      let call = desk.call(number)
      guard let place = call.eligible.firstIndex(of: .thirtyPercent) else { continue }
      let gain = call.stays[place] - call.stayOfNothing
      if call.caller.acceptedBefore >= 2 {
        hunting = (hunting.gain + gain, hunting.accept + call.accepts[place], hunting.count + 1)
      } else {
        others = (others.gain + gain, others.accept + call.accepts[place], others.count + 1)
      }
    }
    #expect(hunting.accept / hunting.count > others.accept / others.count)
    #expect(hunting.gain / hunting.count < others.gain / others.count)
  }

  private func desk(_ world: SimulatedWorld) -> SimulatedDesk {
    SimulatedDesk(world, seed: 7, calls: 400)
  }
}
