import Insight
import Retention
import TestSupport
import Testing

/// Risk on IBM's Telco file, against counts made here row by row.
@Suite(.enabled(if: SharedData.has(Telco.path)))
struct TelcoTests {
  @Test func `all that left are counted`() throws {
    let telco = try Telco()
    #expect(telco.rows.count == 7_043)
    #expect(telco.rows.count { $0.left } == 1_869)
    #expect(telco.population.cells.reduce(0) { $0 + $1.count } == 7_043)
  }

  @Test(
    arguments: [
      (.monthToMonth, .fibre, 0...5), (.monthToMonth, .dsl, 12...23), (.twoYear, .fibre, 48...99),
      (.oneYear, .phone, 24...47),
    ] as [(Contract, Service, ClosedRange<Int>)])
  func `the share of people alike`(
    contract: Contract, service: Service, tenure: ClosedRange<Int>
  ) throws {
    let telco = try Telco()
    let alike = telco.rows.filter {
      $0.contract == contract && $0.service == service && tenure.contains($0.tenure)
    }
    let share = Double(alike.count { $0.left }) / Double(alike.count)
    var subscriber = Subscriber.sample(tenure: tenure.lowerBound)
    subscriber.contract = contract
    subscriber.service = service
    let risk = try #require(ObservedShare().risk(of: subscriber, among: telco.population))
    #expect(risk.count == alike.count)
    #expect(abs(risk.probability - share) < 1e-12)
    // The bounds are where the share is 1.96 standard errors away (E. B. Wilson's definition).
    let interval = try #require(risk.interval)
    for bound in [interval.lowerBound, interval.upperBound] {
      let error = (bound * (1 - bound) / Double(alike.count)).squareRoot()
      #expect(abs(abs(share - bound) / error - 1.959_964) < 1e-5)
    }
  }

  /// Counted from the file with awk: 430 of 575 left.
  @Test func `month by month on fibre in the first months`() throws {
    let telco = try Telco()
    var subscriber = Subscriber.sample(tenure: 3)
    subscriber.service = .fibre
    let risk = try #require(ObservedShare().risk(of: subscriber, among: telco.population))
    #expect(risk.count == 575)
    #expect(risk.percent == 75)
    #expect(risk.reasons.first?.fact == .tenure(.months0to5))
  }
}

/// The file as rows and as what the store would count from it.
private struct Telco {
  static let path = "data/telco-customer-churn.csv"

  struct Row {
    let contract: Contract
    let service: Service
    let tenure: Int
    let left: Bool
  }

  struct NotTelco: Error { let line: String }

  let rows: [Row]

  init() throws {
    let lines = try #require(SharedData.text(Telco.path)).split(separator: "\n").dropFirst()
    rows = try lines.map(Telco.row)
  }

  private static func row(_ line: Substring) throws -> Row {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    let contracts: [Substring: Contract] = [
      "Month-to-month": .monthToMonth, "One year": .oneYear, "Two year": .twoYear,
    ]
    let services: [Substring: Service] = ["Fiber optic": .fibre, "DSL": .dsl, "No": .phone]
    guard cells.count == 21, let contract = contracts[cells[15]], let service = services[cells[8]],
      let tenure = Int(cells[5])
    else { throw NotTelco(line: String(line)) }
    return Row(contract: contract, service: service, tenure: tenure, left: cells[20] == "Yes")
  }

  var population: Population {
    var cells: [RiskCell] = []
    for contract in Contract.allCases {
      for service in Service.allCases {
        let alike = rows.filter { $0.contract == contract && $0.service == service }
        for (band, rows) in Dictionary(grouping: alike, by: { TenureBand(months: $0.tenure) }) {
          cells.append(
            RiskCell(
              contract: contract, service: service, band: band, count: rows.count,
              left: rows.count { $0.left }, exposureMonths: rows.reduce(0) { $0 + $1.tenure }))
        }
      }
    }
    return Population(cells: cells, chargeQuantiles: [])
  }
}
