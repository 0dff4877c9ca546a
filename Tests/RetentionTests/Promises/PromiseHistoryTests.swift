import Retention
import TestSupport
import Testing

/// Whatever happens to promises, in whatever order.
@Suite struct PromiseHistoryTests {
  private static let hour: Int64 = 3_600_000

  @Test(arguments: 1...20) func everyPromiseThatWasDueCountsOnce(_ seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var care = Care()
    var now = Moment.sample
    var made: Int64 = 0
    for _ in 0..<120 {
      now = now.adding(milliseconds: Int64.random(in: 0...6, using: &chance) * Self.hour)
      let id = Identifier<Promise>(Int64.random(in: 1...max(1, made), using: &chance))
      let due = now.adding(milliseconds: Int64.random(in: -2...30, using: &chance) * Self.hour)
      let command: PromiseCommand =
        switch Int.random(in: 0..<6, using: &chance) {
        case 0, 1: .make(.letter, dueAt: due)
        case 2: .keep(id)
        case 3: .move(id, to: due)
        case 4: .withdraw(id, why: "moved away")
        default: .handOver(id, to: "Tom")
        }
      let before = care.promises.first { $0.id == id }
      do {
        let facts = try care.decide(command, in: situation(care, now, next: made + 1))
        for fact in facts {
          if case .made = fact { made += 1 }
          care.apply(fact, at: now, by: "Ana")
        }
        // What is over does not change any more.
        if before?.isOpen == false {
          #expect(facts.contains { if case .made = $0 { true } else { false } })
        }
      } catch { continue }
    }
    let rate = KeptRate(care.promises, at: now)
    let late = care.promises.filter { $0.wasMissed || $0.isOverdue(at: now) }
    let inTime = care.promises.filter { promise in
      if case .kept = promise.state { !promise.wasMissed } else { false }
    }
    #expect(care.promises.count == Int(made))
    #expect(rate.late + rate.overdue == late.count)
    #expect(rate.kept == inTime.count)
    for promise in inTime {
      if case .kept(_, let at) = promise.state { #expect(at <= promise.dueAt) }
    }
  }

  private func situation(_ care: Care, _ now: Moment, next: Int64) -> CareSituation {
    CareSituation(
      rules: .sample(.sample), subscriber: .sample(id: 1), care: care,
      actor: Actor(name: "Ana", level: .supervisor), now: now, utcOffset: { _ in 0 },
      numbers: CareNumbers(promise: next))
  }

  /// Moving what is overdue does not make it kept in time.
  @Test func aMissedPromiseStaysMissed() throws {
    var care = Care()
    let due = Moment.sample.adding(milliseconds: Self.hour)
    care.apply(.made(draft(due)), at: .sample, by: "Ana")
    let late = due.adding(milliseconds: 1)
    care.apply(
      PromiseFact.moved(Identifier(1), to: late.adding(milliseconds: Self.hour)), at: late,
      by: "Ana")
    care.apply(PromiseFact.kept(Identifier(1)), at: late, by: "Ana")
    let rate = KeptRate(care.promises, at: late)
    #expect((rate.kept, rate.late, rate.due) == (0, 1, 1))
  }

  /// In time is up to the very moment.
  @Test func aPromiseIsKeptUpToTheMoment() {
    var care = Care()
    care.apply(.made(draft(.sample)), at: .sample, by: "Ana")
    care.apply(PromiseFact.kept(Identifier(1)), at: .sample, by: "Ana")
    #expect(KeptRate(care.promises, at: .sample).kept == 1)
  }

  private func draft(_ due: Moment) -> Promise.Draft {
    Promise.Draft(id: Identifier(1), kind: .letter, dueAt: due, owner: "Ana")
  }
}
