import Retention
import TestSupport
import Testing

/// Who may be contacted, for what, how often and when.
@Suite struct ContactTests {
  private let cap = Cap(count: 2, months: 1)

  private func situation(
    _ care: Care = Care(), left: Bool? = nil, hours: ContactHours = .always,
    at now: Moment = .sample
  ) -> CareSituation {
    var subscriber = Subscriber.sample(id: 1)
    subscriber.left = left
    let catalogue = Catalogue.sample(guardRails: .sample(contactCap: cap))
    return CareSituation(
      rules: Rulebook(catalogue: catalogue, jurisdiction: .sample(hours: hours)),
      subscriber: subscriber, care: care, actor: Actor(name: "Amélie", level: .agent), now: now,
      utcOffset: { _ in 0 })
  }

  private func card(_ change: (inout ContactCard) -> Void) -> Care {
    var care = Care()
    change(&care.contact)
    return care
  }

  @Test func offersNeedAYes() {
    let asked = card { $0.consents[.offers] = true }
    #expect(asked.obstacle(to: .offers, in: situation(asked)) == nil)
    #expect(asked.obstacle(to: .surveys, in: situation(asked)) == .noConsent(.surveys))
    #expect(Care().obstacle(to: .offers, in: situation()) == .noConsent(.offers))
    #expect(Care().obstacle(to: .offers, in: situation(left: true)) == .hasLeft)
    #expect(Care().obstacle(to: .contract, in: situation(left: true)) == nil)
  }

  @Test func silenceIsForEverything() {
    let silent = card {
      $0.consents[.offers] = true
      $0.silentSince = .sample
    }
    for purpose in Purpose.allCases {
      #expect(silent.obstacle(to: purpose, in: situation(silent)) == .doNotContact)
    }
  }

  /// Two in a month: on the day a month after the older of them there is room again. A month that
  /// ends on a day that the next one lacks ends on its last.
  @Test(arguments: [
    ("2026-11-01", "2026-11-10", "2026-11-30", "2026-12-01"),
    ("2026-01-31", "2026-02-10", "2026-02-27", "2026-02-28"),
    ("2028-01-31", "2028-02-10", "2028-02-28", "2028-02-29"),
  ])
  func theCapOpensAgain(_ first: String, _ second: String, _ before: String, _ opens: String) {
    func day(_ iso: String) -> Day { Day(iso: iso) ?? .sample }
    func noon(_ iso: String) -> Moment {
      Moment(milliseconds: (Int64(day(iso).daysSinceEpoch) * 24 + 12) * 3_600_000)
    }
    let care = card { card in
      card.consents[.offers] = true
      card.contacts = [second, first].map {
        Contact(day: day($0), channel: .email, purpose: .offers, isReached: true)
      }
    }
    #expect(
      care.obstacle(to: .offers, in: situation(care, at: noon(before)))
        == .tooOften(used: 2, of: cap, opens: day(opens)))
    #expect(care.obstacle(to: .offers, in: situation(care, at: noon(opens))) == nil)
    // What is owed does not wait.
    #expect(care.obstacle(to: .contract, in: situation(care, at: noon(before))) == nil)
  }

  /// The sample's place takes calls until 18:00 on a Monday, and from 9:00 on.
  @Test func aCallbackKeepsToTheHours() throws {
    let sunday = try #require(Day(iso: "2026-11-22"))
    let now = Moment(milliseconds: Int64(sunday.daysSinceEpoch) * 86_400_000)
    let late = now.adding(milliseconds: (24 + 19) * 3_600_000)
    let next = LocalTime(sunday.adding(days: 2), minutes: 540)
    let there = situation(hours: .sample, at: now)
    #expect(throws: Refusal.contact(.outsideHours(next: next))) {
      _ = try Care().decide(.make(.callback, dueAt: late), in: there)
    }
    let letters = try Care().decide(PromiseCommand.make(.letter, dueAt: late), in: there)
    #expect(letters.count == 1)
    let early = now.adding(milliseconds: (24 + 10) * 3_600_000)
    #expect(try Care().decide(PromiseCommand.make(.callback, dueAt: early), in: there).count == 1)
  }
}
