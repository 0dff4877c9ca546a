import Foundation
import Insight
import TestSupport
import Testing

@Suite struct SurvivalTests {
  /// Three spells, one column: events at 1 (x = 1) and 2 (x = 0), the last seen until 3 (x = 1).
  /// log L = β − ln(2eᵝ + 1) − ln(1 + eᵝ), flat where 2u² = 1 with u = eᵝ; the ridge is worth less
  /// than the tolerance.
  @Test func coxIsAsWorkedOutByHand() {
    let spells = [(1.0, true), (2, true), (3, false)].map { Spell(months: $0.0, left: $0.1) }
    let model = CoxModel(spells, [[1], [0], [1]])
    #expect(abs(model.coefficients[0] - log(0.5.squareRoot())) < 0.02)
    // Breslow: 1 / (2u + 1), then 1 / (1 + u) more.
    let u = exp(model.coefficients[0])
    let curve = model.curve([0])
    #expect(curve(0.9) == 1)
    #expect(abs(curve(1) - exp(-1 / (2 * u + 1))) < 1e-12)
    #expect(abs(curve(5) - exp(-1 / (2 * u + 1) - 1 / (1 + u))) < 1e-12)
  }

  @Test func kaplanMeierIsAsWorkedOutByHand() {
    let spells = [(1.0, true), (2, false), (3, true), (3, true), (5, false)].map {
      Spell(months: $0.0, left: $0.1)
    }
    let curve = SurvivalCurve(kaplanMeier: spells)
    #expect(curve(0.5) == 1)
    #expect(abs(curve(1) - 0.8) < 1e-12)
    #expect(abs(curve(3) - 0.8 / 3) < 1e-12)
    #expect(abs(curve.given(1, after: 2) - 1.0 / 3) < 1e-12)
  }

  @Test(arguments: 0..<8)
  func concordanceIsItsDefinition(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let spells = (0..<60).map { _ in
      Spell(months: Double(chance.next() % 12), left: chance.next() % 3 > 0)
    }
    let risks = spells.map { _ in Double(chance.next() % 10) }
    var (right, pairs) = (0.0, 0.0)
    for (i, one) in spells.enumerated() where one.left {
      for (j, other) in spells.enumerated() where i != j {
        guard one.months < other.months || (one.months == other.months && !other.left) else {
          continue
        }
        pairs += 1
        right += risks[i] > risks[j] ? 1 : risks[i] == risks[j] ? 0.5 : 0
      }
    }
    #expect(abs((concordance(spells, risks) ?? 0) - right / pairs) < 1e-12)
  }

  @Test func nobodyToCompareIsNoConcordance() {
    #expect(concordance([Spell(months: 3, left: false)], [1]) == nil)
    #expect(concordance([], []) == nil)
  }

  @Test func perfectCurvesHaveNoBrierScore() {
    let spells = (1...50).map { Spell(months: Double($0), left: true) }
    let curves = spells.map { SurvivalCurve(kaplanMeier: [$0]) }
    let judgement = SurvivalJudgement(spells, risks: spells.map { -$0.months }, curves: curves)
    #expect(judgement.concordance == 1)
    #expect(judgement.integratedBrier < 1e-12)
  }

  @Test func fewEventsGiveSharesByContract() throws {
    var table = Table(names: ["tenure", "left", "Contract"])
    for index in 0..<120 {
      let isMonthly = index % 2 == 0
      table.append([
        "\(index % 20 + 1)", isMonthly && index % 4 == 0 ? "Yes" : "No",
        isMonthly ? "month" : "year",
      ])
    }
    let run = try SurvivalRun(table, duration: "tenure", event: "left", dropped: [])
    let model = run.model()
    #expect(!model.isCox)
    #expect(run.curve(0, by: model)(12) < 0.9)
    #expect(run.curve(1, by: model)(12) == 1)
  }

  @Test(arguments: [
    (["tenure": "x"], SurvivalFault.duration(row: 1, text: "x")),
    (["tenure": "-1"], .duration(row: 1, text: "-1")),
    (["left": "maybe"], .event(row: 1, text: "maybe")), (["left": "no"], .nobodyLeft),
  ])
  func aBadTableIsNamed(change: [String: String], fault: SurvivalFault) {
    var table = Table(names: ["tenure", "left", "x"])
    table.append([change["tenure"] ?? "5", change["left"] ?? "yes", "1"])
    #expect(throws: fault) {
      try SurvivalRun(table, duration: "tenure", event: "left", dropped: [])
    }
  }

  @Test func totalChargesAreLeftOutByThemselves() throws {
    var table = Table(names: ["tenure", "left", "monthly", "total"])
    for index in 0..<200 {
      let (months, monthly) = (index % 50 + 1, 20 + index * 7 % 60)
      table.append(["\(months)", index % 3 == 0 ? "1" : "0", "\(monthly)", "\(months * monthly)"])
    }
    let run = try SurvivalRun(table, duration: "tenure", event: "left", dropped: [])
    #expect(run.leftOut.map(\.column) == ["total"])
    #expect(run.columns.names == ["monthly"])
  }
}
