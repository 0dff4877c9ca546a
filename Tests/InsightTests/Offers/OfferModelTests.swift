import Insight
import Retention
import TestSupport
import Testing

@Suite struct OfferModelTests {
  @Test func aNewIncentiveStartsWhereItsDesignSays() throws {
    let model = OfferModel(designs: [
      OfferDesign(code: "A", effect: 0.4), OfferDesign(code: "B"),
      OfferDesign(code: "C", effect: 0.4, groups: ["S"]),
    ])
    let beliefs = model.beliefs(question(["A", "B", "C"]))
    let means = beliefs.offers.map(\.stay.mean)
    #expect(means[0] > means[1])
    // Meant for another reason than this call's.
    #expect(means[2] == means[1])
    #expect(means[1] == beliefs.nothing.mean)
  }

  /// Nobody is known to have stayed until the window is over: such a log changes nothing, nor do
  /// those of it who left early.
  @Test(arguments: [nil, 0])
  func noOutcomeYetTeachesNothing(leftAfter: Int?) {
    var model = OfferModel(designs: [OfferDesign(code: "A")])
    let before = model.beliefs(question(["A"]))
    let watch = StayWatch(window: 60, seen: 59, leftAfter: leftAfter)
    model.learn(from: (0..<200).map { _ in record("A", watch, accepted: nil) })
    #expect(model.beliefs(question(["A"])) == before)
  }

  /// Once it is known when people leave, half of a window counts for half of those who leave.
  @Test func whoIsStillThereCountsForWhatWouldHaveShown() {
    let known = (0..<80).map { index in
      record("A", StayWatch(window: 60, seen: 60, leftAfter: index % 2 == 0 ? nil : index % 60))
    }
    let there = (0..<80).map { _ in record("A", StayWatch(window: 60, seen: 30, leftAfter: nil)) }
    let stayed = (0..<80).map { _ in record("A", StayWatch(window: 60, seen: 60, leftAfter: nil)) }
    let shares = [[], there, stayed].map { more in
      var model = OfferModel(designs: [OfferDesign(code: "A")])
      model.learn(from: known + more)
      return model.beliefs(question(["A"])).offers[0].stay.share
    }
    #expect(shares[0] < shares[1])
    #expect(shares[1] < shares[2])
  }

  @Test func whatWorksIsFound() throws {
    var model = OfferModel(designs: [OfferDesign(code: "A"), OfferDesign(code: "B")])
    model.learn(from: Self.log(stays: ["A": 0.8, "B": 0.4, "": 0.4], each: 150))
    let beliefs = model.beliefs(question(["A", "B"]))
    #expect(beliefs.best?.code == "A")
    #expect(beliefs.isBetter("A", than: "B") == true)
    #expect(abs(beliefs.wouldStayAnyway - 0.4) < 0.12)
    #expect(beliefs.wouldStayAnywayInterval.contains(0.4))
    #expect(beliefs.offers.map(\.uses) == [150, 150])
  }

  /// Of posteriors that are right, nine in ten 90 % intervals hold the truth.
  @Test func intervalsHoldTheTruth() {
    var covered = 0
    for seed in 0..<60 {
      var chance = Chance(seed: UInt64(seed))
      let truth = [0.35, 0.45, 0.5, 0.55, 0.65][seed % 5]
      var model = OfferModel(designs: [OfferDesign(code: "A")])
      model.learn(
        from: (0..<120).map { _ in
          let stayed = Double(chance.next() >> 11) * 0x1p-53 < truth
          return record("A", StayWatch(window: 30, seen: 30, leftAfter: stayed ? nil : 3))
        })
      let belief = model.beliefs(question(["A"])).offers[0].stay
      let reach = OfferBeliefs.ninety * belief.variance.squareRoot()
      if abs(belief.mean - logit(truth)) <= reach { covered += 1 }
    }
    #expect((46...60).contains(covered), "\(covered) of 60")
  }

  @Test func recordsOfOffersThatAreGoneArePassedOver() {
    var model = OfferModel(designs: [OfferDesign(code: "A")])
    model.learn(from: Self.log(stays: ["GONE": 0.9], each: 60))
    #expect(model.beliefs(question(["A", "GONE"])).offers.map(\.stake.code) == ["A"])
  }

  @Test func featuresAreAsManyAsTheirNames() {
    #expect(OfferFeatures.of(facts).count == OfferFeatures.names.count)
    #expect(OfferFeatures.of(facts).allSatisfy { abs($0) < 3 })
  }

  private static func log(stays: [String: Double], each: Int) -> [OfferRecord] {
    stays.sorted { $0.key < $1.key }.flatMap { code, share in
      (0..<each).map { index in
        let stayed = Double(index) < share * Double(each)
        return OfferModelTests().record(
          code.isEmpty ? nil : code,
          StayWatch(window: 30, seen: 30, leftAfter: stayed ? nil : 0))
      }
    }
  }

  private func record(
    _ offer: String?, _ watch: StayWatch, accepted: Bool? = true
  ) -> OfferRecord {
    OfferRecord(
      facts: facts, offer: offer, accepted: offer == nil ? nil : accepted, stay: watch)
  }

  private var facts: CallFacts {
    CallFacts(
      reasonGroup: "P", tenureMonths: 19, chargeRank: 0.5, contract: .oneYear, hasOpenCase: false,
      acceptedBefore: 0, risk: 0.5)
  }

  private func question(_ codes: [String]) -> OfferQuestion {
    let remaining = Money(minor: 40_000)
    return OfferQuestion(
      facts: facts,
      stakes: codes.map {
        OfferStake(code: $0, remaining: remaining, cost: Money(minor: 1000))
      }, remainingWithNothing: remaining)
  }
}
