import Insight
import Retention
import TestSupport
import Testing

@Suite struct OfferAdviserTests {
  @Test func beforeAnythingWasObservedItSaysSo() throws {
    let advice = try #require(Self.advice(Self.adviser([])))
    #expect(advice.isDesign)
    #expect(advice.usesOfNothing == 0)
    #expect(!advice.figures.values.contains { !$0.isDesign })
    for code in advice.figures.keys { #expect(advice.rank(of: code)?.isOpen ?? true) }
  }

  /// What is owed, and what costs an amount that is yet to be stated, has no figure.
  @Test func onlyOffersAreJudged() throws {
    let advice = try #require(Self.advice(Self.adviser([])))
    #expect(!advice.figures.keys.contains("APOLOGY"))
    #expect(!advice.figures.keys.contains("REFUND"))
    #expect(advice.figures.keys.contains("TEN-OFF"))
  }

  /// Enough calls and a large difference: then, and only then, one is called better.
  @Test(arguments: [(20, 0.55, false), (400, 0.95, true)])
  func nothingIsBetterWhileTheIntervalSaysOtherwise(
    _ each: Int, _ share: Double, _ isProven: Bool
  ) throws {
    let cases =
      Self.cases("TEN-OFF", each, staying: share) + Self.cases("PREMIUM", each, staying: 0.5)
      + Self.cases(nil, each, staying: 0.5) + Self.cases("RIGHT-SIZE", each, staying: 0.5)
    let advice = try #require(Self.advice(Self.adviser(cases)))
    let rank = try #require(advice.rank(of: "TEN-OFF"))
    #expect(rank.isOpen == !isProven)
    if case .open(_, let needed) = rank { #expect((needed ?? 1) > 0) }
    #expect(advice.usesOfNothing == each)
    #expect(advice.figures["TEN-OFF"]?.estimate.uses == each)
  }

  @Test func chancesSumToOneAndTheCallDrawsTheSame() throws {
    let advice = try #require(Self.advice(Self.adviser([])))
    #expect(abs(advice.options.reduce(0) { $0 + $1.propensity } - 1) < 1e-9)
    #expect(
      advice.options.allSatisfy { $0.propensity >= 0.02 / Double(advice.options.count) - 1e-12 })
    #expect(advice.options.contains { $0 == advice.drawn })
    #expect(Self.advice(Self.adviser([]))?.drawn == advice.drawn)
    let drawn = Set(
      (1...60).compactMap { Self.advice(Self.adviser([]), number: $0)?.drawn?.offer })
    #expect(drawn.count > 1)
  }

  /// What is learnt in the middle of a call changes its figures and not what was drawn.
  @Test func whatWasDrawnStays() throws {
    let first = try #require(Self.advice(Self.adviser([])))
    let learnt = Self.adviser(Self.cases("PREMIUM", 300, staying: 0.99), generation: 1)
    let second = try #require(Self.advice(learnt, keeping: first))
    #expect(second.drawn == first.drawn)
    #expect(second.figures != first.figures)
  }

  @Test func nobodyWhoIsHeldOutIsOfferedAGift() throws {
    let adviser = Self.adviser([])
    let held = try #require((1...2000).first { Self.holdout.contains(account: "7590-VHVE\($0)") })
    let free = try #require((1...2000).first { !Self.holdout.contains(account: "7590-VHVE\($0)") })
    let advice = try #require(Self.advice(adviser, account: Int64(held), reason: "S1"))
    let families = advice.options.compactMap(\.offer).compactMap {
      Catalogue.sample.incentive($0)?.family
    }
    #expect(advice.isHeldOut)
    #expect(advice.suggestion?.isHeldOut == true)
    // A repair is not withheld from anybody.
    #expect(families == [.repair])
    let other = try #require(Self.advice(adviser, account: Int64(free), reason: "S1"))
    #expect(!other.isHeldOut)
    #expect(other.options.count > advice.options.count)
  }

  @Test func whoObjectsIsNotJudged() {
    let dossier = Dossier.sample.objecting()
    let call = Call.sample(reason: "P1")
    let ranked = rankedOffers(for: call, in: .sample(dossier))
    #expect(Self.adviser([]).advice(on: call, dossier, ranked) == nil)
  }

  /// Those who left are known at once, those who stayed when billing is heard of again; the first
  /// alone would teach that everybody leaves.
  @Test func beforeBillingIsHeardOfNobodyTeaches() {
    let early = Self.cases("TEN-OFF", 100, staying: 0, watchedUntil: nil)
    let adviser = Self.adviser(early)
    #expect(Self.advice(adviser)?.figures["TEN-OFF"]?.isDesign == true)
  }

  @Test func anOfferThatNoLongerWorksRaisesTheAlarm() {
    let good = Self.cases("TEN-OFF", 400, staying: 0.9)
    let bad = Self.cases("TEN-OFF", 300, staying: 0.1)
    #expect(Self.adviser(good + good).drift.isEmpty)
    #expect(Self.adviser(good + bad).drift == ["TEN-OFF": .staysLess])
  }

  static let holdout = Holdout(salt: "ab")

  static func adviser(_ cases: [PastCase], generation: Int64 = 0) -> OfferAdviser {
    OfferAdviser(cases, catalogue: .sample, store: "ab", generation: generation)
  }

  static func advice(
    _ adviser: OfferAdviser, account: Int64? = nil, reason: String = "P1", number: Int64 = 4217,
    keeping old: OfferAdvice? = nil
  ) -> OfferAdvice? {
    let free = (1...2000).first { !holdout.contains(account: "7590-VHVE\($0)") } ?? 1
    let dossier = Dossier.sample(of: .sample(id: account ?? Int64(free)))
    var call = Call(
      id: Identifier(number), number: CallNumber(text: "\(number)-K7Q2"),
      subscriber: dossier.subscriber.id, agent: "amelie", openedAt: .sample)
    call.apply(.reasonSet(reason), at: .sample)
    let ranked = rankedOffers(for: call, in: .sample(dossier))
    return adviser.advice(on: call, dossier, ranked, keeping: old)
  }

  /// Calls that are alike, of which a share stayed for the whole window.
  static func cases(
    _ offer: String?, _ count: Int, staying share: Double, watchedUntil: Day? = "2027-06-01"
  ) -> [PastCase] {
    (0..<count).map { index in
      let stays = Int(Double(index + 1) * share) > Int(Double(index) * share)
      return PastCase(
        day: .sample, reason: "P1", tenureMonths: 24, chargeRank: 0.8, contract: .monthToMonth,
        hasOpenCase: false, acceptedBefore: 0, risk: Share(percent: 50), offer: offer,
        answer: offer == nil ? nil : .accepted,
        staying: stays ? .thereOn("2027-06-01") : .left("2026-11-22"), watchedUntil: watchedUntil)
    }
  }
}

extension OfferRank {
  fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
}
