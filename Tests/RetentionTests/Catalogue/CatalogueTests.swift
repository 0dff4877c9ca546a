import Retention
import TestSupport
import Testing

struct CatalogueTests {
  @Test(arguments: [
    ("P1", "P1", true), ("P", "P1", true), ("P1", "P12", false), ("S", "P1", false),
    ("P1", "P", false), ("", "", true), ("", "P1", false),
  ])
  func `a pattern names a group or one reason`(pattern: String, code: String, matches: Bool) {
    #expect(ReasonPattern(pattern).matches(code) == matches)
  }

  @Test(arguments: [("P1", "own"), ("P3", "group"), ("S1", nil)] as [(String, String?)])
  func `a reason's own play wins over its group's`(reason: String, play: String?) {
    let base = Catalogue.sample
    let catalogue = Catalogue(
      currency: base.currency, economics: base.economics, guardRails: base.guardRails,
      circumstances: [], reasonGroups: base.reasonGroups, outcomes: base.outcomes,
      incentives: [], plays: [.named("group", for: "P"), .named("own", for: "P1")],
      coreLines: base.coreLines)
    #expect(catalogue.play(for: reason)?.stop.en == play)
  }

  @Test func `of two things with one code the first counts, whatever they are`() {
    let twice = ["first", "second"].map {
      Incentive(
        code: "A", title: Localised($0), family: .plan, cost: .fixed(.zero), effect: .none,
        level: .agent)
    }
    let reasons = ["first", "second"].map {
      Reason(
        code: "P1", title: Localised($0), isSavable: true, isControllable: true,
        forbidsPitch: false)
    }
    let base = Catalogue.sample
    let catalogue = Catalogue(
      currency: base.currency, economics: base.economics, guardRails: base.guardRails,
      circumstances: [],
      reasonGroups: [ReasonGroup(code: "P", title: Localised("P"), reasons: reasons)],
      outcomes: base.outcomes, incentives: twice, plays: [], coreLines: base.coreLines)
    #expect(catalogue.incentive("A")?.title.en == "first")
    #expect(catalogue.reason("P1")?.title.en == "first")
  }
}

extension Play {
  fileprivate static func named(_ name: String, for pattern: String) -> Play {
    Play(
      reasons: [ReasonPattern(pattern)], acknowledge: Localised(name), question: nil,
      firstMove: Localised(name), firstOffers: [], fallbackOffers: [], stop: Localised(name))
  }
}
