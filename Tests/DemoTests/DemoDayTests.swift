import Demo
import Retention
import Testing

@Suite struct DemoDayTests {
  private static let subscribers = Made.subscribers(5000)
  private static let script = DemoDay(subscribers)
  private static let calls = script.earlier + script.today

  @Test func theSameEveryTime() {
    #expect(DemoDay(Self.subscribers).today == Self.script.today)
    #expect(DemoDay(Self.subscribers).earlier == Self.script.earlier)
    let other = DemoDay(DemoSubscribers(seed: 2, count: 5000, today: Made.today))
    #expect(other.today != Self.script.today)
  }

  @Test func aDayHasAboutSixScoreCalls() {
    #expect((115...130).contains(Self.script.today.count))
    #expect((35...45).contains(Self.script.earlier.count))
    #expect(Self.script.today.allSatisfy { $0.day == Made.today })
    #expect(Self.script.earlier.allSatisfy { $0.day < Made.today })
    #expect(Self.script.earlier.allSatisfy { ($0.day.daysSinceEpoch + 4) % 7 != 0 })
  }

  @Test(arguments: [0, 1, 6, 7, 40, 300])
  func aSmallStoreHasFewerCalls(count: Int) {
    let script = DemoDay(Made.subscribers(count))
    let ids = Set((script.today + script.earlier).map(\.subscriber.rawValue))
    #expect(ids.allSatisfy { $0 <= Int64(count) })
    #expect(script.today.count <= max(0, count))
  }

  @Test(arguments: DemoStaff.agents + DemoStaff.supervisors)
  func nobodyTakesTwoAtATime(_ agent: Actor) {
    let mine = Self.script.today.filter { $0.agent == agent }
    #expect(!mine.isEmpty)
    for (one, next) in zip(mine, mine.dropFirst()) {
      #expect(one.startsAt + one.length < next.startsAt)
    }
    #expect(mine.allSatisfy { $0.startsAt >= 8 * 3600 && $0.startsAt + $0.length < 19 * 3600 })
  }

  @Test func nobodyWhoLeftCalls() {
    #expect(Self.calls.allSatisfy { Self.subscribers[$0.subscriber]?.left == false })
    let today = Self.script.today.map(\.subscriber)
    #expect(Set(today).count == today.count)
    #expect(Showcase.allCases.allSatisfy { !today.contains($0.id) })
  }

  @Test func someoneComesBack() throws {
    let boomerang = try #require(Self.script.boomerang)
    #expect(Self.script.earlier.count { $0.subscriber == boomerang } == 2)
    #expect(Self.script.today.contains { $0.subscriber == boomerang })
  }

  @Test func endingsAreMixed() {
    let endings = Self.script.today.flatMap {
      [$0.closing.otherwise] + $0.closing.kept.map(\.outcome)
    }
    for outcome in [
      "KEPT-NOOFFER", "KEPT-OFFER", "KEPT-FIX", "POSTPONED", "PAUSED", "CANCELLED-NOW",
      "CANCELLED-EOT", "DROPPED",
    ] {
      #expect(endings.contains(outcome), "nobody meant \(outcome)")
    }
    let plain = Self.script.today.count { call in
      !call.steps.contains { step in
        if case .offer = step.action { true } else { false }
      }
    }
    #expect((20...80).contains(plain))
  }

  @Test func aCallbackIsSetWhereOneIsNeeded() {
    for call in Self.calls {
      let needs = ["POSTPONED", "COMPLAINT-OPENED", "DROPPED"].contains(call.closing.otherwise)
      #expect((call.closing.callbackMinutes != nil) == needs)
    }
  }

  @Test func whoSpeaksPortugueseIsNotedInPortuguese() {
    #expect(Set(Self.script.today.map(\.language)) == Set(Language.allCases))
    for call in Self.calls {
      #expect(call.language == Self.subscribers[call.subscriber]?.language ?? .en)
    }
  }
}

@Suite struct CatalogueAgreementTests {
  private static let hasCatalogue = Made.catalogue != nil

  @Test(.enabled(if: hasCatalogue, "the checkout has no Catalogue/default.yaml"))
  func circumstancesAreOfTheCatalogue() {
    let known = Made.codes("circumstances")
    let used = Made.subscribers(5000).reduce(into: Set<String>()) { $0.formUnion($1.circumstances) }
    #expect(used.count >= 13)
    #expect(used.subtracting(known) == [])
  }

  @Test(
    .enabled(if: hasCatalogue, "the checkout has no Catalogue/default.yaml"),
    arguments: [UInt64](1...12))
  func theScriptIsOfTheCatalogue(seed: UInt64) {
    let script = DemoDay(DemoSubscribers(seed: seed, count: 5000, today: Made.today))
    var used = Used()
    for call in script.earlier + script.today { used.add(call) }
    #expect(used.reasons.subtracting(Made.codes("reasons")) == [])
    #expect(used.incentives.subtracting(Made.codes("incentives")) == [])
    #expect(used.circumstances.subtracting(Made.codes("circumstances")) == [])
    #expect(used.outcomes.subtracting(Made.codes("outcomes")) == [])
    #expect(used.reasons.count > 15 && used.incentives.count > 8)
  }

  private struct Used {
    var reasons: Set<String> = []
    var incentives: Set<String> = []
    var circumstances: Set<String> = []
    var outcomes: Set<String> = []

    mutating func add(_ call: DemoCall) {
      outcomes.insert(call.closing.otherwise)
      outcomes.formUnion(call.closing.kept.map(\.outcome))
      for step in call.steps {
        switch step.action {
        case .setReason(let code): reasons.insert(code)
        case .confirm(let code): circumstances.insert(code)
        case .offer(let offer): incentives.insert(offer.incentive)
        case .checkIdentity, .note: break
        }
      }
    }
  }
}
