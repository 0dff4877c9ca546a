import Retention
import Store
import TestSupport
import Testing

/// What the answers of a store come to, beside a plain count of what was answered.
@Suite struct SatisfactionStoreTests {
  private let clock = SetClock(.sample)
  private let desk: TestDesk
  private let ana = Actor(name: "Ana", level: .supervisor)

  init() throws {
    desk = try TestDesk(subscribers: 40, world: clock.world) {
      Rulebook(catalogue: $0, jurisdiction: .sample(hours: .always), survey: .sample)
    }
  }

  private func answer(
    _ subscriber: Int64, _ commands: [SurveyCommand], reason: String = "P1", present: String? = nil,
    by actor: Actor = TestDesk.amelie
  ) throws {
    let call = try desk.open(subscriber, by: actor)
    try desk.on(call, [.setReason(reason)], by: actor)
    if let present {
      let offered = try desk.on(call, [.present(incentive: present, terms: Terms())], by: actor)
      try desk.on(call, [.answer(offered.offers[0].id, .declined)], by: actor)
    }
    try desk.on(call, [.close(outcome: "CANCELLED-EOT", callbackAt: nil, language: .en)], by: actor)
    for command in commands {
      _ = try desk.store.perform(
        CareOrder(.survey(command), for: call.subscriber, on: call.id),
        id: CommandID(desk.store.world), by: actor)
    }
  }

  private func nps(_ score: Int) -> SurveyCommand { .score(question: "recommend", score, .en) }

  @Test func everyAnswerIsCountedOnce() throws {
    for (index, score) in [9, 10, 7, 3].enumerated() {
      try answer(Int64(index + 1), [nps(1), nps(score), .score(question: "call", 4, .en)])
    }
    try answer(5, [.refuse(nil)])
    try answer(6, [.score(question: "ease", 6, .en), .refuse(nil)])
    let said = try desk.store.satisfaction(since: "2026-01-01", by: ana)
    #expect((said.asked, said.declined) == (6, 1))
    #expect(said.nps == ScoreTally([9, 10, 7, 3]))
    #expect(said.csat == ScoreTally([4, 4, 4, 4]) && said.effort == ScoreTally([6]))
    #expect(said.response == CountedRate(5, of: 6))
    let later = try desk.store.satisfaction(since: "2026-11-23", by: ana)
    #expect(later.asked == 0 && later.nps.count == 0 && later.response == nil)
  }

  @Test func answersAreToldApart() throws {
    try answer(1, [nps(10)], reason: "P1", present: "PREMIUM")
    try answer(2, [nps(2)], reason: "P1", by: TestDesk.tom)
    clock.moment = Moment(day: "2026-12-03", hour: 9)
    try answer(3, [nps(8)], reason: "P3")
    let said = try desk.store.satisfaction(since: "2026-01-01", by: ana)
    #expect(
      said.groups[.reason] == [
        .init(key: "P1", nps: ScoreTally([10, 2])), .init(key: "P3", nps: ScoreTally([8])),
      ])
    #expect(
      said.groups[.offer] == [
        .init(key: "", nps: ScoreTally([2, 8])), .init(key: "PREMIUM", nps: ScoreTally([10])),
      ])
    #expect(said.groups[.agent]?.map(\.key) == ["Amélie R.", "Tom B."])
    #expect(
      said.months == [
        .init(month: Month("2026-11-01"), nps: ScoreTally([10, 2])),
        .init(month: Month("2026-12-01"), nps: ScoreTally([8])),
      ])
  }

  @Test func figuresAreForThoseWhoMayReadThem() throws {
    let store = try Staffed().store
    let amelie = Actor(name: Staffed.amelie, level: .senior)
    #expect(throws: Refusal.notAdmitted) { try store.satisfaction(since: .sample, by: amelie) }
    #expect(throws: Refusal.notAdmitted) {
      try store.verbatims(matching: "", since: .sample, limit: 9, by: amelie)
    }
    let ana = Actor(name: Staffed.ana, level: .supervisor)
    #expect(try store.satisfaction(since: .sample, by: ana).asked == 0)
  }

  @Test(arguments: [
    ("", ["Très cher, le débit", "slow line"]), ("DEBIT", ["Très cher, le débit"]),
    ("tres ch", ["Très cher, le débit"]), ("low", []), ("line slow", ["slow line"]),
    ("%", ["Très cher, le débit", "slow line"]),
  ])
  func wordsAreFoundHoweverTheyAreTyped(text: String, found: [String]) throws {
    try answer(1, [.say("slow line", about: nil, .en)])
    try answer(2, [nps(9)])
    try answer(3, [.say("Très cher, le débit", about: nil, .fr)])
    let verbatims = try desk.store.verbatims(
      matching: text, since: "2026-01-01", limit: 10, by: ana)
    #expect(verbatims.map(\.answer.words) == found)
    #expect(verbatims.allSatisfy { $0.subscriberName == "Zoë Nakamura-Díaz" })
  }

  @Test func whatPeopleDidStandsBesideWhatTheySaid() throws {
    try answer(1, [nps(10)])
    try answer(2, [nps(3)])
    try answer(3, [nps(0)])
    var rows = (1...3 as ClosedRange<Int64>).makeIterator()
    _ = try desk.store.subscriberImport(file: "b.csv", by: TestDesk.amelie).run(rows: {
      rows.next().map { id in
        var one = Subscriber.sample(id: id)
        one.left = id == 3
        return one
      }
    })
    #expect(
      try desk.store.satisfaction(since: "2026-01-01", by: ana).saidAndDone == [
        SaidAndDone(camp: .promoter, count: 1, left: 0),
        SaidAndDone(camp: .detractor, count: 2, left: 1),
      ])
  }

  /// Random evenings: the sums are those of a plain list.
  @Test(arguments: 1...5 as ClosedRange<UInt64>) func randomEvenings(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var scores: [String: [Int]] = [:]
    for subscriber in 1...30 as ClosedRange<Int64> {
      let reason = ["P1", "P3"][Int.random(in: 0...1, using: &chance)]
      let score = Int.random(in: 0...10, using: &chance)
      if Int.random(in: 0...4, using: &chance) == 0 {
        try answer(subscriber, [.refuse(nil)], reason: reason)
      } else {
        try answer(subscriber, [nps(score)], reason: reason)
        scores[reason, default: []].append(score)
      }
    }
    let said = try desk.store.satisfaction(since: "2026-01-01", by: ana)
    #expect(said.nps == ScoreTally(scores.values.flatMap(\.self)))
    #expect(
      Dictionary(uniqueKeysWithValues: said.groups[.reason]?.map { ($0.key, $0.nps) } ?? [])
        == scores.mapValues { ScoreTally($0) })
    #expect(said.asked - said.declined == said.nps.count)
    #expect(try desk.store.verify().isSound)
  }
}
