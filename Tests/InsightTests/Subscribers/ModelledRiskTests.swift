import Insight
import Retention
import TestSupport
import Testing

@Suite struct ModelledRiskTests {
  /// Leave who are bound for no time and pay by cheque, more so without support.
  private static let subscribers: [Subscriber] = {
    var chance = Chance(seed: 1)
    return (0..<900).map { subscriber(Int64($0 + 1), &chance) }
  }()

  private static func subscriber(_ id: Int64, _ chance: inout Chance) -> Subscriber {
    var one = Subscriber.sample(id: id)
    func thrown(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &chance) }
    one.contract = Contract.allCases[thrown(3)]
    one.tenureMonths = 1 + thrown(60)
    one.monthlyCharge = .euros(Int64(20 + thrown(80)))
    one.paymentMethod = thrown(2) == 0 ? "Cheque" : "Card"
    one.options = thrown(5) < 2 ? ["Support"] : []
    one.extra = ["Region": thrown(4) == 0 ? "North" : "South"]
    var tenths = one.contract == .monthToMonth ? 5 : 1
    if one.paymentMethod == "Cheque" { tenths += 2 }
    if !one.options.isEmpty { tenths -= 1 }
    one.left = thrown(10) < tenths
    return one
  }

  private static let model: TrainedModel = {
    let table = SubscriberModel.table(of: subscribers)
    let names = table.names.filter { $0 != SubscriberModel.label }
      .filter { table.column(named: $0).map(ColumnTrait.of) == .some(nil) }
    let labels = subscribers.map { $0.left == true }
    let frame = Frame(table, columns: names, learningFrom: 0..<table.rowCount)
    let fitted = try? ChurnTraining(frame, labels: labels, seed: 1, threads: 2).fit()
    let text = try? fitted.map { fitted in
      try SubscriberModel(
        churn: ModelFile(
          model: fitted.model,
          card: ModelCard(
            dataDigest: "", label: "left", positive: "yes", id: nil, seed: 1, folds: fitted.folds,
            judgement: Judgement(fitted.outOfFold, labels, seed: 1), repeats: [], findings: [],
            dropped: [])),
        staying: StayingModel(table, columns: names, subscribers: subscribers)
      ).text()
    }
    return TrainedModel(id: 7, trainedAt: .sample, rows: 900, text: text ?? "")
  }()

  private func population(_ model: TrainedModel? = Self.model) -> Population {
    Population(
      cells: [
        RiskCell(
          contract: .monthToMonth, service: .fibre, band: .months6to11, count: 100, left: 40,
          exposureMonths: 2000)
      ], chargeQuantiles: [], model: model)
  }

  private func cheque(_ contract: Contract) -> Subscriber {
    var one = Subscriber.sample(id: 5000)
    (one.contract, one.paymentMethod, one.options) = (contract, "Cheque", [])
    one.extra = ["Region": "South"]
    return one
  }

  @Test func theModelTakesTheShareOfThoseAlike() throws {
    let appraiser = ModelledRisk()
    let risk = try #require(appraiser.risk(of: cheque(.monthToMonth), among: population()))
    #expect(risk.basis == .model && risk.count == 900 && risk.interval == nil)
    let bound = try #require(appraiser.risk(of: cheque(.twoYear), among: population()))
    #expect(risk.probability > bound.probability + 0.2)
    let before = try #require(appraiser.risk(of: cheque(.twoYear), among: population(nil)))
    #expect(before.basis == .alike)
  }

  @Test func reasonsAreFactsOfThisPerson() throws {
    let risk = try #require(
      ModelledRisk().risk(of: cheque(.monthToMonth), among: population()))
    #expect(risk.reasons.first?.fact == .contract(.monthToMonth))
    #expect(risk.reasons.contains { $0.fact == .paymentMethod("Cheque") && $0.points > 0 })
    #expect(risk.reasons.count <= 3)
  }

  /// What is promised is what comes out when the change has been made.
  @Test func whatWouldChangeItIsScoredAgain() throws {
    let appraiser = ModelledRisk()
    let risk = try #require(appraiser.risk(of: cheque(.monthToMonth), among: population()))
    let change = try #require(risk.changes.first { $0.fact == .contract(.twoYear) })
    let after = try #require(appraiser.risk(of: cheque(.twoYear), among: population()))
    #expect(after.percent == risk.percent + change.points)
    #expect(risk.changes.allSatisfy { $0.points < 0 } && risk.changes.count <= 3)
    #expect(after.changes.allSatisfy { $0.fact != .contract(.twoYear) })
  }

  @Test func whoIsBoundStaysLonger() {
    let appraiser = ModelledRisk()
    let free = appraiser.worth(of: cheque(.monthToMonth), among: population(), .sample)
    let bound = appraiser.worth(of: cheque(.twoYear), among: population(), .sample)
    for worth in [free, bound] {
      #expect(worth.staying.count == worth.horizonMonths)
      #expect(zip(worth.staying, worth.staying.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(worth.staying.allSatisfy { $0 > 0 && $0 <= 1 } && worth.staying[23] < 1)
    }
    #expect(free.staying[11] < bound.staying[11])
    #expect((free.remaining ?? .zero) < (bound.remaining ?? .zero))
  }

  /// Nobody stays for ever because nobody was watched for longer.
  @Test func theCurveGoesOnBehindTheLastMonthThatWasSeen() {
    var old = cheque(.monthToMonth)
    old.tenureMonths = 300
    let worth = ModelledRisk().worth(of: old, among: population(), .sample)
    #expect(worth.staying[23] < worth.staying[0] && worth.staying[0] < 1)
  }

  @Test(arguments: ["", "{}", "no JSON"])
  func aTextThatIsNoModelLeavesTheShares(_ text: String) throws {
    let broken = TrainedModel(id: 8, trainedAt: .sample, rows: 900, text: text)
    let risk = try #require(
      ModelledRisk().risk(of: cheque(.twoYear), among: population(broken)))
    #expect(risk.basis == .alike)
  }

  @Test func everyColumnIsFoundAgainByItsName() {
    let columns = SubscriberColumn.all(of: Self.subscribers)
    #expect(columns.contains(.option("Support")) && columns.contains(.other("Region")))
    for column in columns { #expect(SubscriberColumn(name: column.name) == column) }
    #expect(Set(columns.map(\.name)).count == columns.count)
    #expect(SubscriberColumn(name: "option") == nil && SubscriberColumn(name: "shoe size") == nil)
  }

  /// Who objects is no column to learn from.
  @Test func anObjectionIsNotLearntFrom() {
    var one = cheque(.oneYear)
    one.circumstances = [Dossier.objection, "device-old"]
    #expect(SubscriberColumn.all(of: [one]).contains(.circumstance("device-old")))
    #expect(!SubscriberColumn.all(of: [one]).contains(.circumstance(Dossier.objection)))
  }
}
