package import Retention

/// What is known of all subscribers together: worked out at the end of each import, read whole.
package enum PopulationTable {
  package static let schema = SchemaPart(
    name: "population",
    steps: [
      1: [
        """
        CREATE TABLE risk_cells (
          contract TEXT NOT NULL, service TEXT NOT NULL, tenure_band BIGINT NOT NULL,
          subscribers BIGINT NOT NULL, have_left BIGINT NOT NULL,
          exposure_months BIGINT NOT NULL, PRIMARY KEY (contract, service, tenure_band))
        """,
        """
        CREATE TABLE charge_quantiles (
          percent BIGINT PRIMARY KEY NOT NULL, monthly_charge BIGINT NOT NULL)
        """,
      ]
    ])

  package static func read(_ session: any SQLSession) throws -> Population {
    let cells = try session.rows(
      """
      SELECT contract, service, tenure_band, subscribers, have_left, exposure_months
      FROM risk_cells ORDER BY contract, service, tenure_band
      """
    ).map(cell)
    let charges = try session.rows(
      "SELECT monthly_charge FROM charge_quantiles ORDER BY percent")
    return Population(
      cells: cells, chargeQuantiles: try charges.map { Money(minor: try $0.int(0)) })
  }

  /// One pass over all subscribers.
  static func recompute(_ session: any SQLSession) throws {
    var counts: [Kind: Count] = [:]
    var charges: [Int64: Int] = [:]
    try session.forEachRow(
      "SELECT contract, service, tenure_months, monthly_charge, has_left FROM subscribers", []
    ) { row in
      charges[try row.int(3), default: 0] += 1
      guard let left = try row.optionalInt(4) else { return true }
      let months = try row.count(2)
      let kind = Kind(
        contract: try row.text(0), service: try row.text(1), band: TenureBand(months: months))
      counts[kind, default: Count()].add(months: months, left: left != 0)
      return true
    }
    try store(counts, session)
    try store(charges, session)
  }

  private struct Kind: Hashable {
    let contract: String
    let service: String
    let band: TenureBand
  }

  private struct Count {
    var subscribers = 0
    var left = 0
    var months = 0

    mutating func add(months: Int, left: Bool) {
      subscribers += 1
      self.left += left ? 1 : 0
      self.months += months
    }
  }

  private static func store(_ counts: [Kind: Count], _ session: any SQLSession) throws {
    try session.run("DELETE FROM risk_cells")
    for (kind, count) in counts {
      try session.run(
        "INSERT INTO risk_cells VALUES ($1, $2, $3, $4, $5, $6)",
        [
          .text(kind.contract), .text(kind.service), .int(kind.band.rawValue),
          .int(count.subscribers), .int(count.left), .int(count.months),
        ])
    }
  }

  /// The smallest charge that at least `percent` % of all subscribers do not exceed.
  private static func store(_ charges: [Int64: Int], _ session: any SQLSession) throws {
    try session.run("DELETE FROM charge_quantiles")
    let total = charges.values.reduce(0, +)
    var percent = 1
    var reached = 0
    for (charge, count) in charges.sorted(by: { $0.key < $1.key }) {
      reached += count
      while percent < 100, reached * 100 >= percent * total {
        try session.run(
          "INSERT INTO charge_quantiles VALUES ($1, $2)", [.int(percent), .int(charge)])
        percent += 1
      }
    }
  }

  private static func cell(_ row: SQLRow) throws -> RiskCell {
    guard let contract = Contract(rawValue: try row.text(0)),
      let service = Service(rawValue: try row.text(1)),
      let band = TenureBand(rawValue: try row.count(2))
    else { throw StoreError.corrupt("a risk cell is of no known kind") }
    return RiskCell(
      contract: contract, service: service, band: band, count: try row.count(3),
      left: try row.count(4), exposureMonths: try row.count(5))
  }
}
