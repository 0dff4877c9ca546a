import Insight
import Retention
import TestSupport
import Testing

@Suite struct OfferChoiceTests {
  @Test(arguments: 0..<10)
  func chancesSumToOneAndNoneIsForgotten(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let chances = ThompsonRule().chances(MadeOffers.beliefs(stays: [0.2, 0.5, 0.55, 0.9]), &chance)
    #expect(abs(chances.reduce(0, +) - 1) < 1e-12)
    #expect(chances.count == 5)
    #expect(chances.allSatisfy { $0 >= 0.02 / 5 })
  }

  /// What is logged is what was done: over many choices with the same draws, shares meet chances.
  @Test func thePropensityIsTheShareOfChoices() throws {
    let beliefs = MadeOffers.beliefs(stays: [0.5, 0.52, 0.48])
    var counts: [String?: Int] = [:]
    var logged: [String?: Double] = [:]
    for seed in 0..<4000 {
      var chance = Chance(seed: UInt64(seed))
      let choice = ThompsonRule().choose(beliefs, &chance)
      counts[choice.offer, default: 0] += 1
      // 1 / propensity averages to the number of options only if each was drawn with its chance.
      logged[choice.offer, default: 0] += 1 / choice.propensity
    }
    for option in [nil, "I1", "I2", "I3"] as [String?] {
      let mean = try #require(logged[option]) / 4000
      #expect(
        abs(mean - 1) < 0.25, "\(option ?? "nothing") was chosen \(counts[option] ?? 0) times")
    }
  }

  @Test func aSeedSettlesTheChoice() {
    let beliefs = MadeOffers.beliefs(stays: [0.5, 0.52, 0.48])
    var (one, other) = (Chance(seed: 5), Chance(seed: 5))
    #expect(ThompsonRule().choose(beliefs, &one) == ThompsonRule().choose(beliefs, &other))
  }

  @Test func nothingIsOfferedWhenNothingPays() {
    let poor = MadeOffers.beliefs(stays: [0.5, 0.5], cost: 9000)
    #expect(poor.best == nil)
    #expect(poor.estimates.allSatisfy { $0.added < .zero })
    #expect(MadeOffers.beliefs(stays: [0.5, 0.8]).best?.code == "I2")
  }

  /// The stay of 0.8 instead of 0.5, of 400.00: 120.00, less half of 10.00, less 2.00.
  @Test func whatAnOfferAddsIsWorkedOut() throws {
    let beliefs = MadeOffers.beliefs(stays: [0.8], spread: 1e-9)
    let estimate = try #require(beliefs.best)
    #expect(estimate.added == Money(minor: 12_000 - 500 - 200))
    #expect(estimate.interval.lowerBound <= estimate.added)
    #expect(abs(beliefs.wouldStayAnyway - 0.5) < 1e-9)
  }

  @Test func noOfferIsCalledBetterWhileIntervalsOverlap() {
    let wide = MadeOffers.beliefs(stays: [0.5, 0.6], spread: 0.5)
    #expect(wide.isBetter("I2", than: "I1") == nil)
    #expect(wide.usesToTellApart("I2", "I1") ?? 0 > 100)
    let narrow = MadeOffers.beliefs(stays: [0.5, 0.6], spread: 0.01)
    #expect(narrow.isBetter("I2", than: "I1") == true)
    #expect(narrow.isBetter("I1", than: "I2") == false)
    #expect(narrow.isBetter("I1", than: "I1") == nil)
  }

  @Test(arguments: [(0.15, 0.45, 36), (0.3, 0.4, 356), (0.4, 0.45, 1532)])
  func soManyCallsTellTwoSharesApart(one: Double, other: Double, expected: Int) {
    #expect(samplePerArm(one, other) == expected)
    #expect(samplePerArm(other, one) == expected)
  }

  @Test func sharesThatAreTheSameAreNeverToldApart() {
    #expect(samplePerArm(0.4, 0.4) == nil)
    #expect(samplePerArm(-0.1, 0.4) == nil)
  }
}

enum MadeOffers {
  /// Offers I1, I2 … of a call in which half would stay anyway, worth 400.00 each.
  static func beliefs(
    stays: [Double], cost: Int64 = 1000, spread: Double = 0.3
  ) -> OfferBeliefs {
    let none = [Double](repeating: 0, count: 3)
    let remaining = Money(minor: 40_000)
    let half = ArmLogit(mean: 0, own: 1e-9, shared: none)
    let offers = stays.enumerated().map { index, stay in
      OfferBelief(
        stake: OfferStake(
          code: "I\(index + 1)", remaining: remaining, cost: Money(minor: cost)),
        stay: ArmLogit(mean: logit(stay), own: spread, shared: none), accept: half, uses: 50)
    }
    return OfferBeliefs(
      nothing: half, remainingWithNothing: remaining, handling: Money(minor: 200), offers: offers)
  }
}
