import Insight
import Retention
import TestSupport
import Testing

struct ObservedShareTests {
  /// 40 alike, 200 of the contract and service, others.
  private static let cells = [
    RiskCell.cell(.monthToMonth, .fibre, .months0to5, count: 40, left: 30, months: 120),
    .cell(.monthToMonth, .fibre, .months24to47, count: 160, left: 50, months: 5_000),
    .cell(.monthToMonth, .dsl, .months0to5, count: 100, left: 20, months: 300),
    .cell(.twoYear, .dsl, .months48up, count: 700, left: 10, months: 40_000),
  ]

  /// The narrowest circle of at least 30: alike, contract and service, contract and tenure,
  /// contract, all.
  @Test(
    arguments: [
      (.monthToMonth, .fibre, 3, 40, 0.75), (.monthToMonth, .fibre, 8, 200, 0.4),
      (.monthToMonth, .mobile, 3, 140, 50.0 / 140), (.monthToMonth, .mobile, 8, 300, 1.0 / 3),
      (.oneYear, .fibre, 3, 1_000, 0.11), (.twoYear, .dsl, 60, 700, 1.0 / 70),
    ] as [(Contract, Service, Int, Int, Double)])
  func `risk is the share of the narrowest circle that is large enough`(
    contract: Contract, service: Service, tenure: Int, count: Int, share: Double
  ) throws {
    let risk = try #require(
      ObservedShare().risk(
        of: .sample(contract, service, tenure: tenure),
        among: Population(cells: ObservedShareTests.cells, chargeQuantiles: [])))
    #expect(risk.count == count)
    #expect(abs(risk.probability - share) < 1e-9)
    let left = Int((share * Double(count)).rounded())
    #expect(risk.interval == wilsonInterval(successes: left, count: count))
  }

  @Test(arguments: [(30, 30), (29, 130)])
  func `thirty are enough, fewer are pooled`(alike: Int, expected: Int) throws {
    let cells = [
      RiskCell.cell(.monthToMonth, .fibre, .months0to5, count: alike, left: 3, months: 90),
      .cell(.monthToMonth, .fibre, .months6to11, count: 130 - alike, left: 9, months: 900),
    ]
    let risk = ObservedShare().risk(
      of: .sample(.monthToMonth, .fibre, tenure: 2),
      among: Population(cells: cells, chargeQuantiles: []))
    #expect(risk?.count == expected)
  }

  @Test func `the strongest fact comes first, what moves nothing not at all`() throws {
    let risk = try #require(
      ObservedShare().risk(
        of: .sample(.monthToMonth, .fibre, tenure: 3),
        among: Population(cells: ObservedShareTests.cells, chargeQuantiles: [])))
    let expected: [ChurnRisk.Reason] = [
      .init(fact: .service(.fibre), points: 29),
      .init(fact: .tenure(.months0to5), points: 25),
      .init(fact: .contract(.monthToMonth), points: 22),
    ]
    #expect(risk.reasons == expected)
    let alone = Population(cells: [ObservedShareTests.cells[0]], chargeQuantiles: [])
    #expect(
      ObservedShare().risk(of: .sample(.monthToMonth, .fibre, tenure: 3), among: alone)?.reasons
        == [])
  }

  @Test func `nobody's leaving is known`() {
    let empty = Population(cells: [], chargeQuantiles: [])
    #expect(ObservedShare().risk(of: .sample, among: empty) == nil)
    let worth = ObservedShare().worth(of: .sample, among: empty, .sample)
    #expect(worth.remaining == nil)
    #expect(worth.monthlyLeaving == nil)
    #expect(worth.rank == nil)
    #expect(worth.monthlyMargin == .euros(22))
  }

  /// Leaving a month: 80 of 5,120 months by contract and service; 100 of 5,420 by contract.
  @Test(
    arguments: [
      (.monthToMonth, .fibre, 80.0 / 5_120), (.monthToMonth, .dsl, 100.0 / 5_420),
      (.twoYear, .dsl, 10.0 / 40_000), (.oneYear, .tv, 110.0 / 45_420),
    ] as [(Contract, Service, Double)])
  func `worth rests on the months of people alike`(
    contract: Contract, service: Service, leaving: Double
  ) throws {
    let worth = ObservedShare().worth(
      of: .sample(contract, service, tenure: 8),
      among: Population(cells: ObservedShareTests.cells, chargeQuantiles: []), .sample)
    #expect(worth.monthlyLeaving == leaving)
    let expected = discountedValue(
      margin: .euros(22), monthlyLeaving: leaving, yearlyDiscount: Share(percent: 10), horizon: 24)
    #expect(worth.remaining == expected)
  }

  /// A hundred bills of 1.00 to 99.00 at each percent.
  @Test(arguments: [(50, 0.49), (1, 0), (0, 0), (99, 0.98), (100, 0.99), (-5, 0)])
  func `where a charge stands among all`(euros: Int64, rank: Double) {
    let quantiles = (1...99).map { Money.euros($0) }
    let worth = ObservedShare().worth(
      of: .sample(monthly: .euros(euros)),
      among: Population(cells: [], chargeQuantiles: quantiles), .sample)
    #expect(worth.rank == rank)
  }

  @Test func `an absurd charge stops nobody`() {
    let population = Population(cells: ObservedShareTests.cells, chargeQuantiles: [])
    for minor in [Int64.max, .min] {
      let worth = ObservedShare().worth(
        of: .sample(monthly: Money(minor: minor)), among: population, .sample)
      #expect(worth.remaining?.minor == minor)
    }
  }
}

extension RiskCell {
  fileprivate static func cell(
    _ contract: Contract, _ service: Service, _ band: TenureBand, count: Int, left: Int,
    months: Int
  ) -> RiskCell {
    RiskCell(
      contract: contract, service: service, band: band, count: count, left: left,
      exposureMonths: months)
  }
}

extension Subscriber {
  fileprivate static func sample(
    _ contract: Contract, _ service: Service, tenure: Int
  ) -> Subscriber {
    var subscriber = Subscriber.sample(tenure: tenure)
    subscriber.contract = contract
    subscriber.service = service
    return subscriber
  }
}
