import Retention
import TestSupport
import Testing

/// The day that an obstacle names is the first on which it is gone, whatever the past.
struct OpeningDayTests {
  private enum Kind: CaseIterable {
    case tenure, cap, familyCap, live, coolDown, boomerangs

    init?(_ obstacle: Obstacle) {
      switch obstacle {
      case .tenure: self = .tenure
      case .capReached: self = .cap
      case .familyCapReached: self = .familyCap
      case .live: self = .live
      case .coolDown: self = .coolDown
      case .boomerangs: self = .boomerangs
      default: return nil
      }
    }
  }

  @Test func `the day named is the first on which the verdict is met`() throws {
    var chance = Chance(seed: 1)
    var seen: [Kind: Int] = [:]
    for _ in 0..<4_000 {
      let past = Past(&chance)
      guard case .notMet(let obstacle) = past.verdict(on: past.today) else { continue }
      let kind = try #require(Kind(obstacle))
      let opens = try #require(obstacle.opens)
      seen[kind, default: 0] += 1
      #expect(opens > past.today, "\(kind): \(past)")
      #expect(past.verdict(on: opens) == .met, "\(kind): \(past)")
      let earlier = [1, 2, 3, 30].map { opens.adding(days: -$0) }.filter { $0 > past.today }
      #expect(earlier.allSatisfy { past.verdict(on: $0) != .met }, "\(kind): \(past)")
    }
    for kind in Kind.allCases { #expect(seen[kind, default: 0] > 20, "\(seen)") }
  }
}

/// What was given and refused before today, at random, and one price offer to ask about.
private struct Past {
  let history: [PastCall]
  let tenure: Int
  let today: Day
  private let catalogue: Catalogue

  private static let incentive = Incentive(
    code: "A", title: Localised("A"), family: .price, cost: .discount,
    effect: .percentOff(Share(percent: 1), months: 5), level: .agent,
    cap: Cap(count: 2, months: 18),
    rules: [
      .tenureAtLeast(months: 8), .any([.tenureAtLeast(months: 30), .tenureAtLeast(months: 9)]),
    ]
  )
  private static let others = [
    Incentive(
      code: "B", title: Localised("B"), family: .price, cost: .discount,
      effect: .percentOff(Share(percent: 1), months: 14), level: .agent),
    Incentive(
      code: "C", title: Localised("C"), family: .premium, cost: .fixed(.euros(1)), effect: .none,
      level: .agent),
  ]

  init(_ chance: inout Chance) {
    let refusals = Int.random(in: 1...3, using: &chance)
    catalogue = Catalogue.sample(
      guardRails: .sample(
        ceiling: 100, familyCap: Cap(count: Int.random(in: 1...4, using: &chance), months: 11),
        refusals: refusals),
      incentives: [Past.incentive] + Past.others)
    today = Day(daysSinceEpoch: Int.random(in: 20_000...24_000, using: &chance))
    tenure = Int.random(in: 0...40, using: &chance)
    history = Past.calls(before: today, &chance)
  }

  /// Newest first; often on the last days of a month.
  private static func calls(before today: Day, _ chance: inout Chance) -> [PastCall] {
    var days = (0..<Int.random(in: 0...9, using: &chance)).map { _ in
      today.adding(days: -Int.random(in: 0...400, using: &chance))
    }
    if Bool.random(using: &chance) { days = days.map(endOfMonth).filter { $0 <= today } }
    let outcomes =
      Int.random(in: 0..<3, using: &chance) == 0
      ? ["KEPT-OFFER", "CANCELLED-NOW", "DROPPED"] : ["CANCELLED-NOW"]
    return days.sorted(by: >).map { day in
      let codes = ["A", "B", "C"].filter { _ in Int.random(in: 0..<5, using: &chance) == 0 }
      return .sample(
        on: day,
        outcome: outcomes.randomElement(
          using: &chance),
        offers: codes.map {
          .sample($0, on: day, Answer.allCases.randomElement(using: &chance))
        })
    }
  }

  private static func endOfMonth(_ day: Day) -> Day {
    day.adding(days: Day.length(ofMonth: day.month, year: day.year) - day.day)
  }

  /// Asked as on a new call, whose reason nobody has given yet, by a subscriber grown older.
  func verdict(on day: Day) -> Verdict {
    let months = tenure + today.wholeMonths(until: day)
    let dossier = Dossier.sample(of: .sample(tenure: months), history: history)
    let situation = Situation.sample(dossier, catalogue: catalogue, today: day)
    return Eligibility(call: .sample, situation: situation).verdict(for: Past.incentive)
  }
}
