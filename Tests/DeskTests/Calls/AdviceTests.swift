import Desk
import Insight
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// What offers add, on the card of a call.
@Suite struct AdviceTests {
  @Test func beforeAnythingIsKnownTheDesignSpeaksAndSaysSo() throws {
    var desk = try Desk()
    desk.takeCall("nakamura")
    desk.seesNo("would stay anyway", "keeps")
    desk.press("rp1")
    desk.sees("would stay anyway", "design values, not measured", "keeps", "worth", "≈ +")
    desk.seesNo(" ±")
  }

  @Test func whatWasDrawnIsMarkedAndRecorded() throws {
    var desk = try Desk()
    let drawn = desk.callWithAChoice()
    desk.sees("→ try this")
    desk.present(drawn)
    let suggestion = try #require(desk.recorded.first)
    #expect(suggestion.incentive == drawn)
    #expect((1...Suggestion.whole).contains(suggestion.propensity))
    #expect(!suggestion.isOverridden(by: drawn))
    #expect(try desk.store.verify().isSound)
  }

  @Test func anotherChoiceIsRecordedAsOne() throws {
    var desk = try Desk()
    let drawn = desk.callWithAChoice()
    let other = drawn == "I08" ? "I13" : "I08"
    desk.present(other)
    let suggestion = try #require(desk.recorded.first)
    #expect(suggestion.incentive == drawn)
    #expect(suggestion.isOverridden(by: other))
    #expect(try desk.store.verify().isSound)
  }

  /// What is owed is never suggested, so that giving it is no other choice.
  @Test func whatIsOwedIsRecordedWithoutASuggestion() throws {
    var desk = try Desk()
    _ = desk.callWithAChoice()
    desk.present("I04")
    #expect(
      desk.commands.contains { command in
        if case .on(_, .present("I04", _, nil)) = command { true } else { false }
      })
  }

  @Test func anObjectionHidesAllOfIt() throws {
    var desk = try Desk()
    _ = desk.callWithAChoice()
    let call = try #require(try desk.store.openCalls(of: Actor.amelie.name).first)
    try desk.store.confirm(Dossier.objection, on: call)
    desk.press("f")
    desk.press(.escape)
    desk.press("v")
    desk.seesNo("would stay anyway", "keeps", "try this", "≈")
    desk.press("w")
    desk.seesNo("points")
  }

  /// Learnt beside the call; the rows stay where they are.
  @Test func whatIsLearntMeanwhileShows() throws {
    var desk = try Desk()
    _ = desk.callWithAChoice()
    let titles = desk.offerTitles
    desk.seesNo("n = 400")
    let cases = (0..<1200).map { PastCase.sample($0) }
    let learnt = OfferAdviser(
      cases, catalogue: desk.store.rules.catalogue, store: desk.store.identity.store, generation: 9)
    desk.hear(.learnt(learnt))
    desk.sees("(n = 400)", " ±")
    #expect(desk.offerTitles == titles)
    desk.press("w")
    desk.sees("interval", "n = 400")
  }

  /// At the start and once a minute after somebody closed a call, and not for a key.
  @Test func itLooksAgainAfterAClose() throws {
    var desk = try Desk()
    #expect(desk.lessons == 1)
    desk.takeCall("nakamura")
    desk.press("vvrp1jjjkw")
    #expect(desk.lessons == 1)
    desk.pass(seconds: 61)
    desk.hear()
    #expect(desk.lessons == 2)
    desk.hear()
    desk.pass(seconds: 61)
    desk.handle(.tick)
    #expect(desk.lessons == 3)
    desk.pass(seconds: 61)
    desk.handle(.tick)
    #expect(desk.lessons == 3)
  }

  @Test func theCardIsWholeOnSmallScreens() throws {
    var desk = try Desk()
    _ = desk.callWithAChoice()
    desk.sees("≈ +", "try this", "would stay anyway", size: Desk.narrow)
    desk.sees("try this", size: Desk.small)
  }
}

extension PastCase {
  /// One of three: I08, I13 or nothing.
  fileprivate static func sample(_ index: Int) -> PastCase {
    let offer = ["I08", "I13", nil][index % 3]
    return PastCase(
      day: "2026-06-01", reason: "P1", tenureMonths: 12, chargeRank: 0.8, contract: .monthToMonth,
      hasOpenCase: false, acceptedBefore: 0, risk: Share(percent: 20), offer: offer,
      answer: offer.map { _ in .accepted },
      staying: index % 4 == 0 ? .left("2026-06-20") : .thereOn("2026-11-01"),
      watchedUntil: "2026-11-01")
  }
}

extension Store {
  /// The subscriber says so, on this call.
  fileprivate func confirm(_ code: String, on call: Call) throws {
    _ = try perform(.on(call.id, .confirm(code)), id: CommandID(world), by: .amelie)
  }
}

extension Desk {
  /// A call on which an offer was drawn; its code.
  fileprivate mutating func callWithAChoice() -> String {
    takeCall("nakamura")
    let titles = store.rules.catalogue.incentives.map { ($0.code, app.session.say($0.title)) }
    // Each reason draws anew.
    for reason in ["rp1", "rp2", "rp3", "rp4", "rc1", "rc2", "ru1", "ru2"] {
      press(reason)
      let row = grid().semantics.first {
        $0.role == .row && $0.label.range(of: "try this") != nil
      }
      if let drawn = titles.first(where: { row?.label.range(of: $0.1) != nil }) { return drawn.0 }
    }
    Issue.record("no offer was drawn")
    return ""
  }

  /// What was suggested with each offer in the log.
  fileprivate var recorded: [Suggestion] {
    ((try? store.log(.none, limit: 9)) ?? []).compactMap(\.suggestion)
  }

  fileprivate var lessons: Int {
    asked.count { if case .learn = $0 { true } else { false } }
  }
}
